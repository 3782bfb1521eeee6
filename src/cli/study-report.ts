/** `study report <folder…>`: the target table of one or several studies of the same game. */
import fs from 'node:fs';
import { type Arm, formatCsv, formatMarkdown, formatReport, reportOf, type StudyGame, studyOf } from '../lab';
import { isSameGame, readGames, readManifest, type StudyManifest } from './study-folder';
import { parseOptions, UsageError } from './usage';

const USAGE = 'study report <folder…> [--json] [--markdown <file>] [--csv <file>]';

export function studyReport(args: readonly string[]): number {
  const options = parseOptions(args, { json: 'flag', markdown: 'text', csv: 'text' });
  if (options.words.length === 0) throw new UsageError(USAGE);
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
  const { manifests, arms, games } = gather(folders);
  const { level, content, rules, names, turns } = manifests[0]!;
  const report = reportOf(studyOf(arms, games), names);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  if (csv !== undefined) fs.writeFileSync(csv, formatCsv(games, names.contradictions));
  if (markdown === undefined) return 0;
  const commands = [
    ...manifests.map((it, i) => runCommand(it, folders[i]!)),
    `npm run leviathan -- study report ${folders.join(' ')} --markdown ${markdown}`,
  ];
  fs.writeFileSync(markdown, formatMarkdown(report, { level, turns, content, rules, commands }));
  return 0;
}

const runCommand = ({ level, plan, budget, games, seed }: StudyManifest, folder: string): string =>
  `npm run leviathan -- study run --level ${level} --plan ${plan.name} --budget ${budget} --games ${games} --seed ${seed} --out ${folder}`;

interface Gathered {
  readonly manifests: readonly StudyManifest[];
  readonly arms: readonly Arm[];
  readonly games: readonly StudyGame[];
}

/** Arms and games of several folders, which must be of the same game. Commands are let go: reports do not need them. */
function gather(folders: readonly string[]): Gathered {
  const manifests: StudyManifest[] = [];
  const games: StudyGame[] = [];
  for (const folder of folders) {
    const manifest = readManifest(folder);
    if (manifest === null) throw new UsageError(`${folder}: no study there`);
    manifests.push(manifest);
    if (!isSameGame(manifests[0]!, manifest))
      throw new UsageError(`${folder} is not of the same game as ${folders[0]}: level, content or rules differ`);
    readGames(
      folder,
      (game) => void games.push({ ...game, commands: '' }),
      (problem) => void process.stderr.write(`${problem}\n`),
    );
  }
  return { manifests, arms: manifests.flatMap(({ plan }) => plan.arms), games };
}
