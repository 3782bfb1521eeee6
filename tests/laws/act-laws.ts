/** Laws of the front's acts: what may be done can be done, what is foreseen comes, what is undone has left no trace. */
import { botRandom, leviathanPlan } from '../../src/bots';
import { localSession } from '../../src/session';
import {
  actionOf,
  CARRIED_COUNT,
  COMMAND_KINDS,
  type Command,
  commandOf,
  copyMatch,
  entriesBetween,
  fieldOf,
  forecast,
  isVisible,
  legalActions,
  legalCommands,
  type Match,
  namesOf,
  phaseOf,
  play,
  playerView,
  refusalOf,
  revealsSomething,
  sampleHidden,
  stateHash,
} from '../../src/sim';
import { relieveSecretly } from '../../src/sim/carry';
import { randomGame } from '../helpers/random-game';
import { type Law, same } from './laws';

/** Calls back with some of what is legal at some moments of a game: a few of each kind, drawn. */
function sampledActs(...[level, seed]: Parameters<Law>): readonly (readonly [Match, Command])[] {
  const random = botRandom(seed);
  const acts: (readonly [Match, Command])[] = [];
  randomGame(level, seed, (match) => {
    if (phaseOf(match) !== 'front' || random(4) > 0) return;
    const copy = copyMatch(match, { ledger: true });
    const legal = legalCommands(copy);
    for (const wanted of COMMAND_KINDS) {
      const commands = legal.filter(({ kind }) => kind === wanted);
      for (let n = 0; n < Math.min(2, commands.length); n++) acts.push([copy, commands[random(commands.length)]!]);
    }
  });
  return acts;
}

/** Every legal act can be done and changes the state; as a command by id it is the same act. */
export const legalActsApply: Law = (level, seed) => {
  const random = botRandom(seed);
  let looked = 0;
  randomGame(level, seed, (match) => {
    if (phaseOf(match) !== 'front' || random(4) > 0) return;
    const before = stateHash(match);
    for (const action of legalActions(match)) {
      const command = commandOf(match, action);
      same([actionOf(match, command), refusalOf(match, action)], [action, null], JSON.stringify(command));
      const copy = copyMatch(match);
      same(play(copy, command), null, JSON.stringify(command));
      if (stateHash(copy) === before) throw new Error(`${JSON.stringify(command)} changes nothing`);
      looked++;
    }
    same(stateHash(match), before, 'the match looked at');
  });
  return looked;
};

/** What an act does to the numbers the player sees lies within its forecast, and nothing it does is left out, but what it has just shown. */
export const forecastsHold: Law = (level, seed) => {
  const names = namesOf(level);
  let looked = 0;
  for (const [match, command] of sampledActs(level, seed)) {
    const { lines, legality } = forecast(match, command);
    same(legality, { legal: true, refusal: null }, JSON.stringify(command));
    if (command.kind === 'end-turn') continue;
    const copy = copyMatch(match, { ledger: true });
    play(copy, command);
    // What hidden currents feel when the turn is over is foreseen with the act.
    if (command.kind === 'carry') relieveSecretly(copy, copy.s[CARRIED_COUNT]! - 1);
    const done = new Map<string, number>();
    for (const { number, by } of entriesBetween(copy, 0, copy.ledger!.length))
      if (isVisible(match, fieldOf(names, number)!)) done.set(number, (done.get(number) ?? 0) + by);
    for (const [number, by] of done) {
      const line = lines.find((it) => it.number === number) ?? { low: 0, high: 0 };
      if (by < line.low || by > line.high)
        throw new Error(`${JSON.stringify(command)}: ${number} ${by}, foreseen ${line.low} to ${line.high}`);
      looked++;
    }
  }
  return looked;
};

/** An act that is not marked as revealing shows nothing that differs between the worlds its player thinks possible. */
export const unmarkedActsShowNothing: Law = (level, seed) => {
  let looked = 0;
  for (const [match, command] of sampledActs(level, seed)) {
    if (command.kind === 'end-turn' || revealsSomething(match, command)) continue;
    const done = copyMatch(match, { ledger: true });
    play(done, command);
    for (const world of [1, 2, 3]) {
      const other = copyMatch(match, { ledger: true });
      sampleHidden(other, seed + world);
      same(play(other, command), null, JSON.stringify(command));
      same(playerView(other), playerView(done), `the view after ${JSON.stringify(command)}`);
      const entries = (m: Match) => entriesBetween(m, 0, m.ledger!.length);
      same(entries(other), entries(done), `the ledger after ${JSON.stringify(command)}`);
    }
    looked++;
  }
  return looked;
};

