import type { Candidate, Snapshot } from '../../model.ts';
import { AUTHOR_PAGES } from './bylineWords.ts';
import { registrableDomain } from './registrableDomain.ts';

/** First and last name, perhaps one between: a longer end is a headline, a shorter one a login. */
const NAME = /^\p{Ll}{2,20}(?:-\p{Ll}{1,20})?-\p{Ll}{2,20}$/u;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The site's page on the author tells the name where nothing else does: "https://gazette.example/author/jane-doe". */
export const addressedBylines = ({ url, metadata }: Snapshot): Candidate[] =>
  metadata.byline
    .filter(({ from }) => from.startsWith('meta article:author'))
    .flatMap(({ value }) => value.split(','))
    .flatMap((address) => {
      const page = URL.parse(address.trim());
      if (!page || registrableDomain(page.href) !== registrableDomain(url)) return [];
      const [kind = '', name = ''] = page.pathname.split('/').filter(Boolean).slice(-2);
      return AUTHOR_PAGES.includes(kind) && NAME.test(name)
        ? [{ value: name.split('-').map(capital).join(' '), from: 'address of the author' }]
        : [];
    });
