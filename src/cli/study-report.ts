/** `study report <folder…>`: the target table of one or several studies of the same game. */
import fs from 'node:fs';
import { type Arm, formatCsv, formatReport, type LevelNames, reportOf, type StudyGame, studyOf } from '../lab';
import type { Level } from '../sim';
import { playableLevel } from './levels';
import { isSameGame, readGames, readManifest, type StudyManifest } from './study-folder';
import { parseOptions, UsageError } from './usage';

export function studyReport(args: readonly string[]): number {
  const options = parseOptions(args, { json: 'flag', markdown: 'text', csv: 'text' });
  if (options.words.length === 0) throw new UsageError('study report <folder…> [--json] [--csv <file>]');
  const csv = options.text('csv');
  return printReport(options.words, { json: options.flag('json'), ...(csv === undefined ? {} : { csv }) });
}

export interface ReportOutput {
  readonly json: boolean;
  readonly csv?: string;
}

export function printReport(folders: readonly string[], { json, csv }: ReportOutput): number {
  const { manifest, arms, games } = gather(folders);
  const level = namesOf(playableLevel(manifest.level));
  const report = reportOf(studyOf(arms, games), level);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  if (csv !== undefined) fs.writeFileSync(csv, formatCsv(games, level.contradictions));
  return 0;
}

const namesOf = ({ contradictions, initiatives, endings }: Level): LevelNames => ({
  contradictions: contradictions.map(({ id }) => id),
  initiatives: initiatives.map(({ id }) => id),
  endings: endings.map(({ id, kind }) => ({ id, kind })),
});

/** Arms and games of several folders, which must be of the same game. Commands are let go: reports do not need them. */
function gather(folders: readonly string[]): { manifest: StudyManifest; arms: Arm[]; games: StudyGame[] } {
  let first: StudyManifest | null = null;
  const arms: Arm[] = [];
  const games: StudyGame[] = [];
  for (const folder of folders) {
    const manifest = readManifest(folder);
    if (manifest === null) throw new UsageError(`${folder}: no study there`);
    first ??= manifest;
    if (!isSameGame(first, manifest))
      throw new UsageError(`${folder} is not of the same game as ${folders[0]}: level, content or rules differ`);
    arms.push(...manifest.plan.arms);
    readGames(
      folder,
      (game) => void games.push({ ...game, commands: '' }),
      (problem) => void process.stderr.write(`${problem}\n`),
    );
  }
  return { manifest: first!, arms, games };
}
