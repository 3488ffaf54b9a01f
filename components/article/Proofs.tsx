import { useState } from 'preact/hooks';
import type { Source } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { OutletFacts } from '../outlet/OutletFacts.tsx';
import { useOutlet } from '../useOutlet.ts';
import { CorrectSource } from './CorrectSource.tsx';
import type { ChainPage } from './chainPage.ts';
import { Evidence } from './Evidence.tsx';

const FIRST = 3;

/** Everything that shows why a source stands in the chain: each place in the text, and what is known of an outlet. */
export function Proofs({ source, page }: { source: Source; page: ChainPage }) {
  const { text } = useText();
  const [all, setAll] = useState(false);
  const outlet = useOutlet(source.outletId);
  const { attributions, name } = source;
  const rest = attributions.length - FIRST;
  return (
    <div class="proofs">
      {(all ? attributions : attributions.slice(0, FIRST)).map((attribution) => (
        <Evidence
          key={`${attribution.rule} ${attribution.evidence.prefix}${attribution.evidence.exact}`}
          attribution={attribution}
          name={name}
          viaName={attribution.via ? page.nameOf(attribution.via) : null}
          url={page.url}
          showOnPage={page.showOnPage}
        />
      ))}
      {!all && rest > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {text('evidence.more', { count: rest })}
        </button>
      )}
      {outlet && (
        <p class="small">
          <OutletFacts outlet={outlet} />
        </p>
      )}
      <CorrectSource source={source} correct={page.correct} />
    </div>
  );
}
