/** CRC-32 of bytes: finds every cut and every changed letter of a link. It guards against accidents, not against forgers. */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** Unsigned, 32 bits. `salt`: what else must be the same, up to 255; no bytes at all have a sum of their own too. */
export function checksum(salt: number, bytes: Uint8Array): number {
  let c = TABLE[(0xff ^ salt) & 255]! ^ 0xffffff;
  for (const byte of bytes) c = (c >>> 8) ^ TABLE[(c ^ byte) & 255]!;
  return (c ^ 0xffffffff) >>> 0;
}
