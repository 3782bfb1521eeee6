/** "Did you mean": the nearest valid name to a mistyped one. */

/** The id of `ids` with the fewest edits from `given`, if near enough to be meant; else undefined. */
export function nearestId(given: string, ids: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, given.length >> 1) + 1;
  for (const id of ids) {
    const distance = editDistance(given.slice(0, 64), id);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = id;
    }
  }
  return best;
}

/** `; did you mean "X"?` where there is a near enough name, to end what says that there is none such. */
export function didYouMean(given: string, valid: readonly string[]): string {
  const nearest = nearestId(given, valid);
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** Insertions, deletions and replacements that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
