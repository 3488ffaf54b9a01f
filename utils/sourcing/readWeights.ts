/**
 * Weights by feature from their compact form: a line for each kind of feature, and after a tab each weight with all
 * that has it: "kind<tab>-59=broadcaster|wire". A kind that stands alone is a feature itself.
 */
export function readWeights(table: string): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  for (const line of table.split('\n')) {
    const [kind = '', ...groups] = line.split('\t');
    for (const group of groups) {
      const at = group.indexOf('=');
      for (const value of group.slice(at + 1).split('|'))
        weights[value === '' ? kind : `${kind} ${value}`] = Number(group.slice(0, at));
    }
  }
  return weights;
}

/** The compact form of weights; those that weigh less than `least` are left out. */
export function writeWeights(weights: Readonly<Record<string, number>>, least: number): string {
  const kinds = new Map<string, Map<number, string[]>>();
  for (const [feature, weight] of Object.entries(weights)) {
    if (Math.abs(weight) < least) continue;
    const [kind = '', ...rest] = feature.split(' ');
    const groups = kinds.get(kind) ?? new Map<number, string[]>();
    kinds.set(kind, groups.set(weight, [...(groups.get(weight) ?? []), rest.join(' ')]));
  }
  return [...kinds]
    .map(([kind, groups]) =>
      [kind, ...[...groups].sort(([a], [b]) => a - b).map(([weight, values]) => `${weight}=${values.join('|')}`)].join(
        '\t',
      ),
    )
    .join('\n');
}
