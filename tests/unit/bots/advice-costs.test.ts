/** What counsel costs: all of it can be done together, and what the page holds against it is said by whoever asks for it. */
import fs from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { botRandom, counselOn, frontBot, leviathanMind, playGame } from '../../../src/bots';
import { costed } from '../../../src/bots/advice-costs';
import { defaultAction } from '../../../src/bots/default-action';
import { departures } from '../../../src/bots/departures';
import { isLost } from '../../../src/bots/lost-word';
import { playableLevel } from '../../../src/cli/levels';
import {
  copyMatch,
  type FrontCommand,
  GRIEVANCE_LIMIT,
  grievance,
  layPlan,
  legalCommands,
  type Match,
  mustAnswer,
  newMatch,
  play,
  playAction,
  playerView,
  type PromiseView,
  sampleHidden,
  TURN,
} from '../../../src/sim';

type Voice = ReturnType<typeof counselOn>[number];
interface Heard {
  readonly match: Match;
  readonly voice: Voice;
}
const heard: Heard[] = [];
/** Playouts of each voice: what it wants matters less here than what it says of it. */
const BUDGET = 24;

/** What is advised, the name first. */
const advised = ({ name, lines }: Voice): readonly FrontCommand[] => [
  ...(name === null ? [] : [{ kind: 'designate', contradiction: name.contradiction } as const]),
  ...lines.map(({ command }) => command),
];
const costsOf = (voice: Voice) => [...voice.costs, ...voice.lines.flatMap(({ costs }) => costs)];

/** A world that fits what is seen, the headline answered as counsel takes it to be. */
function deskOf(m: Match): Match {
  const desk = copyMatch(m);
  sampleHidden(desk, 3);
  while (mustAnswer(desk)) playAction(desk, defaultAction(desk));
  return desk;
}

/** The desk after all that is advised; throws where it cannot be done. */
function followed({ match, voice }: Heard): Match {
  const desk = deskOf(match);
  for (const command of advised(voice)) {
    const refusal = play(desk, command);
    if (refusal !== null) throw new Error(`turn ${match.s[TURN]}: ${JSON.stringify(command)}: ${refusal.code}`);
  }
  return desk;
}

beforeAll(() => {
  for (const [slug, seed, id] of [
    ['first-assembly', 6, 'quick'],
    ['inauguration', 1, 'quick'],
    ['inauguration', 3, 'quick'],
    ['inauguration', 4, 'quick'],
    ['inauguration', 5, 'quick'],
  ] as const) {
    const bot = frontBot(id);
    let turn = 0;
    playGame(playableLevel(slug), {
      seed,
      leviathan: leviathanMind('apprentice'),
      front: {
        id,
        describe: '',
        choose: (m, random) => {
          if (m.s[TURN] !== turn)
            for (const voice of counselOn(m, seed * 97 + turn, BUDGET)) heard.push({ match: copyMatch(m), voice });
          turn = m.s[TURN]!;
          return bot.choose(m, random);
        },
      },
    });
  }
});

