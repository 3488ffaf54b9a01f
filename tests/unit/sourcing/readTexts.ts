import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = { name: 'Quay Post', domain: 'quay-post.example', outletId: null, identity: 'unknown' as const };

/** The sources of an English article of these paragraphs, in a paper that nobody knows. */
export const readTexts = (texts: readonly string[], byline: string[] = []) =>
  readSources(snapshotOf([...texts]), register, { publisher, lang: 'en', byline });

/** The same in brief: "person Anna Roe". */
export const brief = (...texts: string[]) => readTexts(texts).map(({ kind, name }) => `${kind} ${name}`);
