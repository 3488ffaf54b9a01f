import type { Correction } from '../model.ts';
import { applyCorrections } from './applyCorrections.ts';
import type { ArticleLine, BackupLine, RevisionLine } from './backupFormat.ts';
import { relist } from './reindex.ts';
import { revisionsOf } from './revisionsOf.ts';
import { SegmentWriter } from './SegmentWriter.ts';
import { countTables, Tallies } from './Tallies.ts';
import type { Library, RevisionRow, StoredReading } from './tables.ts';
import { type Conflict, composeArticle, conflictsOf, type KeptArticle, versionsOf } from './versions.ts';
import { indexRows, wordTables } from './wordIndex.ts';

export type RestoreSummary = {
  /** Articles that were not there, that now have more findings or revisions, and that were there already. */
  added: number;
  changed: number;
  unchanged: number;
  corrections: number;
  ownOutlets: number;
  /** The first of them; `conflictCount` counts all. */
  conflicts: Conflict[];
  conflictCount: number;
  /** As the file has them; whether they are taken over is for the screen to ask. */
  settings: Record<string, unknown> | null;
};

const MOST_CONFLICTS = 500;
/** Counts are written when so many rows have changed: some 100 MB, which few libraries come near. */
const MOST_TALLIED = 1_000_000;
/** Words are written when so many are held, as numbers of four bytes: those of some 200,000 readings. */
const MOST_WORDS = 50_000_000;

type Options = { mode: 'merge' | 'replace'; who?: string | null; idOf: (url: string) => string };

