/** One YAML file of a level, parsed with its positions kept; or the same data made in code, which has none. */
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Diagnostic, DIAGNOSTICS, type DiagnosticCode } from './diagnostics';
import { overLimit } from './limits';

/** A file handed in, as text or as the data it would hold: the compiler reads nothing itself. */
export type Source = { readonly name: string } & ({ readonly text: string } | { readonly data: unknown });

/** Steps from the top of a file to a value: keys and indices. */
export type Path = readonly PropertyKey[];

export class SourceFile {
  readonly name: string;
  /** The data; undefined when it could not be parsed. */
  readonly data: unknown;
  readonly diagnostics: Diagnostic[] = [];
  private readonly lines = new LineCounter();
  private contents: Node | null = null;

  constructor(source: Source) {
    this.name = source.name;
    if ('text' in source) this.data = this.parse(source.text);
    else this.data = source.data;
  }

  private parse(text: string): unknown {
    try {
      const limit = overLimit(text);
      const doc = parseDocument(limit === null ? text : '', {
        lineCounter: this.lines,
        prettyErrors: false,
        logLevel: 'error',
        uniqueKeys: true,
        merge: false,
      });
      this.contents = doc.contents;
      if (limit !== null) this.fault(text, limit.offset, 'too-large', limit.message);
      for (const error of doc.errors) this.fault(text, error.pos[0], 'syntax', error.message);
      return doc.errors.length > 0 || limit !== null ? undefined : doc.toJS({ maxAliasCount: 0 });
    } catch (error) {
      this.fault(text, 0, 'syntax', error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** A fault found before the data is there: its line is counted in the text itself. */
  private fault(text: string, offset: number, code: DiagnosticCode, message: string): void {
    const before = text.slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    this.diagnostics.push({ code, severity: DIAGNOSTICS[code], file: this.name, ...place, message });
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
