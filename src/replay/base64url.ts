/** Bytes ↔ the letters that may stand in an address unescaped (RFC 4648 §5, without padding). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function base64urlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(3, bytes.length - at) + 1;
    for (let i = 0; i < letters; i++) text += LETTERS[(group >> (18 - i * 6)) & 63];
  }
  return text;
}

/** Null when it is not what {@link base64urlOf} writes: each byte string has one spelling. */
export function bytesOf(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let group = 0;
    for (let i = 0; i < 4; i++) {
      const value = at + i < text.length ? LETTERS.indexOf(text[at + i]!) : 0;
      if (value < 0) return null;
      group = (group << 6) | value;
    }
    for (let i = 0; i < 3; i++) {
      const byte = (group >> (16 - i * 8)) & 255;
      if (to < bytes.length) bytes[to++] = byte;
      else if (byte !== 0) return null;
    }
  }
  return bytes;
}
