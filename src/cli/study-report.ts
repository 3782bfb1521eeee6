/** `study report <folder…>`: the target table of one or several studies, level by level. */
import fs from 'node:fs';
import { formatCsv, formatMarkdown, formatReport, reportOf, type StudyGame, studyOf } from '../lab';
import { callOf } from './help';
import { isSameGame, readGames, readManifest } from './study-folder';
import type { StudyManifest } from './study-manifest';
import { runCommand } from './study-recipe';
import { parseOptions, UsageError } from './usage';

export function studyReport(args: readonly string[]): number {
  const options = parseOptions(args, { json: 'flag', markdown: 'text', csv: 'text' }, Number.POSITIVE_INFINITY);
  if (options.words.length === 0) throw new UsageError(callOf('study report'));
  const files = { markdown: options.text('markdown'), csv: options.text('csv') };
  return printReport(options.words, { json: options.flag('json'), ...files });
}

export interface ReportOutput {
  readonly json: boolean;
  /** Files also written. */
  readonly markdown?: string | undefined;
  readonly csv?: string | undefined;
}

export function printReport(folders: readonly string[], { json, markdown, csv }: ReportOutput): number {
  const levels = gather(folders);
  if (csv !== undefined && levels.length > 1) throw new UsageError('--csv: of one level at a time');
  const reports = levels.map(({ parts, games }) => {
    const arms = parts.flatMap(({ manifest }) => manifest.runs.flatMap(({ plan }) => plan.arms));
    return reportOf(studyOf(arms, games), parts[0]!.manifest.names);
  });
  const byLevel = Object.fromEntries(reports.map((report, i) => [levels[i]!.parts[0]!.manifest.level, report]));
  process.stdout.write(
    json
      ? `${JSON.stringify(byLevel, null, 2)}\n`
      : reports.map((it, i) => headed(levels, i, formatReport(it))).join('\n'),
  );
  if (csv !== undefined)
    fs.writeFileSync(csv, formatCsv(levels[0]!.games, levels[0]!.parts[0]!.manifest.names.contradictions));
  if (markdown !== undefined) {
    const sections = levels.map(({ parts }, i) => ({
      report: reports[i]!,
      making: makingOf(parts, folders, markdown),
    }));
    fs.writeFileSync(markdown, formatMarkdown(sections));
  }
  return 0;
}

/** Studies of one level: each folder's manifest, and the games of all. */
interface LevelStudies {
  readonly parts: readonly { readonly folder: string; readonly manifest: StudyManifest }[];
  readonly games: readonly StudyGame[];
}

const headed = (levels: readonly LevelStudies[], i: number, text: string): string =>
  levels.length === 1 ? text : `${levels[i]!.parts[0]!.manifest.level}\n\n${text}`;

function makingOf(parts: LevelStudies['parts'], folders: readonly string[], markdown: string) {
  const { level, turns, content, rules } = parts[0]!.manifest;
  const commands = [
    ...parts.flatMap(({ manifest, folder }) => manifest.runs.map((run) => runCommand(level, run, folder))),
    `npm run leviathan -- study report ${folders.join(' ')} --markdown ${markdown}`,
  ];
  return { level, turns, content, rules, commands };
}

interface Gathering {
  readonly parts: { folder: string; manifest: StudyManifest }[];
  readonly games: StudyGame[];
  /** Keys of the games. */
  readonly seen: Set<string>;
}

const complain = (problem: string): void => void process.stderr.write(`${problem}\n`);

/** Studies by level, in the order they are named; those of one level must be of the same game. */
function gather(folders: readonly string[]): LevelStudies[] {
  const levels = new Map<string, Gathering>();
  for (const folder of folders) {
    const manifest = readManifest(folder);
    if (manifest === null) throw new UsageError(`${folder}: no study there`);
    const studies = levels.get(manifest.level) ?? { parts: [], games: [], seen: new Set() };
    levels.set(manifest.level, studies);
    const first = studies.parts[0];
    if (first !== undefined && !isSameGame(first.manifest, manifest))
      throw new UsageError(`${folder} is not of the same game as ${first.folder}: content or rules differ`);
    studies.parts.push({ folder, manifest });
    // Commands are let go: reports do not need them.
    let again = 0;
    const keep = (game: StudyGame, key: string): void => {
      if (studies.seen.has(key)) again++;
      else studies.games.push({ ...game, commands: '' });
      studies.seen.add(key);
    };
    readGames(folder, keep, complain);
    if (again > 0) complain(`${folder}: ${again} games stand in a folder named before it; each is counted once`);
  }
  return [...levels.values()];
}
