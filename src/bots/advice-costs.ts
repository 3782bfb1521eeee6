/**
 * What following a piece of advice costs, by what the page itself says: our word broken, a current driven to the door, a
 * danger brought closer, a name that misreads or that nothing serves, a lead past its bound. What is wanted most is asked
 * whatever it costs, and owned to; after it, only what costs nothing; what cannot be done together, not at all.
 */
import {
  type ConstituentView,
  type ContradictionId,
  copyMatch,
  type DangerView,
  fallingProps,
  forecast,
  type ForecastLine,
  type FrontCommand,
  type Match,
  play,
  type PlayerView,
  playerView,
} from '../sim';
import type { AdvisedLine } from './advice';
import type { Reason } from './contract';
import { departures } from './departures';
import { isLost, sameWord } from './lost-word';

export interface CostedLine extends AdvisedLine {
  /** What it costs, as the page would say; empty when it says nothing against it. */
  readonly costs: readonly Reason[];
}
export interface CostedAdvice {
  /** What the name costs, or leaving it as it is. */
  readonly costs: readonly Reason[];
  readonly lines: readonly CostedLine[];
}

/** The turn as it stands after a decision. */
interface Step {
  readonly match: Match;
  readonly view: PlayerView;
}

const stepAt = (match: Match): Step => ({ match, view: playerView(match) });

/**
 * The advice with its costs: the name (null: as it is), then what is wanted, in its order, as far as one can be done
 * after the other. `desk` is left as it is; what is hidden in it must have been drawn anew.
 */
export function costed(
  desk: Match,
  name: ContradictionId | null,
  wanted: readonly AdvisedLine[],
  most: number,
): CostedAdvice {
  const start = stepAt(desk);
  const named = name === null ? start : (after(start, { kind: 'designate', contradiction: name }) ?? start);
  const steps = [named];
  const lines: CostedLine[] = [];
  for (const line of wanted) {
    if (lines.length === most) break;
    const last = steps.at(-1)!;
    const next = after(last, line.command);
    if (next === null || contradicts(last.view, line.command) || breaksItsOwn(start.view, next.view)) continue;
    const costs = lineCosts(last, next.view, line.command);
    if (lines.length > 0 && costs.length > 0) continue;
    steps.push(next);
    lines.push({ ...line, costs });
  }
  const [byName, ...byLine] = departures(
    desk,
    steps.map(({ match }) => match),
  );
  return {
    costs: start.view.hasDesignated ? [] : [...nameCosts(start, named.view), ...byName!],
    lines: lines.map((line, i) => ({ ...line, costs: [...line.costs, ...byLine[i]!] })),
  };
}

/** Null when it may not be done. */
function after({ match }: Step, command: FrontCommand): Step | null {
  const copy = copyMatch(match);
  return play(copy, command) === null ? stepAt(copy) : null;
}

/** Whether it would give a word against one already given. */
const contradicts = ({ demands }: PlayerView, command: FrontCommand): boolean =>
  command.kind === 'promise' &&
  demands.some(
    ({ id, current, conflicts }) => id === command.demand && current === command.current && conflicts.length > 0,
  );

/** Whether a word given by the advice itself is lost by it. */
const breaksItsOwn = (start: PlayerView, now: PlayerView): boolean =>
  now.promises.some((it) => !start.promises.some((old) => sameWord(old, it)) && isLost(now, it));

/** Of a name, or of leaving it: our word, whether it is read rightly and served, the dangers that a change brings closer. */
function nameCosts(start: Step, named: PlayerView): readonly Reason[] {
  const costs: Reason[] = named.promises.filter((it) => it.kind === 'designate' && isLost(named, it)).map(wordCost);
  const it = named.contradictions.find(({ designated }) => designated);
  if (it === undefined) return costs;
  if (named.misread) costs.push({ key: 'cost-misreading', values: {} });
  if (named.hollow && it.tabled === 0) costs.push({ key: 'cost-hollow', values: {} });
  if (named.hasDesignated) costs.push(...closer(start, { kind: 'designate', contradiction: it.id }));
  return costs;
}

function lineCosts(before: Step, now: PlayerView, command: FrontCommand): readonly Reason[] {
  const kept = before.view.promises.filter((it) => it.kind !== 'designate' && !isLost(before.view, it));
  const lost = now.promises.filter((it) => isLost(now, it) && kept.some((old) => sameWord(old, it)));
  return [...lost.map(wordCost), ...closer(before, command), ...boundCosts(before.view, now)];
}

const WORD_COSTS = { avoid: 'breaks', designate: 'unkept', carry: 'spends', lever: 'spends' } as const;

const wordCost = ({ kind, creditor, demand }: PlayerView['promises'][number]): Reason => ({
  key: `cost-${WORD_COSTS[kind]}`,
  values: { current: creditor, demand },
});

/** Endings that the page warns of, and that a decision brings closer. */
function closer({ match, view }: Step, command: FrontCommand): readonly Reason[] {
  if (view.dangers.length === 0) return [];
  const { lines } = forecast(match, command);
  const endings = view.dangers.filter((it) => leadsTo(view, it, lines)).map(({ ending }) => ending);
  return [...new Set(endings)].map((ending) => ({ key: 'cost-danger', values: { ending } }));
}

/** By as much as a forecast shows of anything: a quarter of a point. */
function leadsTo(view: PlayerView, danger: DangerView, lines: readonly ForecastLine[]): boolean {
  // A fall that is carried is what is wanted: only what takes the load from it leads to ruin.
  const isUncarried = danger.number === 'load' && danger.value < danger.bound;
  const props = isUncarried ? fallingProps(view).filter(({ down }) => !down) : [];
  return lines.some(({ number, low, high, scale }) => {
    const away = number === danger.number ? danger.away : props.some(({ id }) => id === number) ? 1 : 0;
    return (low + high) * away * 2 <= -scale;
  });
}

/** Shares that it takes past their bounds, or further past. A lead too strong says why the others are weak. */
function boundCosts(before: PlayerView, after: PlayerView): readonly Reason[] {
  const moved = after.constituents.map((it, k) => ({ it, by: it.share - before.constituents[k]!.share }));
  const strong = moved.some(({ it, by }) => by > 0 && isPast(it, 'strong'));
  if (strong) return [{ key: 'cost-strong', values: {} }];
  return moved
    .filter(({ it, by }) => by < 0 && isPast(it, 'weak'))
    .map(({ it }) => ({ key: 'cost-weak', values: { constituent: it.id } }));
}

const isPast = ({ share, tooWeak, tooStrong }: ConstituentView, bound: 'weak' | 'strong'): boolean =>
  bound === 'weak' ? share < tooWeak : share > tooStrong;
