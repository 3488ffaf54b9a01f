import type { Reading } from '../model.ts';
import { isOfArticle } from './graphOfReading.ts';
import { OutletNames } from './keys.ts';
import type { GraphNode } from './sourceGraph.ts';

/**
 * `stamp` tells whether a later round meets the same reading; null: the article was read repeatedly. `own`: the nodes
 * that only this article can show, one a line.
 */
type Article = { stamp: string | null; own: string };

const stampOf = ({ readAt, sources, photoCredits }: Reading) => `${readAt} ${sources.length} ${photoCredits.length}`;

/** The URL is the article's own: a hundred thousand are held. */
const shortened = (id: string, url: string) => id.replace(url, '');

/** What a round over the readings tells: who is who, which nodes there are, and what more than one article shows. */
export class Survey {
  readonly names = new OutletNames();
  readonly #articles = new Map<string, Article>();
  /** Works and photos that articles link to, and whether several do: most stand in one article only. */
  readonly #linked = new Map<string, boolean>();
  /** All other nodes that are of no one article. */
  readonly #named = new Set<string>();

  /** To be called before the reading's nodes are told apart. */
  add(reading: Reading): void {
    this.names.learn(reading);
    const there = this.#articles.get(reading.url);
    if (there) there.stamp = null;
    else this.#articles.set(reading.url, { stamp: stampOf(reading), own: '' });
  }

  /** Whether the node was not there before; now it is. `url`: of the article that shows it. */
  isNew({ id, kind, url: link }: GraphNode, url: string): boolean {
    if (isOfArticle(id, url)) return this.#isNewOf(this.#articles.get(url), shortened(id, url));
    if (link === null || (kind !== 'work' && kind !== 'photo')) return this.#named.size < this.#named.add(id).size;
    const isThere = this.#linked.has(id);
    this.#linked.set(id, isThere);
    return !isThere;
  }

  #isNewOf(article: Article | undefined, own: string): boolean {
    if (!article || article.own.split('\n').includes(own)) return false;
    article.own += `${own}\n`;
    return true;
  }

  /** To be called when all nodes are known. */
  forgetNodes(): void {
    this.#named.clear();
    for (const article of this.#articles.values()) article.own = '';
  }

  /** Whether the reading came in the first round as it is now. */
  knows(reading: Reading): boolean {
    const article = this.#articles.get(reading.url);
    return article !== undefined && (article.stamp === null || article.stamp === stampOf(reading));
  }

  isRepeated({ url }: Reading): boolean {
    return this.#articles.get(url)?.stamp === null;
  }

  /** Whether no other article shows what hangs on this node. */
  isOwn(id: string, url: string): boolean {
    return this.#linked.get(id) === false || isOfArticle(id, url);
  }
}
