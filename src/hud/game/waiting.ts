/**
 * What a designation would ask of each current: whether it lives the contradiction, and about how much grievance
 * waiting would add, as things stand. The view tells the debt of the present designation; for another one it is reckoned
 * here from what the player knows. What the turn's end makes of it is the outlook's to say (outlook.ts).
 */
import { type ContradictionId, type CurrentView, DEBT_THRESHOLD, LIVED, type PlayerView } from '../../sim';

export interface Waiting {
  readonly current: CurrentView;
  /** Null while its affinity is hidden. */
  readonly lives: boolean | null;
  /** What it is told to put off: burning contradictions it lives, the hottest first. */
  readonly putsOff: readonly ContradictionId[];
  /** Grievance a turn, tenths. */
  readonly debt: number;
}

/** Every present current before a designation, the most indebted first. */
export function waitingUnder(view: PlayerView, contradiction: ContradictionId): readonly Waiting[] {
  const isPresent = view.designated === contradiction;
  const weight = debtWeight(view);
  return view.constituents
    .flatMap(({ currents }) => currents)
    .filter(({ absence }) => absence === 0)
    .map((current) => ({
      current,
      lives: livesIt(current, contradiction),
      putsOff: putOff(view, current, contradiction),
      debt: isPresent ? current.debt : Math.round(reckoned(view, current, contradiction, 0) * weight),
    }))
    .sort((a, b) => b.debt - a.debt);
}

const affinityOf = (current: CurrentView, contradiction: ContradictionId): number | null =>
  current.affinities.find((it) => it.contradiction === contradiction)?.value ?? null;

/** Whether it lives the contradiction; null while nobody can tell. */
export function livesIt(current: CurrentView, contradiction: ContradictionId): boolean | null {
  const value = affinityOf(current, contradiction);
  return value === null ? null : value >= LIVED;
}

function putOff(view: PlayerView, current: CurrentView, designated: ContradictionId): readonly ContradictionId[] {
  return view.contradictions
    .filter(({ id, intensity }) => id !== designated && intensity > DEBT_THRESHOLD && livesIt(current, id) === true)
    .sort((a, b) => b.intensity - a.intensity)
    .map(({ id }) => id);
}

/** Before the level's weight of debts, which the view does not tell. */
function reckoned(view: PlayerView, current: CurrentView, designated: ContradictionId | null, tenure: number): number {
  const debt = view.contradictions.reduce((sum, { id, intensity }) => {
    const lived = affinityOf(current, id) ?? 0;
    if (id === designated || lived < LIVED || intensity <= DEBT_THRESHOLD) return sum;
    return sum + ((lived - 1) * (intensity - DEBT_THRESHOLD) * (5 + tenure)) / 25;
  }, 0);
  return designated !== null && livesIt(current, designated) === true ? debt / 2 : debt;
}

/** The level's weight of debts, read off those that stand now. */
function debtWeight(view: PlayerView): number {
  const currents = view.constituents.flatMap((it) => it.currents).filter(({ absence }) => absence === 0);
  const told = currents.reduce((sum, { debt }) => sum + debt, 0);
  const ours = currents.reduce((sum, it) => sum + reckoned(view, it, view.designated, view.tenure), 0);
  return told > 0 && ours > 0 ? told / ours : 1;
}
