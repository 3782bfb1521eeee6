/** How much ink a theatre's land bears, from its numbers. Pure: the ground draws it, the differences compare it. */

/** Five degrees of hatching, so that a point more or less redraws nothing. */
export function gripDegree(grip: number): number {
  return Math.min(4, Math.floor(grip / 20));
}
export function gougeCount(alternative: number): number {
  return Math.round(alternative / 4);
}
