import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { ModeChoice } from '../options/ModeChoice.tsx';
import { useSettings } from '../options/useSettings.ts';
import { ExampleChain } from './ExampleChain.tsx';

type Props = { shortcut: string | null; openOptions: () => void };

const KEPT: readonly Key[] = ['welcome.kept.what', 'welcome.kept.where', 'welcome.kept.private'];
const SENT: readonly Key[] = ['welcome.sent.nothing', 'welcome.sent.policy', 'welcome.sent.verdict'];

/** The page that opens on install: what Whence does, what it keeps, and the one choice to make. */
export function Welcome({ shortcut, openOptions }: Props) {
  const { text, rich } = useText();
  const settings = useSettings();
  return (
    <main class="welcome">
      <header>
        <p class="brand">{text('app.name')}</p>
        <h1>{text('welcome.title')}</h1>
        <p class="lead">{text('welcome.lead')}</p>
      </header>
      <ExampleChain />
      <div class="columns">
        <Points id="kept" title={text('welcome.kept.title')} points={KEPT} />
        <Points id="sent" title={text('welcome.sent.title')} points={SENT} />
      </div>
      <section class="choice" aria-labelledby="choice">
        <h2 id="choice">{text('mode.title')}</h2>
        <ModeChoice {...settings} />
        {settings.failed && <p class="warning">{text('options.failed')}</p>}
      </section>
      <section class="begin" aria-labelledby="begin">
        <h2 id="begin">{text('welcome.begin.title')}</h2>
        <p>
          {shortcut ? rich('welcome.begin.shortcut', { shortcut: <kbd>{shortcut}</kbd> }) : text('welcome.begin.click')}
        </p>
        <p class="acts">
          <a href="atlas.html">{text('welcome.history')}</a>
          <button type="button" onClick={openOptions}>
            {text('welcome.options')}
          </button>
        </p>
      </section>
    </main>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: readonly Key[] }) {
  const { text } = useText();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{text(point)}</li>
        ))}
      </ul>
    </section>
  );
}
