/** What would make the rules give another game on another engine or day: clocks, chance, locales, fractions. */
import { type Module, type SyntaxNode, walk } from './imports';

const BANNED_GLOBALS = [
  ...['Date', 'performance', 'Intl', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console'],
  ...['globalThis', 'crypto', 'window', 'document', 'process', 'navigator', 'localStorage', 'sessionStorage', 'fetch'],
  ...['requestAnimationFrame', 'Worker', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'],
  ...['eval', 'Function', 'require', 'Buffer', 'parseFloat', 'Float32Array', 'Float64Array'],
];
const SAFE_MATH = ['abs', 'floor', 'ceil', 'max', 'min', 'trunc', 'imul', 'clz32', 'sign', 'round'];
/** What makes a whole number of a quotient. */
const WHOLE = ['floor', 'ceil', 'trunc', 'round'];
const BANNED_METHODS = ['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'stack'];

/** Everything in a module that the rules may not say; each verdict says the fix. */
export function purityProblems({ file, body }: Module): string[] {
  const problems = new Set<string>();
  const fine = safeUses(body);
  walk(body, (node) => {
    const told = problemOf(node, fine);
    if (told !== null) problems.add(`${file} ${told}`);
  });
  return [...problems];
}

/** Nodes that are fine where they stand: `Math` before a safe member, a quotient that is at once made whole. */
function safeUses(body: readonly SyntaxNode[]): ReadonlySet<unknown> {
  const fine = new Set<unknown>();
  walk(body, (node) => {
    if (isMath(node) && SAFE_MATH.includes(nameOf(node.property))) fine.add(node.object);
    if (node.type === 'BinaryExpression' && node.operator === '|' && isZero(node.right)) fine.add(bare(node.left));
    const callee = node.callee as SyntaxNode | undefined;
    if (node.type === 'CallExpression' && isMath(callee) && WHOLE.includes(nameOf(callee?.property)))
      fine.add(bare((node.arguments as unknown[])[0]));
  });
  return fine;
}

function problemOf(node: SyntaxNode, fine: ReadonlySet<unknown>): string | null {
  const { type, operator } = node;
  if (type === 'Identifier' && BANNED_GLOBALS.includes(nameOf(node))) return `uses ${nameOf(node)}: hand it in`;
  if (type === 'Identifier' && nameOf(node) === 'Math' && !fine.has(node))
    return 'uses Math by another way than Math.floor and its like: whole-number arithmetic only';
  if (type === 'BinaryExpression' && operator === '**') return 'uses **: multiply instead';
  if (type === 'AssignmentExpression' && (operator === '**=' || operator === '/='))
    return `uses ${operator as string}: whole-number arithmetic only`;
  if (type === 'BinaryExpression' && operator === '/' && !fine.has(node)) return 'divides: use div of ledger.ts';
  if (type === 'Literal' && typeof node.value === 'number' && !Number.isInteger(node.value))
    return `names ${node.value}: whole numbers only`;
  if (type === 'AwaitExpression' || (node.async as boolean | undefined) === true)
    return 'waits: rules are played at once';
  if (type === 'MemberExpression' && BANNED_METHODS.includes(nameOf(node.property)))
    return `uses ${nameOf(node.property)}: it depends on where it runs`;
  return null;
}

const nameOf = (node: unknown): string => (node as { name?: string } | undefined)?.name ?? '';
const isMath = (node: SyntaxNode | undefined): boolean =>
  node?.type === 'MemberExpression' && node.computed !== true && nameOf(node.object) === 'Math';
const isZero = (node: unknown): boolean => (node as { value?: unknown } | undefined)?.value === 0;
/** Without the brackets around it. */
const bare = (node: unknown): unknown => {
  const { type, expression } = (node ?? {}) as { type?: string; expression?: unknown };
  return type === 'ParenthesizedExpression' ? bare(expression) : node;
};
