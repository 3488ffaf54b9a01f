import type { HasCreditMark } from './creditMark.ts';
import type { ImageWords } from './imageWords.ts';
import type { Embeds } from './readEmbed.ts';

/** For lower-case texts: what opens a link to another story, what a note on the supplier of the text says, what names one. */
export type StoryPatterns = {
  pointers: RegExp;
  notes: RegExp;
  suppliers: RegExp;
  /** Words that open a byline. */
  bylines: ReadonlySet<string>;
  hasCreditMark: HasCreditMark;
  /** What a credit in a line of its own begins with. */
  credits: RegExp;
  images: ImageWords;
  embeds: Embeds;
};
