/**
 * How large and how deep a file of a level may be, looked at before it is parsed: level text is untrusted, and a few
 * kilobytes of nested brackets exhaust a recursive parser's stack beyond any try and catch.
 */
import { CST, Lexer } from 'yaml';

/** The largest file of the library is a tenth of this. */
const MOST_CHARACTERS = 512 * 1024;
/** Tokens: about three a value. */
const MOST_TOKENS = 250_000;
/** Brackets in brackets. */
const DEEPEST = 32;
/** Every level of block nesting begins further to the right, so this bounds its depth too. */
const FURTHEST = 96;

/** Why a text is not even parsed, and where; or null. One pass over its tokens, which the lexer gives without recursion. */
export function overLimit(text: string): { readonly offset: number; readonly message: string } | null {
  if (text.length > MOST_CHARACTERS) return { offset: 0, message: `expected at most ${MOST_CHARACTERS} characters` };
  let offset = 0;
  let lineStart = 0;
  let tokens = 0;
  let depth = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    const kind = isText ? 'scalar' : CST.tokenType(token);
    isText = token === SCALAR;
    if (kind === 'flow-map-start' || kind === 'flow-seq-start') depth++;
    if (kind === 'flow-map-end' || kind === 'flow-seq-end') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return { offset, message: `expected brackets at most ${DEEPEST} deep` };
    const isIndicator = kind === 'seq-item-ind' || kind === 'explicit-key-ind' || kind === 'map-value-ind';
    if (isIndicator && depth === 0 && indentOf(text, lineStart, offset) > FURTHEST)
      return { offset, message: `expected nothing nested past column ${FURTHEST}` };
    if (kind === 'anchor' || kind === 'alias' || kind === 'tag')
      return { offset, message: 'expected plain YAML: anchors, aliases and tags are not part of the format' };
    if (++tokens > MOST_TOKENS) return { offset, message: 'expected fewer values in one file' };
    offset += isMarker(token) ? 0 : token.length;
    if (token.endsWith('\n')) lineStart = offset;
  }
  return null;
}

/** Column where the structure of a line begins to hold: indicators side by side (`- - - x`) each nest one deeper. */
function indentOf(text: string, lineStart: number, offset: number): number {
  let column = lineStart;
  while (column < offset && /[ \-?]/.test(text[column]!)) column++;
  return column - lineStart;
}

/** Tokens the lexer adds that are no part of the text; this one says that the next is text. */
const SCALAR = '\u001f';
const isMarker = (token: string): boolean => token === SCALAR || token === '\u0002' || token === '\u0018';
