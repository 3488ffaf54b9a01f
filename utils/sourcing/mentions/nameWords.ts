/** A language's lists of words for names, made ready for looking up. */
import { givenNamesOf } from '../givenNames.ts';
import { perLanguage } from '../perLanguage.ts';

export type Words = {
  never: Set<string>;
  titles: Set<string>;
  particles: Set<string>;
  bodies: Set<string>;
  links: Set<string>;
  joins: Set<string>;
  genitive: Set<string>;
  places: Set<string>;
  sitting: Set<string>;
  notAlone: Set<string>;
  articles: Set<string>;
  origins: Set<string>;
  countries: Set<string>;
  abbreviations: Set<string>;
  given: ReadonlyMap<string, number | null>;
  possessive: RegExp;
  legalForms: Set<string>;
  modifiers: Set<string>;
  peoples: RegExp;
  generations: Set<string>;
  honours: Set<string>;
  titleNames: Set<string>;
  courtesies: Set<string>;
  roles: Set<string>;
  portfolios: Set<string>;
  offices: Set<string>;
  lastNames: Set<string>;
  determiners: Set<string>;
  /** Main words of documents. */
  documents: Set<string>;
};

/** The lists of one language, made once. */
export const wordListsOf = perLanguage((language): Words => {
  const {
    never,
    titles,
    particles,
    bodies,
    links,
    joins,
    genitive = [],
    places,
    sitting = [],
    notAlone,
    articles,
    origins,
    countries,
    possessive,
    legalForms,
    modifiers,
    peoples,
    generations,
    honours = [],
    titleNames,
    courtesies,
    roles,
    portfolios,
    offices = [],
    lastNames = [],
    determiners,
  } = language.names;
  return {
    never: new Set(never),
    titles: new Set(titles),
    particles: new Set(particles),
    bodies: new Set(bodies),
    links: new Set(links),
    joins: new Set(joins),
    genitive: new Set(genitive),
    places: new Set(places),
    sitting: new Set(sitting),
    notAlone: new Set(notAlone),
    articles: new Set(articles),
    origins: new Set(origins),
    countries: new Set(countries),
    possessive: new RegExp(`(?:${possessive})$`, 'u'),
    legalForms: new Set(legalForms),
    modifiers: new Set(modifiers),
    peoples: new RegExp(peoples, 'u'),
    generations: new Set(generations),
    honours: new Set(honours),
    titleNames: new Set(titleNames),
    courtesies: new Set(courtesies),
    roles: new Set(roles),
    portfolios: new Set(portfolios),
    offices: new Set(offices),
    lastNames: new Set(lastNames),
    determiners: new Set(determiners),
    documents: new Set(language.documents.heads),
    abbreviations: new Set(language.abbreviations),
    given: givenNamesOf(language),
  };
});
