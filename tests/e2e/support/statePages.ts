/** Pages written for the tests: one for each state that the popup can be in. */

const page = (lang: string, head: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const articleHead = (title: string, site: string, more = ''): string =>
  `<title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title}">
   <meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2024-05-03T07:30:00Z">${more}`;

const story = (title: string, paragraphs: string[], more = ''): string =>
  `<main><article><h1>${title}</h1><p class="byline">By Tom Ashdown</p>${more}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;

const LONG_NAME = 'National Institute for the Restoration of Historic Harbours';

/** Twenty sources: outlets one through another, people, bodies, documents, unnamed ones, long names. */
const PEOPLE = [
  'Greta Lindqvist',
  'Amos Tveit',
  'Ines Carvalho',
  'Jonas Brandt',
  'Leila Haddad',
  'Piotr Zielinski',
  'Noor Rahman',
  'Hanna Virtanen',
];
const CHAIN = [
  'The quay fell at two in the morning, <a href="https://www.reuters.com/world/quay-falls-2024-05-03/">Reuters reported</a>, citing the port authority.',
  '“We heard it before we saw it,” Greta Lindqvist, who runs the ferry office, told Reuters.',
  'The repairs may cost twelve million euros, according to a report by Agence France-Presse that quoted an unnamed official.',
  'Two officials who asked not to be named said the wall had been inspected in March.',
  'The inspection was first reported by Der Spiegel, which said it had seen the engineers’ report.',
  `“No stone will be lost,” the ${LONG_NAME} said in a statement.`,
  '“It can be done by winter,” Maria-Theresia Constantinopoulos-Hohenwaldburg said.',
  ...PEOPLE.slice(1).map(
    (name, i) =>
      `“This is the ${['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][i]} storm we have counted since winter,” ${name} said on Friday.`,
  ),
  'The mayor wrote on Twitter: “The town stands with the harbour.”',
  'The BBC reported that ferries would be back within a week. The Guardian said it would take two.',
  'The harbour is closed, according to a statement by the Coast Guard, Bloomberg News reported.',
  'The Associated Press quoted Maria Sandvik, an engineer, as saying that the rest of the wall was sound.',
];

const PHOTO =
  '<figure><img src="/wall.jpg" alt="The wall"><figcaption>Stones lie across the quay. (Mira Okafor/Reuters)</figcaption></figure>';

const FILLER =
  'The wall has stood for two hundred years, and the town has mended it after each of the great storms that are remembered here.';
const GERMAN = [
  'Ein Teil der alten Hafenmauer ist in der Nacht zum Freitag ins Meer gestürzt. Verletzt wurde niemand, wie der Hafenmeister am Morgen mitteilte, während die Helfer den Kai absperrten.',
  'Die Mauer war zuletzt im Jahr 1987 ausgebessert worden, nach einem Winter, in dem drei Schiffe verloren gingen. Seither hielt sie jedem Sturm stand, auch dem schweren vor vier Jahren.',
  'In der kommenden Woche sollen Fachleute den Rest der Mauer untersuchen. Bis dahin bleibt der Hafen für alle größeren Schiffe geschlossen, die Fähren legen weiter östlich an.',
];

export const CHAIN_URL = 'http://www.tidepost.example/2024/05/harbour-wall-gives-way';
export const ARTICLE_URL = 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/';

/** By address, as `serve` takes them. */
export const STATE_PAGES: Record<string, string> = {
  [CHAIN_URL]: page(
    'en',
    articleHead('Harbour Wall Gives Way in Night Storm', 'The Tide Post'),
    story('Harbour Wall Gives Way in Night Storm', CHAIN, PHOTO),
  ),
  'http://www.tidepost.example/2024/05/old-wall-quietly-mended': page(
    'en',
    articleHead('The Old Wall Is Quietly Mended', 'The Tide Post'),
    story(
      'The Old Wall Is Quietly Mended',
      Array.from({ length: 5 }, () => FILLER),
    ),
  ),
  'http://www.tidepost.example/2024/05/what-the-storm-left-behind': page(
    'en',
    articleHead(
      'What the Storm Left Behind',
      'The Tide Post',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"What the Storm Left Behind","isAccessibleForFree":false,"datePublished":"2024-05-03"}</script>',
    ),
    story('What the Storm Left Behind', [CHAIN[0] ?? '', FILLER, FILLER], PHOTO),
  ),
  'http://www.hafenblatt.example/2024/05/hafenmauer-eingestuerzt': page(
    'de',
    articleHead('Hafenmauer bei Sturm eingestürzt', 'Hafenblatt'),
    story('Hafenmauer bei Sturm eingestürzt', GERMAN),
  ),
  'http://reuters-news.example/2024/05/bank-says-nothing': page(
    'en',
    articleHead('Bank Says Nothing', 'Reuters'),
    story('Bank Says Nothing', [CHAIN[1] ?? '', FILLER, FILLER]),
  ),
  'http://www.tidepost.example/': page(
    'en',
    '<title>The Tide Post</title>',
    `<h1>The Tide Post</h1><ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Story number ${i}</a></li>`).join('')}</ul>`,
  ),
  'http://www.tidepost.example/report.pdf': page('en', '<title>report</title>', '<p>A file.</p>'),
};
