/**
 * A whole match as a text that fits in an address, with a check on every letter of it. The number before the point is
 * the version of the packing: a later one is told as such, and an earlier one will always be read.
 */
import { base64urlOf, bytesOf } from './base64url';
import { checksum } from './checksum';
import { packRecord, unpackRecord } from './pack';
import { type Read, read, unread } from './problem';
import type { MatchRecord } from './record';

/** Version of the packing (pack.ts and all it stands on). */
export const LINK_FORMAT = 1;
/** Longest text that is looked at; an address this long is refused by most of what passes links on. */
export const MOST_LINK_CHARACTERS = 60_000;
const CHECK_BYTES = 4;

/** Record → `1.` and the letters of base64url. */
export function formatLink(record: MatchRecord): string {
  const packed = packRecord(record);
  const bytes = new Uint8Array(packed.length + CHECK_BYTES);
  bytes.set(packed, CHECK_BYTES);
  new DataView(bytes.buffer).setUint32(0, checksum(LINK_FORMAT, packed));
  return `${LINK_FORMAT}.${base64urlOf(bytes)}`;
}

/** Text → record, or what is wrong with it. */
export function parseLink(text: string): Read<MatchRecord> {
  const packed = openLink(text);
  return packed.ok ? unpackRecord(packed.value) : packed;
}

/** Whether no letter of a link is missing or changed; cheaper than reading it. */
export const isIntactLink = (text: string): boolean => openLink(text).ok;

function openLink(text: string): Read<Uint8Array> {
  if (text.length > MOST_LINK_CHARACTERS)
    return unread({
      code: 'too-large',
      at: '',
      expected: `at most ${MOST_LINK_CHARACTERS} characters`,
      got: String(text.length),
    });
  const [, version = '', letters = ''] = /^([1-9][0-9]{0,3})\.([A-Za-z0-9_-]+)$/.exec(text) ?? [];
  if (version === '') return unread({ code: 'not-a-link', at: '', got: text.slice(0, 40) });
  if (Number(version) > LINK_FORMAT)
    return unread({ code: 'from-the-future', at: '', expected: String(LINK_FORMAT), got: version });
  const bytes = bytesOf(letters);
  if (bytes === null || bytes.length < CHECK_BYTES) return unread({ code: 'damaged', at: '' });
  const packed = bytes.subarray(CHECK_BYTES);
  const isWhole = new DataView(bytes.buffer).getUint32(0) === checksum(LINK_FORMAT, packed);
  return isWhole ? read(packed) : unread({ code: 'damaged', at: '' });
}
