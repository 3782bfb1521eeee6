/**
 * Reads what every module imports, type-only imports included, from its syntax tree: the compiler in use has no
 * programming interface, and a search by pattern is fooled by strings and comments.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const fromVite = createRequire(createRequire(import.meta.url).resolve('vite/package.json'));
const { parseSync } = (await import(pathToFileURL(fromVite.resolve('rolldown/utils')).href)) as {
  parseSync: (file: string, source: string) => { program: { body: SyntaxNode[] }; errors: unknown[] };
};

export interface SyntaxNode {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly [key: string]: unknown;
}

/** A module and what it asks for. */
export interface Module {
  /** Path from the root of the project. */
  readonly file: string;
  readonly imports: readonly string[];
  /** Its syntax tree, for rules about what it does. */
  readonly body: readonly SyntaxNode[];
}

/** Reads one module from source. Throws when the source has no syntax tree. */
export function readModule(file: string, source: string): Module {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  const imports = new Set<string>();
  walk(program.body, (node) => {
    const isImport = [
      'ImportDeclaration',
      'ExportNamedDeclaration',
      'ExportAllDeclaration',
      'ImportExpression',
      'TSImportType',
    ].includes(node.type);
    const from = node.source?.value;
    if (isImport && typeof from === 'string') imports.add(from);
    for (const asked of askedFor(node)) imports.add(asked);
  });
  return { file, imports: [...imports], body: program.body };
}

/** What a call brings in: a worker's or an asset's address, every file of a pattern, a module the old way. */
function askedFor(node: SyntaxNode): string[] {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return [];
  const callee = node.callee as SyntaxNode & { name?: string };
  const { object, property } = callee as { object?: SyntaxNode; property?: { name?: string } };
  const isGlob = object?.type === 'MetaProperty' && property?.name === 'glob';
  if (!isGlob && callee.name !== 'URL' && callee.name !== 'require') return [];
  const [first, second] = node.arguments as readonly SyntaxNode[];
  if (callee.name === 'URL' && second === undefined) return [];
  const named = first?.type === 'ArrayExpression' ? (first.elements as readonly SyntaxNode[]) : [first];
  return named.flatMap((it) => (typeof it?.value === 'string' ? [it.value] : []));
}

/** Calls back for every node of a tree, without recursion. */
export function walk(roots: readonly SyntaxNode[], visit: (node: SyntaxNode) => void): void {
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (typeof (node as SyntaxNode).type === 'string') visit(node as SyntaxNode);
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) open.push(value);
  }
}

/** Every TypeScript module below a folder of the project, by path. */
export function readFolder(root: string, folder: string): Module[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => readModule(file, fs.readFileSync(path.join(root, file), 'utf8')));
}
