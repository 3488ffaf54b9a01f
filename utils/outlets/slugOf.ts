const NOT_ASCII = /[^\0-\x7f]/;

/** Slug of a name: the id of an outlet unless the record says otherwise. */
export function slugOf(name: string): string {
  // A Unicode expression takes milliseconds to compile, and most names do without.
  const plain = NOT_ASCII.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name;
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
