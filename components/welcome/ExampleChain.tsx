import type { SourceKind } from '../../utils/model.ts';
import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { KindIcon } from '../KindIcon.tsx';

type Node = { kind: SourceKind | 'photo'; name: Key; how: Key };

/** Each row goes from the article outwards: who carried the words, and who said them. */
const ROWS: Node[][] = [
  [
    { kind: 'outlet', name: 'example.agency', how: 'relation.quotes' },
    { kind: 'person', name: 'example.person', how: 'relation.says' },
  ],
  [{ kind: 'anonymous', name: 'example.unnamed', how: 'relation.says' }],
  [
    { kind: 'outlet', name: 'example.photoAgency', how: 'example.supplied' },
    { kind: 'photo', name: 'example.photographer', how: 'example.took' },
  ],
];

/** A made-up article with its chain, drawn as the popup means it: nearest source first. */
export function ExampleChain() {
  const { text } = useText();
  return (
    <figure class="example">
      <div class="example-picture">
        <div class="example-article">
          <span class="small">{text('example.publisher')}</span>
          <span class="example-title">{text('example.title')}</span>
          <span class="example-lines" aria-hidden="true" />
        </div>
        <ul class="example-rows">
          {ROWS.map((nodes) => (
            <li key={nodes[0]?.name}>
              <ol>
                {nodes.map(({ kind, name, how }) => (
                  <li key={name} class="example-node">
                    <KindIcon kind={kind} />
                    <span>
                      <b>{text(name)}</b>
                      <span class="small">{text(how)}</span>
                    </span>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ul>
      </div>
      <figcaption class="small">{text('example.caption')}</figcaption>
    </figure>
  );
}