describe('counsel over whole games', () => {
  test('all that one voice asks can be done, one after the other', () => {
    expect(heard.length).toBeGreaterThan(100);
    for (const it of heard) expect(() => followed(it)).not.toThrow();
  });

  test('whoever would have our word broken says so', () => {
    let said = 0;
    for (const it of heard) {
      const before = playerView(deskOf(it.match));
      if (before.hasDesignated) continue;
      const after = playerView(followed(it));
      const dueName = ({ kind, due, contradiction }: PromiseView) =>
        kind === 'designate' && due <= after.turn && contradiction !== after.designated;
      const doneAgainst = ({ kind, lever }: PromiseView) =>
        kind === 'avoid' &&
        after.table.some(({ initiatives }) => initiatives.some(({ carried, lever: by }) => carried && by === lever));
      for (const word of after.promises.filter((one) => dueName(one) || doneAgainst(one))) {
        const costs = costsOf(it.voice).filter(({ values }) => values['demand'] === word.demand);
        expect(costs.map(({ values }) => values['current'])).toContain(word.creditor);
        said++;
      }
    }
    expect(said).toBeGreaterThan(10);
  });

  test('a lead past its bound is asked for once at most, and owned to', () => {
    let said = 0;
    for (const it of heard) {
      const before = playerView(deskOf(it.match));
      const after = playerView(followed(it));
      const own = after.constituents.find(({ id }) => id === it.voice.constituent)!;
      const was = before.constituents.find(({ id }) => id === own.id)!;
      const isPast = own.share > own.tooStrong && own.share > was.share;
      expect(costsOf(it.voice).some(({ key }) => key === 'cost-strong')).toBe(isPast);
      for (const { costs } of it.voice.lines.slice(1))
        expect(costs.filter(({ key }) => key !== 'cost-rupture')).toEqual([]);
      if (isPast) said++;
    }
    expect(said).toBeGreaterThan(10);
  });

  test('a name that misreads, or that nothing serves, is named as such; a change while unity is in danger, too', () => {
    const said = { 'cost-misreading': 0, 'cost-hollow': 0, 'cost-danger': 0 };
    for (const { match, voice } of heard) {
      if (voice.name === null) continue;
      const view = playerView(deskOf(match));
      const it = view.contradictions.find(({ id }) => id === voice.name?.contradiction)!;
      const costs = voice.costs.map(({ key }) => key);
      expect(costs.includes('cost-misreading')).toBe(it.misreading);
      expect(costs.includes('cost-hollow')).toBe(it.tabled === 0);
      // Unity that is gone altogether cannot be brought lower.
      const isUnityNear = view.dangers.some(({ number, value }) => number === 'unity' && value > 0);
      expect(costs.includes('cost-danger')).toBe(isUnityNear && it.changeCost > 0);
      for (const key of costs) if (key in said) said[key as keyof typeof said]++;
    }
    for (const count of Object.values(said)) expect(count).toBeGreaterThan(0);
  });

  test('every cost is a message of the interface, in both languages', () => {
    const keys = new Set(heard.flatMap(({ voice }) => costsOf(voice)).map(({ key }) => key));
    expect(keys.size).toBeGreaterThanOrEqual(6);
    for (const language of ['en', 'fr']) {
      const messages = fs.readFileSync(`src/i18n/messages/counsel.${language}.ftl`, 'utf8');
      for (const key of keys) expect(messages).toContain(`\ncounsel-${key} =`);
    }
  });
});

/** The full game's first turn, in a world that fits what is seen. */
function opened(): Match {
  const match = newMatch(playableLevel('inauguration'), { seed: 4 });
  layPlan(match, leviathanMind('apprentice').plan(match, botRandom(4), null).lines);
  return deskOf(match);
}

test('of all that is wanted, only what can be paid for and has a place is asked, each thing once', () => {
  const desk = opened();
  const carries = legalCommands(desk).filter(({ kind }) => kind === 'carry');
  expect(carries.length).toBeGreaterThan(6);
  const { lines } = costed(
    desk,
    null,
    carries.map((command) => ({ command, why: null })),
    carries.length,
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(playerView(desk).agenda.limit);
  for (const { command } of lines) expect(play(desk, command)).toBeNull();
});

describe('promises and departures', () => {
  const match = opened();

  test('a word is lost once the page holds no way to keep it, and not before', () => {
    const view = playerView(match);
    const due = { demand: 'any', creditor: 'labour', due: view.turn, breach: 0, breachUnity: 0, onTrack: false };
    const word = { ...due, contradiction: null, lever: null };
    const open = { ...view, table: view.table.map((it) => ({ ...it, initiatives: [] })) };
    expect(isLost(view, { ...word, kind: 'avoid', due: 99 })).toBe(true);
    expect(isLost(view, { ...word, kind: 'avoid', onTrack: true })).toBe(false);
    expect(isLost(view, { ...word, kind: 'designate' })).toBe(true);
    expect(isLost(view, { ...word, kind: 'designate', due: view.turn + 1 })).toBe(false);
    const [it] = view.table.flatMap(({ initiatives }) => initiatives).filter(({ legal }) => legal);
    expect(isLost(view, { ...word, kind: 'lever', lever: it!.lever })).toBe(false);
    expect(isLost(view, { ...word, kind: 'carry', creditor: it!.current })).toBe(false);
    expect(isLost(open, { ...word, kind: 'lever', lever: it!.lever })).toBe(true);
  });

  test('whoever stands at the limit at the end is said where it begins, unless it is better than doing nothing', () => {
    const sore = copyMatch(match);
    sore.s[grievance(0)] = GRIEVANCE_LIMIT + 100;
    const eased = copyMatch(sore);
    eased.s[grievance(0)] = GRIEVANCE_LIMIT + 50;
    const { id } = match.level.currents[0]!;
    const leaves = [{ key: 'cost-rupture', values: { current: id, sure: 'yes' } }];
    expect(departures(match, [match, match])).toEqual([[], []]);
    expect(departures(match, [match, sore, sore])).toEqual([[], leaves, []]);
    expect(departures(match, [sore, match])).toEqual([[], []]);
    expect(departures(sore, [sore, sore])).toEqual([leaves, []]);
    expect(departures(sore, [sore, eased])).toEqual([[], []]);
  });
});
