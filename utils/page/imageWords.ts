/** Where pictures keep what is told of them: names of attributes, most trusted first. */
export type ImageWords = Readonly<{
  /** The credit itself. */
  credits: readonly string[];
  /** Free text, taken when it holds a credit's mark. */
  texts: readonly string[];
  addresses: readonly string[];
  /** A pattern for lower-case class names of pictures that are none of the story's. */
  ornaments: string;
}>;

/** The attributes that pages use. */
export const IMAGE_WORDS: ImageWords = {
  credits: [
    'data-credit',
    'data-credits',
    'data-copyright',
    'data-photographer',
    'photographer',
    'data-image-credit',
    'data-author',
    'data-caption-credit',
    'data-attribution',
    'data-source',
    'credit',
    'copyright',
  ],
  texts: ['data-caption', 'data-title', 'data-description', 'title', 'alt'],
  addresses: ['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'src'],
  ornaments: 'author|avatar|byline|portrait-small|profile-(?:pic|photo|image)|logo|icon|pixel|spacer|emoji|tracking',
};
