import type { Reading } from '../model.ts';
import { isOfArticle } from './graphOfReading.ts';
import { OutletNames } from './keys.ts';
import type { GraphNode } from './sourceGraph.ts';
import { TextMarks } from './TextMarks.ts';

/** `url`: as it is held. `stamp`: of the reading; null: the article was read repeatedly. */
type Article = { readonly url: string; stamp: number | null };

/** Tells whether a later round meets the same reading. A number: a hundred thousand are held. */
function stampOf({ readAt, sources, photoCredits }: Reading): number {
  // The time takes 41 of the 53 bits that a number holds exactly.
  return (Date.parse(readAt) || 0) * 4096 + Math.min(sources.length, 127) * 32 + Math.min(photoCredits.length, 31);
}

/** The URL is the article's own: a hundred thousand are held. */
const shortened = (id: string, url: string) => id.replace(url, '');

/** What a round over the readings tells: who is who, which nodes there are, and what more than one article shows. */
export class Survey {
  readonly names = new OutletNames();
  readonly #articles = new Map<string, Article>();
  /** By address, the nodes that only this article can show, one a line. */
  readonly #own = new Map<string, string>();
  /** Works and photos that articles link to, and whether several do: most stand in one article only. */
  readonly #linked = new TextMarks();
  /** All other nodes that are of no one article. */
  #named = new TextMarks();

  /** Answers those of the reading's nodes that were not there before. */
  add(reading: Reading, nodes: readonly GraphNode[]): GraphNode[] {
    this.names.learn(reading);
    const { url } = reading;
    const there = this.#articles.get(url);
    if (there) there.stamp = null;
    else this.#articles.set(url, { url, stamp: stampOf(reading) });
    return this.#newOf(nodes, url);
  }

  /** The same of nodes whose article was added before. */
  addTo(url: string, nodes: readonly GraphNode[]): GraphNode[] {
    return this.#newOf(nodes, url);
  }

  #newOf(nodes: readonly GraphNode[], url: string): GraphNode[] {
    const own = this.#own.get(url)?.split('\n') ?? [];
    const known = new Set(own);
    const added = nodes.filter((node) => {
      if (!isOfArticle(node.id, url)) return this.#isNew(node);
      const id = shortened(node.id, url);
      if (known.has(id)) return false;
      own.push(id);
      return true;
    });
    if (own.length > known.size) this.#own.set(url, own.join('\n'));
    return added;
  }

  #isNew({ id, kind, url: link }: GraphNode): boolean {
    const isLinked = link !== null && (kind === 'work' || kind === 'photo');
    return !(isLinked ? this.#linked : this.#named).add(id);
  }

  /** To be called when all nodes are known. */
  forgetNodes(): void {
    this.#named = new TextMarks();
    this.#own.clear();
  }

  /** The reading as it came in the first round, with the address that is held already; null: it did not, or differs. */
  known(reading: Reading): Reading | null {
    const article = this.#articles.get(reading.url);
    if (!article || (article.stamp !== null && article.stamp !== stampOf(reading))) return null;
    return { ...reading, url: article.url };
  }

  isRepeated({ url }: Reading): boolean {
    return this.#articles.get(url)?.stamp === null;
  }

  /** Whether no other article shows what hangs on this node. */
  isOwn(id: string, url: string): boolean {
    return this.#linked.count(id) === 1 || isOfArticle(id, url);
  }
}
