import { useId, useState } from 'preact/hooks';
import type { ChainNode } from '../../utils/graph/buildChain.ts';
import { useText } from '../i18n/useText.ts';
import { KindIcon } from '../KindIcon.tsx';
import { Evidence, type ShowOnPage } from './Evidence.tsx';
import { KIND_WORDS, RELATION_WORDS } from './words.ts';

/** What every node of one chain needs besides itself. */
export type ChainPage = { url: string; nameOf: (sourceId: string) => string | null; showOnPage: ShowOnPage };

type Props = { nodes: ChainNode[]; page: ChainPage; label?: string };

/** The chain as a list of lists: nearest source first, those who spoke through it below. */
export function ChainList({ nodes, page, label }: Props) {
  return (
    <ol class="chain" aria-label={label}>
      {nodes.map((node) => (
        <ChainItem key={node.source.id} node={node} page={page} />
      ))}
    </ol>
  );
}

function ChainItem({ node, page }: { node: ChainNode; page: ChainPage }) {
  const { text } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { source, relation, children } = node;
  const count = source.attributions.length;
  return (
    <li>
      <button type="button" class="node" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <KindIcon kind={source.kind} />
        <span>
          <bdi class="name">{source.name}</bdi>{' '}
          <span class="how">
            {[text(RELATION_WORDS[relation]), source.self ? text('chain.self') : text(KIND_WORDS[source.kind])].join(
              ' · ',
            )}
          </span>
        </span>
        <span class="times">
          <span aria-hidden="true">{text('chain.timesShort', { count })}</span>
          <span class="unseen">{text('chain.times', { count })}</span>
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <Proofs node={node} page={page} />}
      </div>
      {children.length > 0 && <ChainList nodes={children} page={page} />}
    </li>
  );
}

const FIRST = 3;

function Proofs({ node, page }: { node: ChainNode; page: ChainPage }) {
  const { text } = useText();
  const [all, setAll] = useState(false);
  const { attributions, name } = node.source;
  const rest = attributions.length - FIRST;
  return (
    <>
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
    </>
  );
}
