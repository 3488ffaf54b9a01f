import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../utils/sourcing/languages/en.ts';

/** Files that read marks, addresses and names of any language, with the reason why words stand in them. */
const EXEMPT: Readonly<Record<string, string>> = {
  'addOutlets.ts': 'bylines join names with words in every language',
  'people.ts': 'suffixes of names (Jr, III)',
  'readLinks.ts': 'addresses',
  'readWire.ts': 'copyright lines are in English on pages in any language',
};
/** Relations of the model. */
const RELATIONS = ['says', 'reports'];
/** Particles before a capital, in names of any language. */
const PARTICLES = new Set(['al', 'el', 'bin', 'ibn']);

const FOLDERS = ['utils/sourcing', 'utils/sourcing/mentions'];
const REGEXP = /(?<=[=(,:?!&|]\s*|return )\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]+/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const engine = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && EXEMPT[name] === undefined)
    .map((name) => ({ name, code: readFileSync(`${folder}/${name}`, 'utf8').replace(COMMENTS, '') })),
);

/** Words that a pattern would look for, without classes, groups' names and escapes. */
function wordsOf(pattern: string): string[] {
  const bare = pattern
    .replace(/\/[a-z]+$/, '')
    .replace(/\\p\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\[A-Za-z]|\(\?<[a-z]+>/gi, ' ')
    .replace(/\(\?:outlet\|[a-z|]+\)/g, ' ')
    .replace(/\[[^\]]*[a-z]-z[^\]]*\]/gi, ' ');
  return (bare.match(/[a-z]{2,}|['’]\]s\b|\[[A-Z][a-z]\][a-z]+/gi) ?? []).filter((word) => !PARTICLES.has(word));
}

test.each(engine)('no pattern of the engine knows a word: $name', ({ code }) => {
  const found = (code.match(REGEXP) ?? []).filter((pattern) => wordsOf(pattern).length > 0);
  expect(found, 'words of a language belong into utils/sourcing/languages').toEqual([]);
});

test.each(engine)('no word of English is compared with: $name', ({ code }) => {
  const { articles, stops, determiners, introducing } = en.names;
  const words = [...articles, ...stops, ...determiners, ...introducing].filter((word) => !RELATIONS.includes(word));
  const compared = (code.match(/[!=]== '[^']+'|'[^']+' [!=]==/g) ?? []).map((one) => one.replace(/[^a-z]/gi, ''));
  expect(compared.filter((word) => words.includes(word))).toEqual([]);
});

test('the check sees words in patterns', () => {
  expect(wordsOf('/^the /u')).toEqual(['the']);
  expect(wordsOf("/['’]s$/u")).toEqual(['’]s']);
  expect(wordsOf('/^\\p{Lu}\\p{Ll}+(?:-\\p{Lu})$/u')).toEqual([]);
});
