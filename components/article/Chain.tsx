import { useMemo, useState } from 'preact/hooks';
import { buildChain } from '../../utils/graph/buildChain.ts';
import type { Reading } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { ChainList } from './ChainList.tsx';
import { ChainPicture } from './ChainPicture.tsx';
import type { ShowOnPage } from './Evidence.tsx';

/** The sourcing chain, as a list or as a picture of the same. */
export function Chain({ reading, showOnPage }: { reading: Reading; showOnPage: ShowOnPage }) {
  const { text } = useText();
  const [drawn, setDrawn] = useState(false);
  const chain = useMemo(() => buildChain(reading), [reading]);
  const names = useMemo(() => new Map(reading.sources.map(({ id, name }) => [id, name])), [reading]);
  // Where the text was not read, its silence is no finding; what was not read is said above.
  const whole = reading.coverage.text && !reading.coverage.paywalled;
  if (chain.length === 0 && !whole) return null;
  if (chain.length === 0) return <Notice text={text('state.empty')} next={text('state.empty.next')} />;
  const page = { url: reading.url, nameOf: (id: string) => names.get(id) ?? null, showOnPage };
  return (
    <section aria-labelledby="chain">
      <div class="heading">
        <h2 id="chain">{text('chain.title')}</h2>
        <button type="button" onClick={() => setDrawn(!drawn)}>
          {text(drawn ? 'chain.asList' : 'chain.asPicture')}
        </button>
      </div>
      {drawn ? (
        <ChainPicture chain={chain} title={reading.article?.title ?? ''} />
      ) : (
        <ChainList nodes={chain} page={page} label={text('chain.title')} />
      )}
    </section>
  );
}
