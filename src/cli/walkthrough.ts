/**
 * Walkthroughs written down: `replay walkthrough <file>` makes one of a won game; `walkthrough [<level>…]` finds one among a
 * bot's games wherever a change of rules or of a level has made the old one void.
 */
import fs from 'node:fs';
import { frontBot, type GameResult, leviathanMind, playGame } from '../bots';
import { checkWalkthrough, formatDiagnostic, formatWalkthrough, slugsOf } from '../level';
import type { MatchRecord } from '../replay';
import { type Level, MIND_OF, USUAL_DIFFICULTY } from '../sim';
import { levelFolder, playableLevel } from './levels';
import { named, parseOptions, UsageError, wholeOption } from './usage';

/** Writes a record of a won game as its level's walkthrough; tells why not when it is none. */
export function writeWalkthrough(record: MatchRecord, remark = 'One game that wins.'): number {
  const { level, seed, commands, difficulty = USUAL_DIFFICULTY } = record;
  if (difficulty === MIND_OF.easy)
    throw new UsageError(`no walkthrough: this game was played at ${difficulty}, which eases; expected any other mind`);
  const file = `levels/${level}/walkthrough.yaml`;
  const text = formatWalkthrough(seed, commands, remark);
  const faults = checkWalkthrough(playableLevel(level), { name: file, text });
  if (faults.length > 0) throw new UsageError(`no walkthrough:\n${faults.map(formatDiagnostic).join('\n')}`);
  fs.writeFileSync(file, text);
  process.stdout.write(`${file} written\n`);
  return 0;
}

export function walkthroughCommand(args: readonly string[]): number {
  const options = parseOptions(args, { bot: 'text', tries: 'text', fresh: 'flag' }, Number.POSITIVE_INFINITY);
  const bot = options.text('bot') ?? 'greedy';
  named(() => frontBot(bot));
  const tries = wholeOption(options, 'tries', 400, 1, 100_000);
  const folder = levelFolder();
  let areAllWon = true;
  for (const slug of options.words.length > 0 ? options.words : slugsOf(folder)) {
    const level = playableLevel(slug);
    const file = `levels/${slug}/walkthrough.yaml`;
    const text = folder.get(`${slug}/walkthrough.yaml`) ?? '';
    if (!options.flag('fresh') && checkWalkthrough(level, { name: file, text }).length === 0) {
      process.stdout.write(`${slug}: its walkthrough wins\n`);
      continue;
    }
    const won = firstWon(level, bot, tries);
    areAllWon &&= won !== null;
    if (won === null) process.stdout.write(`${slug}: none of ${tries} games of the ${bot} front is won\n`);
    else {
      fs.writeFileSync(file, formatWalkthrough(won.seed, won.commands, `Found among the games of the ${bot} front.`));
      process.stdout.write(`${file} written: ${won.ending} after ${won.turns} turns, seed ${won.seed}\n`);
    }
  }
  return areAllWon ? 0 : 1;
}

function firstWon(level: Level, bot: string, tries: number): GameResult | null {
  for (let seed = 1; seed <= tries; seed++) {
    const game = playGame(level, {
      seed,
      front: frontBot(bot),
      leviathan: leviathanMind('steward'),
      keepsCommands: true,
    });
    if (game.won) return game;
  }
  return null;
}
