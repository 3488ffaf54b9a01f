/**
 * Letters as ranges of UTF-16 units. A class like \p{L} takes a browser up to a millisecond to compile, anew on every
 * page; these few ranges take a hundredth of that. They hold the letters and marks of the living scripts and leave out
 * digits and the marks of punctuation that stand outside their blocks.
 */
export const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u037d\\u0386-\\u060b\\u0610-\\u061a\\u0620-\\u065f\\u066e-\\u06ef\\u06fa-\\u0963\\u0970-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u30fa\\u30fc-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uffdc';

/** The same and digits. */
export const LETTERS_AND_DIGITS = `0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19${LETTERS}`;

/** Capital letters of Latin and Cyrillic. */
export const CAPITALS = 'A-Z\\xc0-\\xd6\\xd8-\\xdeĆČĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽЀ-Я';
