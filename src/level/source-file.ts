/**
 * One YAML file of a level: parsed with its positions kept, behind limits, because level text is untrusted — nested
 * brackets of a few kilobytes can exhaust the parser's stack beyond any try and catch.
 */
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Diagnostic, DIAGNOSTICS, type DiagnosticCode } from './diagnostics';

const MOST_CHARACTERS = 1_000_000;
const DEEPEST = 24;

/** Steps from the top of a file to a value: keys and indices. */
export type Path = readonly PropertyKey[];

export class SourceFile {
  readonly name: string;
  /** The data; undefined when it could not be parsed. */
  readonly data: unknown;
  readonly diagnostics: Diagnostic[] = [];
  private readonly lines = new LineCounter();
  private readonly contents: Node | null = null;

  constructor(name: string, text: string) {
    this.name = name;
    const limit = overLimit(text);
    if (limit !== null) {
      this.diagnostics.push(this.at(0, 'too-large', limit));
      return;
    }
    try {
      const doc = parseDocument(text, { lineCounter: this.lines, prettyErrors: false, uniqueKeys: true });
      for (const error of doc.errors) this.diagnostics.push(this.at(error.pos[0], 'syntax', error.message));
      if (doc.errors.length > 0) return;
      this.contents = doc.contents;
      this.data = doc.toJS({ maxAliasCount: 0 });
    } catch (error) {
      this.diagnostics.push(this.at(0, 'syntax', error instanceof Error ? error.message : String(error)));
    }
  }

  /** A diagnostic at a value, or at the nearest thing around it that is in the file. */
  problem(path: Path, code: DiagnosticCode, message: string): Diagnostic {
    return this.at(this.offsetOf(path), code, message);
  }

  /** A diagnostic at a key rather than at its value. */
  problemAtKey(path: Path, key: string, code: DiagnosticCode, message: string): Diagnostic {
    const map = this.nodeAt(path);
    const pair = isMap(map)
      ? map.items.find((it) => isPair(it) && isNode(it.key) && String(it.key) === key)
      : undefined;
    const offset = pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    return this.at(offset ?? this.offsetOf(path), code, message);
  }

  private at(offset: number, code: DiagnosticCode, message: string): Diagnostic {
    const { line, col } = offset > 0 ? this.lines.linePos(offset) : { line: 1, col: 1 };
    return { code, severity: DIAGNOSTICS[code], file: this.name, line, column: col, message };
  }

  private offsetOf(path: Path): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const range = this.nodeAt(path.slice(0, depth))?.range;
      if (range !== undefined && range !== null) return range[0];
    }
    return 0;
  }

  private nodeAt(path: Path): Node | null {
    let node: unknown = this.contents;
    for (const step of path) {
      if (isMap(node)) node = node.get(step, true);
      else if (isSeq(node)) node = node.get(Number(step), true);
      else return null;
    }
    return isNode(node) ? node : null;
  }
}

/** Why a text is not even parsed, or null. A linear scan: indentation and brackets bound the depth. */
function overLimit(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return `more than ${MOST_CHARACTERS} characters`;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    else if (character === '\n') depth = Math.min(depth, DEEPEST);
    if (depth > DEEPEST) return `more than ${DEEPEST} brackets deep`;
  }
  const deepest = Math.max(0, ...[...text.matchAll(/^( *)(?:- )*/gm)].map((match) => match[0].length));
  return deepest > DEEPEST * 4 ? `indented more than ${DEEPEST * 4} deep` : null;
}