/** Undo is running the commands again: the view, the record and all that follows are as if it had not been done. */
export const undoLeavesNoTrace: Law = (level, seed) => {
  const random = botRandom(seed);
  const mind = (match: Match) => leviathanPlan(match, botRandom(seed ^ match.s.length));
  const { commands } = randomGame(level, seed);
  const plain = localSession({ level, seed, mind });
  const undone = localSession({ level, seed, mind });
  let looked = 0;
  for (const command of commands) {
    if (command.kind === 'plan' || plain.view().phase !== 'front') continue;
    const legal = legalStrays(plain.view(), random);
    for (const stray of legal) {
      if (undone.forecast(stray).reveals || undone.send(stray) !== null) continue;
      same(undone.undo(), true, `undo of ${JSON.stringify(stray)}`);
      looked++;
    }
    same(undone.view(), plain.view(), 'the view after an undo');
    same(undone.why('unity'), plain.why('unity'), 'why, after an undo');
    const { turn } = plain.view();
    same(undone.send(command), plain.send(command), JSON.stringify(command));
    same(undone.report(turn), plain.report(turn), `the report of turn ${turn}`);
  }
  same(undone.record(), plain.record(), 'the record after undos');
  return looked;
};

/** Some acts a player may try and take back. */
function legalStrays(view: ReturnType<typeof playerView>, random: (n: number) => number): Command[] {
  const { contradictions, constituents, table, event } = view;
  const currents = constituents.flatMap((it) => it.currents);
  const initiatives = table.flatMap((it) => it.initiatives).filter(({ legal }) => legal);
  const it = initiatives[random(Math.max(1, initiatives.length))];
  const choice = event?.choices.find(({ legal }) => legal);
  return [
    { kind: 'designate', contradiction: contradictions[random(contradictions.length)]!.id },
    { kind: 'organise', current: currents[random(currents.length)]!.id },
    { kind: 'conciliate', current: currents[random(currents.length)]!.id },
    ...(it === undefined
      ? []
      : [
          {
            kind: 'carry' as const,
            initiative: it.id,
            ...(it.theatres.length > 0 ? { theatre: it.theatres[0]! } : {}),
            ...(it.layers.length > 0 ? { layer: it.layers[0]! } : {}),
            ...(it.lords.length > 0 ? { lord: it.lords[0]! } : {}),
            ...(it.fissures.length > 0 ? { fissure: it.fissures[0]! } : {}),
          },
        ]),
    ...(event === null || choice === undefined
      ? []
      : [{ kind: 'choose' as const, event: event.id, choice: choice.id }]),
  ];
}

/** Any number asked "why?" answers: its value at the start of the turn and its causes since add up to what it is. */
export const whyAddsUp: Law = (level, seed) => {
  const session = localSession({ level, seed, mind: (match) => leviathanPlan(match, botRandom(seed)) });
  const { commands } = randomGame(level, seed);
  const names = namesOf(level);
  const random = botRandom(seed);
  let looked = 0;
  for (const command of commands) {
    if (command.kind === 'plan' || session.view().phase !== 'front') continue;
    session.send(command);
    if (random(6) > 0) continue;
    for (const number of asked(session.view())) {
      const { value, now, history, scale } = session.why(number);
      if (fieldOf(names, number) === null) throw new Error(`${number} names no number`);
      if (session.view().phase !== 'front') continue;
      const sum = now.reduce((total, entry) => total + entry.by, history.at(-1)!.value);
      same([sum, scale >= 1], [value, true], `why ${number}`);
      looked++;
    }
  }
  return looked;
};

function asked({ tracks, theatres, constituents, contradictions }: ReturnType<typeof playerView>): string[] {
  return [
    ...Object.keys(tracks),
    ...theatres.flatMap(({ id, cells }) => [`hardship.${id}`, ...cells.map(({ layer }) => `grip.${id}.${layer}`)]),
    ...constituents.flatMap(({ id, currents }) => [`share.${id}`, ...currents.map((it) => `grievance.${it.id}`)]),
    ...contradictions.map(({ id }) => `intensity.${id}`),
  ];
}
