import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { LookChoice } from './LookChoice.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { NeverRead } from './NeverRead.tsx';
import { OwnOutlets } from './OwnOutlets.tsx';
import { StorageUse } from './StorageUse.tsx';
import { useSettings } from './useSettings.ts';

/** Everything that can be chosen; each change counts at once. */
export function Options() {
  const { text } = useText();
  const library = useMemo(() => openLibrary(), []);
  const state = useSettings();
  return (
    <main class="options">
      <header>
        <p class="brand">{text('app.name')}</p>
        <h1>{text('options.title')}</h1>
        <a href="atlas.html">{text('welcome.history')}</a>
      </header>
      {state.failed && <Notice tone="warning" text={text('options.failed')} />}
      <Section id="reading" title={text('mode.title')}>
        <ModeChoice {...state} />
        <NeverRead {...state} />
      </Section>
      <Section id="keeping" title={text('keep.title')}>
        <KeepChoice {...state} />
      </Section>
      <Section id="look" title={text('look.title')}>
        <LookChoice {...state} />
      </Section>
      <Section id="own" title={text('own.title')}>
        <OwnOutlets library={library} />
      </Section>
      <Section id="storage" title={text('storage.title')}>
        <StorageUse library={library} />
      </Section>
    </main>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="option" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="option-body">{children}</div>
    </section>
  );
}
