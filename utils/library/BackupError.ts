/** Why a file is refused; the screen has a sentence for each. */
export type BackupReason =
  /** Neither a backup nor readings, one a line. */
  | 'foreign'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** The packed data are damaged or cut off. */
  | 'damaged'
  /** The line is no JSON. */
  | 'not-json'
  /** The line is not what the format says: `detail` names the field. */
  | 'misfit'
  /** Out of order, twice there, or not as many as the last line says. */
  | 'out-of-order'
  /** The file ends before its last line. */
  | 'cut-off'
  /** Beyond every limit that a library of ours could reach. */
  | 'too-large'
  | 'empty';

/** A file that is refused, or a restore that was stopped; the library is as it was. */
export class BackupError extends Error {
  readonly reason: BackupReason;
  /** The first line that can't be used, from 1. */
  readonly line: number;
  readonly detail: string | null;
  constructor(reason: BackupReason, line: number, detail: string | null = null) {
    super(`line ${line}: ${reason}${detail ? `: ${detail}` : ''}`);
    this.name = 'BackupError';
    this.reason = reason;
    this.line = line;
    this.detail = detail;
  }
}
