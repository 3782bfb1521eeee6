/**
 * `walkthrough [<level>…]`: writes a walkthrough for each level that has none that wins, found among a bot's games. To be
 * run after a change of rules or of a level has made the old one void.
 */
import fs from 'node:fs';
import path from 'node:path';
import { frontBot, type GameResult, leviathanMind, playGame } from '../bots';
import { checkWalkthrough, formatWalkthrough, slugsOf } from '../level';
import type { Level } from '../sim';
import { levelFolder, playableLevel } from './levels';
import { parseOptions, wholeOption } from './usage';

export function walkthroughCommand(args: readonly string[]): number {
  const options = parseOptions(args, { bot: 'text', tries: 'text', fresh: 'flag' });
  const bot = options.text('bot') ?? 'greedy';
  const tries = wholeOption(options, 'tries', 400, 1, 100_000);
  const folder = levelFolder();
  let areAllWon = true;
  for (const slug of options.words.length > 0 ? options.words : slugsOf(folder)) {
    const level = playableLevel(slug);
    const file = path.join('levels', slug, 'walkthrough.yaml');
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