/** Writes the lines of a checked file; everything happens in the caller's transaction. */
export class Importer {
  readonly #library: Library;
  readonly #who: string | null;
  readonly #idOf: (url: string) => string;
  readonly #tallies = new Tallies();
  /** Readings whose words no search finds yet. */
  #unindexed = new SegmentWriter();
  /** What the lines before these still write: while the browser does so, these are prepared. */
  #written: Promise<unknown> = Promise.resolve();
  #isPlain = true;
  #hasCorrections = false;
  /** Nothing was there before, and no line of the file is of an article that another line is of. */
  #isFirst = false;
  readonly #summary: RestoreSummary = {
    added: 0,
    changed: 0,
    unchanged: 0,
    corrections: 0,
    ownOutlets: 0,
    conflicts: [],
    conflictCount: 0,
    settings: null,
  };

  constructor(library: Library, { mode, who, idOf }: Options) {
    this.#library = library;
    // Who replaces the library by a file makes it their own.
    this.#who = mode === 'merge' ? (who ?? null) : null;
    this.#idOf = idOf;
  }

  /** To be called before the first line; with `replace` all goes that a backup holds. */
  async start(mode: 'merge' | 'replace'): Promise<void> {
    const { readings, revisions, corrections, ownOutlets } = this.#library;
    const tables = [readings, revisions, corrections, ownOutlets, ...countTables(this.#library)];
    if (mode === 'replace') await Promise.all([...tables, ...wordTables(this.#library)].map((table) => table.clear()));
    this.#isFirst = (await readings.count()) === 0;
    this.#hasCorrections = (await corrections.count()) > 0;
  }

  /** Lines in the order of the file, an article with all its revisions. */
  async write(lines: readonly BackupLine[]): Promise<void> {
    const articles: (ArticleLine | RevisionLine)[] = [];
    const corrections: Correction[] = [];
    for (const line of lines) {
      if (line.type === 'whence-backup') this.#isPlain = false;
      if (line.type === 'settings') this.#summary.settings = line.settings;
      if (line.type === 'outlet') await this.#writeOutlet(line.outlet);
      if (line.type === 'correction') corrections.push(line.correction);
      if (line.type === 'article' || line.type === 'revision') articles.push(line);
    }
    if (corrections.length > 0) await this.#writeCorrections(corrections);
    if (articles.length > 0) await this.#writeArticles(articles);
    if (this.#tallies.size > MOST_TALLIED) await this.#tallies.flush(this.#library);
    if (this.#unindexed.size > MOST_WORDS) await this.#indexWords();
  }

  /** To be called after the last line, still in the transaction. */
  async finish(): Promise<RestoreSummary> {
    await this.#written;
    await this.#tallies.flush(this.#library);
    // Files come in the order of ids, segments are of one time each: words wait until all is there.
    await this.#indexWords();
    return this.#summary;
  }

  async #indexWords(): Promise<void> {
    const writer = this.#unindexed;
    this.#unindexed = new SegmentWriter();
    await indexRows(this.#library, writer);
  }

  #addConflicts(conflicts: readonly Conflict[]): void {
    const room = MOST_CONFLICTS - this.#summary.conflicts.length;
    this.#summary.conflictCount += conflicts.length;
    this.#summary.conflicts.push(...conflicts.slice(0, Math.max(0, room)));
  }

  async #writeOutlet(outlet: Extract<BackupLine, { type: 'outlet' }>['outlet']): Promise<void> {
    const there = await this.#library.ownOutlets.get(outlet.id);
    if (there && JSON.stringify(there) !== JSON.stringify(outlet)) {
      const conflict = { url: outlet.domains[0] ?? '', field: 'own outlet', who: this.#who };
      return this.#addConflicts([{ ...conflict, kept: there.name, other: outlet.name }]);
    }
    if (there) return;
    await this.#library.ownOutlets.put(outlet);
    this.#summary.ownOutlets++;
  }

  /** Corrections that are new change what readings that are there already are counted and found by. */
  async #writeCorrections(corrections: readonly Correction[]): Promise<void> {
    const { readings, corrections: table } = this.#library;
    const there = await table.bulkGet(corrections.map(({ id }) => id));
    const fresh = corrections.filter((_, i) => there[i] === undefined);
    const rows = (await readings.bulkGet([...new Set(fresh.map(({ readingId }) => readingId))])).filter(
      (row) => row !== undefined,
    );
    const before = await this.#corrected(rows);
    await table.bulkPut(fresh);
    this.#hasCorrections = true;
    const after = await this.#corrected(rows);
    await this.#count(before.map((reading, i) => ({ before: reading, after: after[i] ?? null })));
    this.#summary.corrections += fresh.length;
  }

  async #corrected(rows: readonly StoredReading[]) {
    if (rows.length === 0 || !this.#hasCorrections) return rows.map(({ reading }) => reading);
    const ids = rows.map(({ id }) => id);
    const corrections = await this.#library.corrections.where('readingId').anyOf(ids).toArray();
    const byReading = Map.groupBy(corrections, ({ readingId }) => readingId);
    return rows.map(({ id, reading }) => applyCorrections(reading, byReading.get(id) ?? []));
  }

  async #count(changes: Parameters<typeof relist>[1]): Promise<void> {
    for (const { row, words } of await relist(this.#library, changes)) this.#unindexed.add(row, words);
    for (const change of changes) this.#tallies.add(change);
  }

  async #writeArticles(lines: readonly (ArticleLine | RevisionLine)[]): Promise<void> {
    const { readings, revisions } = this.#library;
    const incoming = gather(lines, this.#isPlain ? this.#idOf : null);
    const ids = incoming.map(({ row }) => row.id);
    const isNew = this.#isFirst && !this.#isPlain;
    const before = isNew ? ids.map(() => null) : (await readings.bulkGet(ids)).map((row) => row ?? null);
    const there = ids.filter((_, i) => before[i] !== null);
    const older = there.length > 0 ? await revisionsOf(this.#library, there).toArray() : [];
    const byArticle = Map.groupBy(older, ({ id }) => id);
    const kept = incoming
      .map((article, i) => {
        const row = before[i];
        return this.#merge(article, row ? { row, revisions: byArticle.get(row.id) ?? [] } : null);
      })
      .filter((article) => article !== null);
    const known = new Map(before.filter((row) => row !== null).map((row) => [row.id, row]));
    const replaced = kept.map(({ row }) => known.get(row.id)).filter((row) => row !== undefined);
    const gone = new Map((await this.#corrected(replaced)).map((reading) => [reading.id, reading]));
    const come = await this.#corrected(kept.map(({ row }) => row));
    await this.#written;
    this.#written = Promise.all([
      readings.bulkPut(kept.map(({ row }) => row)),
      revisions.bulkPut(kept.flatMap((article) => article.revisions)),
      this.#count(come.map((after) => ({ before: gone.get(after.id) ?? null, after }))),
    ]);
    // Whoever waits for it next hears of it, or the transaction has ended.
    this.#written.catch(() => null);
  }

  /** The article as it is to be kept; null when the file brings nothing new. */
  #merge(incoming: KeptArticle, there: KeptArticle | null): KeptArticle | null {
    if (!there && this.#who === null) {
      this.#summary.added++;
      return incoming;
    }
    const brought = versionsOf(incoming).map(({ who, reading }) => ({ who: who ?? this.#who, reading }));
    const versions = [...(there ? versionsOf(there) : []), ...brought];
    const article = composeArticle(versions);
    if (there) this.#addConflicts(conflictsOf(versions));
    if (there && JSON.stringify(article) === JSON.stringify(there)) {
      this.#summary.unchanged++;
      return null;
    }
    this.#summary[there ? 'changed' : 'added']++;
    return article;
  }
}

/** Lines as articles; of plain readings several may be of one article, and each is one more reading of it. */
function gather(lines: readonly (ArticleLine | RevisionLine)[], idOf: ((url: string) => string) | null): KeptArticle[] {
  const articles = new Map<string, KeptArticle>();
  for (const line of lines) {
    const reading = idOf ? { ...line.reading, id: idOf(line.reading.url) } : line.reading;
    const { id, url, readAt } = reading;
    const stored = { id, url, readAt, reading, revision: line.revision };
    const article = articles.get(id);
    if (!article) articles.set(id, { row: { ...stored, ...seenOf(line) }, revisions: [] });
    else if (line.type === 'revision') article.revisions.push({ ...stored, ...whoOf(line) });
    else articles.set(id, composeArticle([...versionsOf(article), { who: null, reading }]));
  }
  return [...articles.values()];
}

const seenOf = (line: ArticleLine | RevisionLine): Pick<StoredReading, 'seen'> =>
  line.type === 'article' && line.seen ? { seen: line.seen } : {};
const whoOf = ({ who }: RevisionLine): Pick<RevisionRow, 'who'> => (who === undefined ? {} : { who });
