/** The documents keep their word: commands exist, links lead somewhere, and what must have its paragraph has it. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { COMMAND_KINDS, ASSUMPTIONS } from '../../src/sim';
import { PROBLEMS } from '../../src/replay';
import { ARROWS } from '../architecture/layers';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const exists = (file: string): boolean => fs.existsSync(path.join(root, file));
/** What a fresh clone has, save what git will be told of with the next commit. */
const listed = new Set(spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).stdout.split('\n'));
const isInRepository = (file: string): boolean =>
  listed.has(file) || [...listed].some((other) => other.startsWith(`${file.replace(/\/$/, '')}/`));
/** Every match of an expression's first group. */
const all = (text: string, wanted: RegExp): string[] => [...text.matchAll(wanted)].map(([, group = '']) => group);
const documents = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((file) => file !== '' && exists(file));

const packageJson = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;

/** What stands in no code block: where a bracket is a link and a number sign a heading. */
const proseOf = (text: string): string => text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '');

/** Addresses of a document's headings, as forges make them. */
function anchorsOf(file: string): string[] {
  const seen = new Map<string, number>();
  return all(proseOf(textOf(file)), /^#{1,6} (.+)$/gm).map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

describe('links', () => {
  test('every relative link of every document leads somewhere', () => {
    const broken: string[] = [];
    let looked = 0;
    for (const file of documents) {
      for (const link of all(proseOf(textOf(file)), /\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        looked++;
        const [to = '', anchor] = link.split('#');
        const target = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
        if (!isInRepository(target)) broken.push(`${file}: ${link}`);
        else if (anchor !== undefined && !anchorsOf(target).includes(anchor))
          broken.push(`${file}: no heading ${link}`);
      }
    }
    expect(broken).toEqual([]);
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'README.fr.md', 'docs/model.md']));
    expect(looked).toBeGreaterThan(40);
  });
});

describe.each(['README.md', 'README.fr.md', 'CONTRIBUTING.md'])('commands of %s', (file) => {
  const text = textOf(file);

  test('exist in package.json', () => {
    const named = all(text, /\bnpm (?:run (?:-s )?)?([a-z]+(?::[a-z]+)?)/g).filter((name) => name !== 'install');
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'check', 'leviathan']));
    expect(named.filter((name) => packageJson['scripts']?.[name] === undefined)).toEqual([]);
  });

  test('of the command line exist in it', () => {
    const known = all(textOf('src/cli/main.ts'), /^ {2}([a-z]+): [a-zA-Z]+Command,$/gm);
    const named = all(text, /npm run leviathan -- ([a-z]+)/g);
    expect(known).toContain('check');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('of Node are files, and the version asked for is the one package.json asks for', () => {
    expect(all(text, /node (scripts\/[a-z-]+\.mjs)/g).filter((script) => !exists(script))).toEqual([]);
    expect(text).toContain(packageJson['engines']?.['node']?.replace('>=', '') ?? 'engines');
  });
});

