/** The content hash of a level: equal content, equal hash, whatever the order of keys in its files. */

// Looked up once: through a page's or a test's global object each look costs more than the sum.
const { imul } = Math;

/** Sixteen hexadecimal digits of the canonical JSON of a value. */
export function contentHash(value: unknown): string {
  const text = canonical(value);
  let a = 0x811c9dc5 | 0;
  let b = 0x2545f491 | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = imul(a ^ code, 0x01000193);
    b = imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)))
      : it,
  );
}
