/** Ids of the catalogue of the essays' mechanisms: what `sources` may cite. */
const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);

/** D01–D58 (the techno-feudal essay) and M01–M30 (the MAGA-tech essay). */
export const CATALOGUE_IDS: readonly string[] = [...numbered('D', 58), ...numbered('M', 30)];
