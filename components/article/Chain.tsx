import { useMemo, useState } from 'preact/hooks';
import { buildChain } from '../../utils/graph/buildChain.ts';
import type { Reading } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import type { Corrections } from '../useCorrections.ts';
import { ChainList } from './ChainList.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import { Corrected } from './Corrected.tsx';
import { type ChainPage, splitFaint } from './chainPage.ts';
import type { ShowOnPage } from './Evidence.tsx';
import { useDrawn } from './useDrawn.ts';

type Props = { corrected: Corrections; read: Reading; showOnPage: ShowOnPage; asked: ReadonlySet<string> };

/** The sourcing chain, as a list or as a picture of the same, and what the reader put right in it. */
export function Chain({ corrected, read, showOnPage, asked }: Props) {
  const { text } = useText();
  const [drawn, setDrawn] = useDrawn();
  const { reading, correct } = corrected;
  const chain = useMemo(() => buildChain(reading), [reading]);
  const names = useMemo(() => new Map(reading.sources.map(({ id, name }) => [id, name])), [reading]);
  const page: ChainPage = { url: reading.url, nameOf: (id) => names.get(id) ?? null, showOnPage, asked, correct };
  // Where the text was not read, its silence is no finding; what was not read is said above.
  const whole = reading.coverage.text && !reading.coverage.paywalled;
  return (
    <section class="sources" aria-labelledby="chain">
      {chain.length > 0 && (
        <div class="heading">
          <h2 id="chain">{text('chain.title')}</h2>
          <button type="button" aria-pressed={drawn} onClick={() => setDrawn(!drawn)}>
            {text('chain.asPicture')}
          </button>
        </div>
      )}
      {chain.length > 0 && <Branches chain={chain} page={page} title={drawn ? (reading.article?.title ?? '') : null} />}
      {chain.length === 0 && whole && (
        <div id="chain">
          <Notice text={text('state.empty')} next={text('state.empty.next')} />
        </div>
      )}
      <Corrected corrected={corrected} read={read} />
    </section>
  );
}

type Node = ReturnType<typeof buildChain>[number];

/** The certain branches, and the others on request. `title`: of the article, when it is drawn. */
function Branches({ chain, page, title }: { chain: Node[]; page: ChainPage; title: string | null }) {
  const { text } = useText();
  const [all, setAll] = useState(false);
  const { certain, faint } = useMemo(() => splitFaint(chain), [chain]);
  const unfolded = all || faint.some(({ source }) => page.asked.has(source.id));
  const nodes = unfolded ? [...certain, ...faint] : certain;
  return (
    <>
      {title === null ? (
        <ChainList nodes={nodes} page={page} label={text('chain.title')} />
      ) : (
        <ChainPicture chain={nodes} page={page} title={title} />
      )}
      {faint.length > 0 && (
        <button type="button" class="more" aria-expanded={unfolded} onClick={() => setAll(!all)}>
          {text('chain.faint', { count: faint.length })}
        </button>
      )}
    </>
  );
}
