import * as v from 'valibot';
import type { Reading } from '../model.ts';
import { BackupError } from './BackupError.ts';
import { BACKUP_VERSION, type BackupLine, type EndLine, LINE_SCHEMAS, readingSchema } from './backupFormat.ts';
import type { FileLine } from './readLines.ts';

/** `readings`: lines of plain readings, as the command line and the export write them; `skipped`: no articles. */
export type FileKind = 'backup' | 'readings';

function parse({ text, line }: FileLine): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BackupError(line === 1 ? 'foreign' : 'not-json', line);
  }
  // The one key that a schema does not see as foreign.
  if (/"__proto__"\s*:/.test(text)) throw new BackupError('misfit', line, '__proto__');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new BackupError(line === 1 ? 'foreign' : 'misfit', line, 'not an object');
}

function mustFit<S extends v.GenericSchema>(schema: S, value: unknown, line: number): void {
  const checked = v.safeParse(schema, value, { abortEarly: true });
  if (checked.success) return;
  const issue = checked.issues[0];
  throw new BackupError('misfit', line, `${v.getDotPath(issue) ?? '(line)'}: ${issue.message}`);
}

/** What a file says it is, by its first line. Throws BackupError for anything else. */
function kindOf(value: object): FileKind {
  const { type, version } = value as { type?: unknown; version?: unknown };
  if (type === 'whence-backup') {
    if (typeof version === 'number' && version > BACKUP_VERSION)
      throw new BackupError('newer', 1, `version ${version}`);
    return 'backup';
  }
  const isReading = 'schema' in value && 'sources' in value && 'url' in value;
  if (isReading || 'error' in value) return 'readings';
  throw new BackupError('foreign', 1);
}

const ORDER = ['whence-backup', 'settings', 'outlet', 'correction', 'article', 'end'];

/**
 * Checks a file line by line and hands each on as it was parsed (a schema's output would have its keys in another
 * order). Order and counts are part of the format, so that a file is known whole in bounded memory.
 */
export class BackupChecker {
  #kind: FileKind | null = null;
  #stage = -1;
  #lastKey = '';
  #revision = 0;
  #ended = false;
  #line = 0;
  readonly #isChecked: boolean;
  readonly #counts = { outlets: 0, corrections: 0, articles: 0, revisions: 0 };

  /** `isChecked`: the file was gone through before, and its lines fit; order and counts are looked at all the same. */
  constructor({ isChecked = false } = {}) {
    this.#isChecked = isChecked;
  }

  get counts(): Omit<EndLine, 'type'> {
    return { ...this.#counts };
  }

  /** The line as a line of a backup; null: a plain file's line that holds no article. Throws BackupError. */
  check(fileLine: FileLine): BackupLine | null {
    this.#line = fileLine.line;
    const value = parse(fileLine);
    this.#kind ??= kindOf(value);
    if (this.#ended) throw new BackupError('out-of-order', fileLine.line, 'after the end');
    return this.#kind === 'backup' ? this.#checkLine(value) : this.#checkReading(value);
  }

  #checkReading(value: object): BackupLine | null {
    if ('error' in value) return null;
    if (!this.#isChecked) mustFit(readingSchema, value, this.#line);
    const reading = value as Reading;
    if (!reading.article) return null;
    this.#counts.articles++;
    return { type: 'article', revision: 1, reading };
  }

  #checkLine(value: object): BackupLine {
    const type = 'type' in value ? value.type : null;
    if (typeof type !== 'string' || !Object.hasOwn(LINE_SCHEMAS, type))
      throw new BackupError('misfit', this.#line, 'type');
    if (!this.#isChecked) mustFit(LINE_SCHEMAS[type as keyof typeof LINE_SCHEMAS], value, this.#line);
    const line = value as BackupLine;
    this.#follow(line);
    return line;
  }

  /** Each kind after the one before, each key after the one before, revisions under their article. */
  #follow(line: BackupLine): void {
    const fail = (detail: string): never => {
      throw new BackupError('out-of-order', this.#line, detail);
    };
    if (line.type === 'revision') {
      if (this.#stage !== ORDER.indexOf('article') || line.reading.id !== this.#lastKey)
        fail('a revision of no article');
      if (line.revision <= this.#revision) fail('a revision twice');
      this.#revision = line.revision;
      this.#counts.revisions++;
      return;
    }
    const stage = ORDER.indexOf(line.type);
    if (stage < this.#stage) fail(line.type);
    const key = keyOf(line);
    if (stage === this.#stage && key <= this.#lastKey) fail(`${line.type} ${key}`);
    this.#stage = stage;
    this.#lastKey = key;
    this.#revision = 0;
    if (line.type === 'outlet') this.#counts.outlets++;
    if (line.type === 'correction') this.#counts.corrections++;
    if (line.type === 'article') this.#counts.articles++;
    if (line.type === 'end') this.#finish(line);
  }

  #finish(end: EndLine): void {
    this.#ended = true;
    for (const [name, count] of Object.entries(this.#counts) as [keyof typeof this.counts, number][])
      if (end[name] !== count) throw new BackupError('out-of-order', this.#line, `${name}: ${count}, not ${end[name]}`);
  }

  /** To be called after the last line. Throws BackupError when a backup lacks its end, or nothing was there. */
  finish(): void {
    if (this.#kind === null) throw new BackupError('empty', 1);
    if (this.#kind === 'backup' && !this.#ended) throw new BackupError('cut-off', this.#line + 1);
  }
}

function keyOf(line: BackupLine): string {
  if (line.type === 'outlet') return line.outlet.id;
  if (line.type === 'correction') return line.correction.id;
  return line.type === 'article' ? line.reading.id : '';
}
