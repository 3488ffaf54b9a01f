import type { Control, Fact, OutletKind } from './register.ts';

/** One line of `data/*.jsonl`: an outlet as a person reviews it. */
export type OutletRecord = {
  id: string;
  name: string;
  /** Further names that stand for the outlet wherever they occur. */
  aliases?: string[];
  /** Names (also `name` itself) that are ordinary words, places, short acronyms, or shared. */
  ambiguous?: string[];
  /** Names (also `name` itself) that are ordinary words of the outlet's first language and nothing elsewhere. */
  ordinary?: string[];
  /** Programmes that the outlet makes. */
  programmes?: string[];
  /** Accounts on social networks, without "@". */
  handles?: string[];
  domains: string[];
  country: string | null;
  languages: string[];
  kind: OutletKind;
  owner?: Fact<string>;
  control?: Fact<Control>;
  /** Slug of the house that sister titles share where `owner` does not say so; never shown. */
  group?: string;
};

export type { OwnOutlet } from '../model.ts';
