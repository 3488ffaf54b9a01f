import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Options = {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Pixels, before an item has been measured. */
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
};

export type Virtual = {
  virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  /** This item stays drawn wherever the list is scrolled to: it has the focus. null: none. */
  hold: (index: number | null) => void;
  redraw: () => void;
};

/** Draws of a long list only what is in sight, and what has the focus. */
export function useVirtual({ count, scroller, estimate, keyOf }: Options): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const held = useRef<number | null>(null);
  const rangeExtractor = (range: Range) => {
    const drawn = defaultRangeExtractor(range);
    const index = held.current;
    if (index === null || index >= range.count || drawn.includes(index)) return drawn;
    return [...drawn, index].sort((a, b) => a - b);
  };
  const options = {
    count,
    rangeExtractor,
    overscan: 6,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    virtualizer,
    redraw: () => redraw(undefined),
    hold: (index) => {
      held.current = index;
    },
  };
}
