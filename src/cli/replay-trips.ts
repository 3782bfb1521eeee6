/**
 * `replay trips`: games played at random, each through link and file and back, with equal records and equal states; and
 * how long the links are.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  formatLink,
  formatRecord,
  type MatchRecord,
  parseLink,
  parseRecord,
  verifyRecord,
  writeRecord,
} from '../replay';
import { slugsOf } from '../level';
import { botRandom, frontBot, leviathanPlan } from '../bots';
import { commandOf, type Level, phaseOf } from '../sim';
import { levelFolder, playableLevel } from './levels';
import { named, parseOptions, wholeOption } from './usage';

export function replayTrips(args: readonly string[]): number {
  const options = parseOptions(args, { games: 'text', level: 'text', bot: 'text' });
  const games = wholeOption(options, 'games', 1000, 1, 1_000_000);
  const bot = options.text('bot') ?? 'random';
  named(() => frontBot(bot));
  const given = options.text('level');
  const slugs = given === undefined ? slugsOf(levelFolder()) : [given];
  let failed = 0;
  for (const slug of slugs) failed += tripsOf(playableLevel(slug), bot, Math.ceil(games / slugs.length));
  return failed === 0 ? 0 : 1;
}

function tripsOf(level: Level, bot: string, games: number): number {
  const links: number[] = [];
  const whole: number[] = [];
  const files: number[] = [];
  let failed = 0;
  for (let seed = 1; seed <= games; seed++) {
    const [front, random] = [frontBot(bot), botRandom(seed ^ 0x2545f491)];
    const record = writeRecord(level, { seed }, (match) =>
      phaseOf(match) === 'plan' ? leviathanPlan(match, random) : commandOf(match, front.choose(match, random).action),
    );
    const [link, file] = [formatLink(record), formatRecord(record)];
    links.push(link.length);
    files.push(file.length);
    if (record.hashes.length === level.turns) whole.push(link.length);
    if (!isTrip(level, record, link, file)) {
      failed++;
      process.stdout.write(`${level.id}, seed ${seed}: does not come back the same\n`);
    }
  }
  const said = [
    `${level.id}: ${games} games of ${bot}, ${failed} failed`,
    `link ${sizes(links)}`,
    `of ${whole.length} that went all ${level.turns} turns ${sizes(whole)}`,
    `file ${sizes(files)}`,
  ];
  process.stdout.write(`${said.join('; ')}\n`);
  return failed;
}

/** The same record by both ways, and it plays to the same states. */
function isTrip(level: Level, record: MatchRecord, link: string, file: string): boolean {
  const [fromLink, fromFile] = [parseLink(link), parseRecord(file)];
  if (!fromLink.ok || !fromFile.ok) return false;
  return (
    isDeepStrictEqual(fromLink.value, record) &&
    isDeepStrictEqual(fromFile.value, record) &&
    verifyRecord(level, fromLink.value).kind === 'same'
  );
}

function sizes(lengths: readonly number[]): string {
  if (lengths.length === 0) return '–';
  const sorted = [...lengths].sort((a, b) => a - b);
  return `median ${sorted[sorted.length >> 1]}, longest ${sorted.at(-1)} characters`;
}
