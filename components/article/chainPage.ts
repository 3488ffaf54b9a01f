import type { ChainNode } from '../../utils/graph/buildChain.ts';
import type { ShowOnPage } from './Evidence.tsx';
import { isFaint } from './summarize.ts';

/** What every node of one chain needs besides itself. */
export type ChainPage = {
  url: string;
  nameOf: (sourceId: string) => string | null;
  showOnPage: ShowOnPage;
  /** Ids of the sources that the reader asked about. */
  asked: ReadonlySet<string>;
  /** The right name of a source, or null: it is none. */
  correct: (sourceId: string, name: string | null) => void;
};

const isFaintBranch = (node: ChainNode): boolean => isFaint(node.source) && node.children.every(isFaintBranch);

/** Branches with something certain in them, and those without, which are folded away. */
export function splitFaint(chain: readonly ChainNode[]): { certain: ChainNode[]; faint: ChainNode[] } {
  return {
    certain: chain.filter((node) => !isFaintBranch(node)),
    faint: chain.filter(isFaintBranch),
  };
}
