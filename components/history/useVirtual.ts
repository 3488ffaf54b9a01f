import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  /** Pixels, before an item has been measured. */
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
  /** Items that stay drawn wherever the list is scrolled to: they have, or are about to get, the focus. */
  held: () => number[];
};

export type Virtual = {
  virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  redraw: () => void;
};

/** Draws of a long list only what is in sight, and what is held. */
export function useVirtual({ count, scroller, estimate, keyOf, held }: Options): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const rangeExtractor = (range: Range) => {
    const drawn = defaultRangeExtractor(range);
    const more = held().filter((index) => index < range.count);
    return [...new Set([...drawn, ...more])].sort((a, b) => a - b);
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
  };
}
