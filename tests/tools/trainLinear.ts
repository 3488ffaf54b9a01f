/** Logistic regression by FTRL-proximal (McMahan 2013): sparse weights, the same for the same examples. */
export type Trainable = { features: readonly string[]; cited: boolean; weight: number };

const RATE = 0.1;
const L1 = 0.3;
const L2 = 3;
const ROUNDS = 12;
/** A feature seen less often is left out. */
const SEEN = 2;
/** Weights smaller than this, in hundredths, are left out. */
const LEAST = 3;

/** Weights in hundredths by feature, in the order of the alphabet. */
export function trainLinear(examples: readonly Trainable[]): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const sums = new Map<string, number>();
  const squares = new Map<string, number>();
  const weightOf = (feature: string) => {
    const z = sums.get(feature) ?? 0;
    if (Math.abs(z) <= L1) return 0;
    return -(z - Math.sign(z) * L1) / ((1 + Math.sqrt(squares.get(feature) ?? 0)) / RATE + L2);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, cited, weight } of examples) {
      const known = features.filter((feature) => (seen.get(feature) ?? 0) >= SEEN);
      const weights = known.map(weightOf);
      const chance = 1 / (1 + Math.exp(-weights.reduce((sum, value) => sum + value, 0)));
      const slope = (chance - (cited ? 1 : 0)) * weight;
      known.forEach((feature, at) => {
        const square = squares.get(feature) ?? 0;
        const step = (Math.sqrt(square + slope * slope) - Math.sqrt(square)) / RATE;
        sums.set(feature, (sums.get(feature) ?? 0) + slope - step * (weights[at] ?? 0));
        squares.set(feature, square + slope * slope);
      });
    }
  }
  const rounded = [...sums.keys()]
    .sort()
    .map((feature): [string, number] => [feature, Math.round(weightOf(feature) * 100)]);
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST));
}