describe.each([
  ['docs/model.md', 'Essay', 'rival', '%1 to %2'],
  ['docs/model.fr.md', 'Essai', 'rivale', 'de %1 à %2'],
])('%s', (file, essayWord, rivalWord, range) => {
  // French signs hold to their words by no-break spaces.
  const text = textOf(file).replaceAll('\u00a0', ' ');
  const { assumptions } = parse(textOf('levels/library/assumptions/content.yaml')) as {
    assumptions: {
      id: string;
      essay: number;
      rival: number;
      min: number;
      max: number;
      unit: string;
      sources: string[];
    }[];
  };

  test('looks at every assumption of the rules', () => {
    expect(assumptions.map(({ id }) => id).sort()).toEqual([...ASSUMPTIONS].sort());
    expect(assumptions).toHaveLength(22);
  });

  test.each(assumptions)('gives $id its paragraph, with the values and sources it has', (it) => {
    const section = text.split(/^### /m).find((part) => part.split('\n')[0]?.endsWith(` · \`${it.id}\``));
    const [, values = '', ...paragraph] = section?.split('\n\n') ?? [];
    const unit = (value: number) => `**${value} ${it.unit === 'percent' ? '%' : 'points'}**`;
    expect(values).toContain(`${essayWord} ${unit(it.essay)} · ${rivalWord} ${unit(it.rival)}`);
    expect(values).toContain(range.replace('%1', String(it.min)).replace('%2', String(it.max)));
    expect(all(values, /\b([DM]\d\d)\b/g)).toEqual(it.sources);
    expect(paragraph.join(' ').length).toBeGreaterThan(250);
    // The file it names reads it.
    const readers = all(values, /`([a-z-]+\.ts)`/g);
    expect(readers.length).toBeGreaterThan(0);
    for (const reader of readers) expect(textOf(`src/sim/${reader}`)).toContain(`assumptions.${it.id}`);
  });

  test('names files and constants that the rules have', () => {
    const rules = fs
      .readdirSync(path.join(root, 'src/sim'))
      .map((name) => textOf(`src/sim/${name}`))
      .join('\n');
    const files = all(text, /`([a-z-]+\.ts)`/g);
    const constants = all(text, /\b([A-Z]{2,}_[A-Z_]+)\b/g).filter(
      (name) => !['LIKE_THIS', 'COMME_CECI'].includes(name),
    );
    expect(files.filter((name) => !exists(`src/sim/${name}`))).toEqual([]);
    expect(constants.filter((name) => !rules.includes(`const ${name} = `))).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
    expect(constants.length).toBeGreaterThan(50);
  });
});

test('the two languages of a document have the same parts', () => {
  const shapeOf = (file: string) => all(proseOf(textOf(file)), /^(#{1,6}) /gm);
  for (const [one, other] of [
    ['README.md', 'README.fr.md'],
    ['docs/model.md', 'docs/model.fr.md'],
  ] as const)
    expect(shapeOf(other)).toEqual(shapeOf(one));
  const codesOf = (file: string) => all(textOf(file), /(?<![A-Z`])\b([DM]\d\d)\b/g);
  expect(codesOf('docs/model.fr.md')).toEqual(codesOf('docs/model.md'));
});

test('the rules’ numbers in the documents are what the rules say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/numbers.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every dependency has its reason in docs/decisions', () => {
  const notes = fs
    .readdirSync(path.join(root, 'docs/decisions'))
    .map((name) => textOf(`docs/decisions/${name}`))
    .join('\n');
  const names = Object.keys({ ...packageJson['dependencies'], ...packageJson['devDependencies'] });
  expect(names.length).toBeGreaterThan(25);
  expect(names.filter((name) => !notes.includes(`\`${name}\``))).toEqual([]);
});

test('the architecture’s table says who may import whom as the layer rules do', () => {
  const rows = new Map(
    [...textOf('docs/architecture.md').matchAll(/^\| `([a-z0-9]+)` \| [^|]+ \| ([^|]+) \|/gm)].map(
      ([, layer = '', cell = '']) => [layer, cell.trim()] as const,
    ),
  );
  const layers = fs.readdirSync(path.join(root, 'src'));
  expect([...rows.keys()].sort()).toEqual(layers.sort());
  for (const [layer, cell] of rows) {
    const all = layers.filter((other) => other !== layer);
    const excepted = /^all but (.+)$/.exec(cell)?.[1]?.split(' and ');
    const said = excepted === undefined ? cell.split(', ') : all.filter((other) => !excepted.includes(other));
    const ruled = ARROWS[layer]!.filter((other) => layers.includes(other));
    expect({ layer, may: said.filter((it) => it !== 'nothing').sort() }).toEqual({ layer, may: [...ruled].sort() });
  }
});

test('the replay format names every command, key, problem and verdict', () => {
  const text = textOf('docs/replay-format.md');
  const keys = all(textOf('src/replay/record.ts').split('interface MatchRecord')[1]!, /readonly ([a-z]+)\??:/g);
  const verdicts = all(textOf('src/replay/verify.ts'), /readonly kind: '([a-z]+)'/g);
  expect(keys).toContain('commands');
  expect(verdicts).toContain('same');
  const names: readonly string[] = [...COMMAND_KINDS, ...PROBLEMS, ...keys, ...verdicts];
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
