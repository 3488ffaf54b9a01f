import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KIND_SHAPES } from '../../utils/export/kindShapes.ts';
import type { ChainNode } from '../../utils/graph/buildChain.ts';
import type { Source } from '../../utils/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import type { ChainPage } from './chainPage.ts';
import { BEND, layoutChain, type PlacedNode, SHAPES } from './layoutChain.ts';
import { Proofs } from './Proofs.tsx';
import { KIND_WORDS, RELATION_WORDS } from './words.ts';

type Props = { chain: ChainNode[]; page: ChainPage; title: string };

/** The chain drawn: the article at the top, each source at the end of its branch; its proof opens below. */
export function ChainPicture({ chain, page, title }: Props) {
  const words = useText();
  const { text, dir } = words;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [open, setOpen] = useState<string | null>(null);
  const {
    title: titleLines,
    placed,
    height,
  } = useMemo(
    () => layoutChain(chain, { title, howOf: (node) => howWords(words, node), width }),
    [chain, title, words, width],
  );
  const chosen = placed.find(({ key }) => key === open);
  const side = (x: number) => (dir === 'rtl' ? width - x : x);
  return (
    <figure class="picture" ref={frame}>
      <figcaption class="unseen">{text('chain.pictureLabel')}</figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: The caption names it; a title would also pop up over each button. */}
      <svg viewBox={`0 0 ${width} ${height}`} direction={dir}>
        <circle cx={side(SHAPES.start)} cy={10} r={5} class="root" />
        <Lines lines={titleLines} x={side(SHAPES.start + SHAPES.text)} y={14} />
        {placed.map((one) => (
          <Branch key={one.key} place={one} side={side} />
        ))}
        {placed.map((one) => (
          <Drawn
            key={one.key}
            place={one}
            side={side}
            width={width}
            open={one.key === open}
            onToggle={() => setOpen(one.key === open ? null : one.key)}
          />
        ))}
      </svg>
      {chosen && <Opened key={chosen.key} source={chosen.node.source} page={page} />}
    </figure>
  );
}

/** The proof of the source that was pressed, brought into sight below the picture. */
function Opened({ source, page }: { source: Source; page: ChainPage }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={section} aria-label={source.name}>
      <p class="name">
        <bdi>{source.name}</bdi>
      </p>
      <Proofs source={source} page={page} />
    </section>
  );
}

type Side = (x: number) => number;

/** A branch leaves the trunk and bends towards its own shape; no line is drawn over another. */
function Branch({ place: { x, y, fromX, fromY }, side }: { place: PlacedNode; side: Side }) {
  const bend = `Q${side(fromX)} ${y} ${side(fromX + BEND)} ${y}`;
  return <path class="branch" d={`M${side(fromX)} ${fromY}V${y - BEND}${bend}H${side(x - 11)}`} />;
}

type DrawnProps = { place: PlacedNode; side: Side; width: number; open: boolean; onToggle: () => void };

/** A source: its shape, its name, and in words what it is and did. A button, whose text can still be selected. */
function Drawn({ place, side, width, open, onToggle }: DrawnProps) {
  const { node, x, y, top, height, lines, how } = place;
  const { kind } = node.source;
  const corners = [side(x - 14), side(width - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onToggle();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
    <g
      role="button"
      tabindex={0}
      aria-expanded={open}
      onClick={() => getSelection()?.isCollapsed && onToggle()}
      onKeyDown={onKeyDown}
    >
      <rect class="ring" x={Math.min(...corners)} y={top + 1} width={width - x + 13} height={height - 2} rx={6} />
      <path
        class="shape"
        transform={`translate(${side(x) - 9} ${y - 9})`}
        d={KIND_SHAPES[kind]}
        stroke-dasharray={kind === 'anonymous' ? '2.2 1.8' : undefined}
      />
      <Lines lines={lines} x={side(x + SHAPES.text)} y={y + 4} />
      <Lines class="how" lines={how} x={side(x + SHAPES.text)} y={y + 4 + lines.length * SHAPES.line} />
    </g>
  );
}

type LinesProps = { lines: string[]; x: number; y: number; class?: string };

function Lines({ lines, x, y, class: kind = 'name' }: LinesProps) {
  return (
    <text class={kind} x={x} y={y}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? 0 : SHAPES.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What a source is and did, and how often. */
function howWords({ text }: Translator, { source, relation }: ChainNode): string {
  const { kind, self, attributions } = source;
  const how = [text(RELATION_WORDS[relation]), text(self ? 'chain.self' : KIND_WORDS[kind])];
  if (attributions.length > 1) how.push(text('chain.times', { count: attributions.length }));
  return how.join(' · ');
}

const NARROWEST = 160;

/** The width to draw for: that of its place, in units that grow with the reader's text size. */
function useWidth(frame: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(368);
  useLayoutEffect(() => {
    const place = frame.current;
    if (!place) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      setWidth(Math.max(NARROWEST, Math.round(place.clientWidth / scale)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
