/**
 * Who may import whom (docs/architecture.md). Each verdict says the fix.
 */
import path from 'node:path';
import type { Module } from './imports';

/** Layers each layer may import, besides itself. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  sim: [],
  level: ['sim'],
  replay: ['sim'],
  bots: ['sim'],
  lab: ['sim', 'bots', 'replay'],
  session: ['sim', 'replay', 'bots'],
  i18n: [],
  board: ['session', 'sim', 'i18n'],
  hud: ['session', 'sim', 'replay', 'i18n'],
  audio: ['session'],
  cli: ['sim', 'level', 'replay', 'bots', 'lab'],
  app: ['sim', 'level', 'replay', 'bots', 'lab', 'session', 'i18n', 'board', 'hud', 'audio'],
};

/** Packages each layer may import; a prefix ending in `/` or `:` stands for all below it. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  level: ['yaml', 'zod', 'vite', 'node:'],
  i18n: ['@fluent/bundle', '@preact/signals'],
  board: ['phaser'],
  hud: ['preact', 'preact/', '@preact/signals', '@fontsource/', '@fontsource-variable/'],
  audio: ['howler'],
  cli: ['node:'],
  app: ['preact', 'preact/', '@preact/signals', 'qrcode-generator', 'virtual:'],
};

/** Doors a layer opens to the others; deeper imports are refused. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  hud: ['', 'kit', 'shell', 'game', 'replay', 'styles'],
  level: ['', 'compiled', 'vite-plugin'],
  bots: ['', 'worker'],
};

const layerOf = (file: string): string => file.split('/')[1] ?? '';

/** Everything wrong with a module's imports. */
export function layerProblems({ file, imports }: Module): string[] {
  return imports.flatMap((from) => {
    const clean = from.replace(/\?.*$/, '');
    if (/\.(css|ftl|ya?ml|svg|json)$/.test(clean)) return [];
    return clean.startsWith('.') ? relativeProblems(file, clean) : packageProblems(file, clean);
  });
}

function packageProblems(file: string, from: string): string[] {
  const layer = layerOf(file);
  const allowed = PACKAGES[layer] ?? [];
  const isAllowed = allowed.some((name) => (/[/:]$/.test(name) ? from.startsWith(name) : from === name));
  return isAllowed ? [] : [`${file} imports ${from}: ${layer} may import ${allowed.join(', ') || 'no package'}`];
}

function relativeProblems(file: string, from: string): string[] {
  const target = path.posix.join(path.posix.dirname(file), from);
  const own = layerOf(file);
  const other = layerOf(target);
  if (!target.startsWith('src/')) return [`${file} imports ${from}: nothing outside src may be imported`];
  if (own === other) return [];
  if (ARROWS[own] === undefined) return [`${file}: ${own} is not a layer; see docs/architecture.md`];
  if (!ARROWS[own].includes(other))
    return [`${file} imports ${other}: ${own} may import ${ARROWS[own].join(', ') || 'no layer'}; hand it in instead`];
  return isDoor(target, other) ? [] : [`${file} imports ${from}: go through src/${other}/index.ts`];
}

function isDoor(target: string, layer: string): boolean {
  const inside = target
    .slice(`src/${layer}`.length)
    .replace(/^\//, '')
    .replace(/(\/?index)?(\.tsx?)?$/, '');
  return (DOORS[layer] ?? ['']).includes(inside);
}

/** Files that import each other in a circle, as one message a circle; type-only imports count. */
export function cycleProblems(modules: readonly Module[]): string[] {
  const files = new Set(modules.map(({ file }) => file));
  const edges = new Map(modules.map((it) => [it.file, resolved(it, files)]));
  const state = new Map<string, 'open' | 'done'>();
  const problems: string[] = [];
  for (const start of edges.keys()) {
    const trail: { file: string; next: number }[] = [{ file: start, next: 0 }];
    if (state.has(start)) continue;
    state.set(start, 'open');
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const target = edges.get(top.file)?.[top.next++];
      if (target === undefined) {
        state.set(top.file, 'done');
        trail.pop();
      } else if (state.get(target) === 'open') {
        const from = trail.findIndex(({ file }) => file === target);
        problems.push([...trail.slice(from).map(({ file }) => file), target].join(' → '));
      } else if (!state.has(target)) {
        state.set(target, 'open');
        trail.push({ file: target, next: 0 });
      }
    }
  }
  return problems;
}

function resolved({ file, imports }: Module, files: ReadonlySet<string>): string[] {
  return imports.flatMap((from) => {
    if (!from.startsWith('.')) return [];
    const base = path.posix.join(path.posix.dirname(file), from);
    const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((it) => files.has(it));
    return found === undefined ? [] : [found];
  });
}
