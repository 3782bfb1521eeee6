/**
 * Where each picture goes on the one sheet they share: the tallest first, each as high up as the skyline of those before
 * it leaves room. Pure. Shelves, tried before, wasted a fifth of the sheet under their lower pictures.
 */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Sized {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface Step {
  readonly x: number;
  readonly width: number;
  /** Lowest pixel taken over this stretch. */
  y: number;
}

/** Places by name, `apart` pixels between any two; throws when the sheet is full. */
export function layOut(
  pictures: readonly Sized[],
  sheet: { readonly width: number; readonly height: number },
  apart: number,
): ReadonlyMap<string, Rect> {
  const places = new Map<string, Rect>();
  let skyline: Step[] = [{ x: 0, width: sheet.width, y: 0 }];
  for (const { name, width, height } of [...pictures].sort((a, b) => b.height - a.height || b.width - a.width)) {
    const at = highest(skyline, width, apart, sheet.width);
    if (at === null || at.y + height > sheet.height) throw new Error(`The sheet of pictures is full before ${name}`);
    places.set(name, { ...at, width, height });
    skyline = raise(skyline, at.x, Math.min(sheet.width, at.x + width + apart), at.y + height + apart);
  }
  return places;
}

/** The highest free place of this width that begins where a step does, `apart` from what stands east of it. */
function highest(
  skyline: readonly Step[],
  width: number,
  apart: number,
  sheet: number,
): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  for (const { x } of skyline) {
    if (x + width > sheet) break;
    const under = skyline.filter((step) => step.x < x + width + apart && step.x + step.width > x);
    const y = Math.max(...under.map((step) => step.y));
    if (best === null || y < best.y) best = { x, y };
  }
  return best;
}

/** The skyline with a new roof from `left` to `right`. */
function raise(skyline: readonly Step[], left: number, right: number, y: number): Step[] {
  const kept = skyline.flatMap((step) => {
    const end = step.x + step.width;
    const parts: Step[] = [];
    if (step.x < left) parts.push({ ...step, width: Math.min(end, left) - step.x });
    if (end > right) parts.push({ x: Math.max(step.x, right), width: end - Math.max(step.x, right), y: step.y });
    return parts;
  });
  return [...kept, { x: left, width: right - left, y }].sort((a, b) => a.x - b.x);
}
