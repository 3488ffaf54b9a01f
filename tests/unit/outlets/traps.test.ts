import { describe, expect, it } from 'vitest';
import { isTelling } from '../../../utils/outlets/isTelling.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { TELLING_CUES } from '../../../utils/outlets/tellingCues.ts';
import { NO_NAMES, ORDINARY, TRAPS } from '../../fixtures/outlets/traps.ts';

const register = loadRegister();
const find = (text: string, lang: string, outlet: string) =>
  register.findNames(text, lang).find(({ outletIds }) => outletIds.includes(outlet));

describe('ambiguous names', () => {
  it.each(TRAPS)('$text', ({ text, lang, outlet, telling }) => {
    const match = find(text, lang, outlet);
    // A longer name of the outlet ("قناة العربية") is firm, and needs no cue.
    if (match?.ambiguous === false) expect(telling).toBe(true);
    expect(match && isTelling(text, match, { lang })).toBe(telling);
  });

  it('has both sides of each name', () => {
    for (const outlet of new Set(TRAPS.map((trap) => trap.outlet))) {
      if (outlet === 'al-arabiya') continue;
      const sides = new Set(TRAPS.filter((trap) => trap.outlet === outlet).map(({ telling }) => telling));
      expect(sides.size, outlet).toBe(2);
    }
  });

  it.each(ORDINARY)('$text', ({ text, lang, outlet, firm }) => {
    expect(find(text, lang, outlet)?.ambiguous).toBe(!firm);
  });

  it.each(NO_NAMES)('finds nothing in $text', ({ text, lang }) => {
    expect(register.findNames(text, lang)).toEqual([]);
  });

  it('is told by an italic and by a link to its site', () => {
    const text = 'Nature again said it';
    const [match] = register.findNames(text, 'en');
    const place = { start: 0, end: 6 };
    expect(match && isTelling(text, match)).toBe(false);
    expect(match && isTelling(text, match, { italics: [place] })).toBe(true);
    const link = { ...place, href: 'https://www.nature.com/a' };
    expect(match && isTelling(text, match, { links: [link], register })).toBe(true);
    const elsewhere = { ...link, href: 'https://example.org/' };
    expect(match && isTelling(text, match, { links: [elsewhere], register })).toBe(false);
  });
});

describe('cues', () => {
  const AMBIGUOUS = 'Express';
  const cases = Object.entries(TELLING_CUES).flatMap(([lang, { before, after }]) => [
    ...before.map((cue) => ({ lang, text: `xx ${cue} ${AMBIGUOUS}.` })),
    ...after.map((cue) => ({ lang, text: `xx, ${AMBIGUOUS} ${cue} yy` })),
  ]);
  it.each(cases)('$lang: $text', ({ lang, text }) => {
    const match = register.findNames(text, lang).find((found) => found.text.includes(AMBIGUOUS));
    expect(match && isTelling(text, match, { lang })).toBe(true);
    const bare = `xx yy ${AMBIGUOUS} zz.`;
    const [other] = register.findNames(bare, lang);
    expect(other && isTelling(bare, other, { lang })).toBe(false);
  });
});
