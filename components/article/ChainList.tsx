import { useEffect, useId, useState } from 'preact/hooks';
import type { ChainNode } from '../../utils/graph/buildChain.ts';
import { useText } from '../i18n/useText.ts';
import { KindIcon } from '../KindIcon.tsx';
import type { ChainPage } from './chainPage.ts';
import { Proofs } from './Proofs.tsx';
import { KIND_WORDS, RELATION_WORDS } from './words.ts';

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
  const { source, relation, children } = node;
  const asked = page.asked.has(source.id);
  const [open, setOpen] = useState(asked);
  useEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  const id = useId();
  const count = source.attributions.length;
  return (
    <li>
      <button type="button" class="node" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <KindIcon kind={source.kind} />
        <span>
          <bdi class="name">{source.name}</bdi>{' '}
          <span class="how">
            {text(RELATION_WORDS[relation])} · {text(source.self ? 'chain.self' : KIND_WORDS[source.kind])}
          </span>
        </span>
        <span class="times">
          <span aria-hidden="true">{text('chain.timesShort', { count })}</span>
          <span class="unseen">{text('chain.times', { count })}</span>
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <Proofs source={source} page={page} />}
      </div>
      {children.length > 0 && <ChainList nodes={children} page={page} />}
    </li>
  );
}
