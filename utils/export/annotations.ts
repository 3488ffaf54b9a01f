import type { Attribution, Source } from '../model.ts';
import { cleanText } from './cleanText.ts';
import { type Article, articlesOf, type ExportFormat } from './exportFormat.ts';
import { urn, WHENCE, webIri } from './iri.ts';
import { jsonText } from './jsonText.ts';

/** Who is said to have spoken, for people ("Zarif, says, via Twitter") and, with the id, for programs. */
function bodyOf(source: Source, found: Attribution, reading: Article): object {
  const via = reading.sources.find(({ id }) => id === found.via)?.name;
  const words = [source.name, found.relation, ...(via ? [`via ${via}`] : [])].join(', ');
  return { type: 'TextualBody', value: cleanText(words), format: 'text/plain', purpose: 'identifying' };
}

function annotationOf(reading: Article, source: Source, found: Attribution): object {
  const { exact, prefix, suffix } = found.evidence;
  const body = [bodyOf(source, found, reading)];
  const link = webIri(found.href);
  return {
    type: 'Annotation',
    motivation: link ? ['identifying', 'linking'] : 'identifying',
    created: reading.readAt,
    creator: { id: `${WHENCE}software`, type: 'Software', name: 'Whence' },
    body: link ? [...body, { type: 'SpecificResource', source: link, purpose: 'linking' }] : body,
    target: {
      type: 'SpecificResource',
      source: webIri(reading.url) ?? urn(`article:${reading.url}`),
      selector: {
        type: 'TextQuoteSelector',
        exact: cleanText(exact),
        prefix: cleanText(prefix),
        suffix: cleanText(suffix),
      },
    },
  };
}

/** W3C Web Annotation: each proof as the words it stands on, on the page where they stand. */
export const annotations: ExportFormat = {
  id: 'annotations',
  name: 'Web Annotation',
  group: 'linked',
  extension: 'anno.jsonld',
  mime: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  rounds: 1,
  async *write(readings) {
    yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","startIndex":0,"items":[';
    let between = '\n';
    for await (const reading of articlesOf(readings))
      for (const [at, source] of reading.sources.entries())
        for (const [i, found] of source.attributions.entries()) {
          const id = urn(`annotation:${reading.id}#${at}.${i}`);
          yield between + jsonText({ id, ...annotationOf(reading, source, found) });
          between = ',\n';
        }
    yield ']}\n';
  },
};
