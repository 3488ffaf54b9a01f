import { createRoleReader } from '../../../../utils/page/elementRole.ts';
import { type PageFacts, readMetadata } from '../../../../utils/page/metadata/readMetadata.ts';
import { PAGE_WORDS } from '../../../../utils/page/pageWords.ts';
import { createEmbeds } from '../../../../utils/page/readEmbed.ts';
import { runSteps } from '../../../../utils/page/steps.ts';
import { walkPage } from '../../../../utils/page/walkPage.ts';

/** What a page says of itself, as takeSnapshot reads it: after the walk. */
export function readFacts(document: Document, url: string): PageFacts {
  // linkedom's document.body would add a missing head.
  const walk = walkPage(document.querySelector('body') ?? document.documentElement, {
    readRole: createRoleReader(PAGE_WORDS),
    embeds: createEmbeds(PAGE_WORDS.embeds),
  });
  while (walk.step(1_000));
  return runSteps(readMetadata({ document, url, marks: walk.marks, words: PAGE_WORDS }));
}
