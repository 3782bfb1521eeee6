/**
 * What putting a contradiction first does to our word: promises it breaks or keeps, and what is done already and would
 * no longer be. Said on the choice itself, since once it is named only an undo takes it back.
 */
import { number, t } from '../../i18n';
import type { ContradictionId, DemandView, PlayerView, PromiseView } from '../../sim';
import { nameOf } from './names';

export interface WordGiven {
  readonly kind: 'breaks' | 'unkeeps' | 'undoes' | 'keeps';
  readonly text: string;
}

/** The gravest first. */
export function wordsUnder(view: PlayerView, contradiction: ContradictionId): readonly WordGiven[] {
  const named = view.promises.filter(({ kind }) => kind === 'designate');
  const against = named.filter((it) => it.contradiction !== contradiction);
  return [
    ...against.filter(({ due }) => due <= view.turn).map((it) => told('breaks', it)),
    ...against.filter(({ due, onTrack }) => due > view.turn && onTrack).map((it) => told('unkeeps', it)),
    ...view.demands.filter((it) => isUndone(it, contradiction)).map((it) => told('undoes', it)),
    ...named.filter((it) => it.contradiction === contradiction).map((it) => told('keeps', it)),
  ];
}

const isUndone = (it: DemandView, contradiction: ContradictionId): boolean =>
  it.kind === 'designate' && it.cheap && it.answer === 'open' && it.contradiction !== contradiction;

function told(kind: WordGiven['kind'], it: DemandView | PromiseView): WordGiven {
  const [demand, current] = 'demand' in it ? [it.demand, it.creditor] : [it.id, it.current];
  const values = {
    current: nameOf('current', current),
    demand: nameOf('demand', demand),
    turn: it.due,
    unity: points(it.breachUnity),
    points: points(it.breach),
  };
  return { kind, text: t(`game-name-${kind}`, values) };
}

/** Points to the tenth, as the ledger will tell them. */
export const points = (tenths: number): string => number(tenths, { scale: 10, digits: 1 });

/** A promise as it is told from another with the same demand: to whom, and what it says. */
export const promiseName = ({ creditor, demand }: Pick<PromiseView, 'creditor' | 'demand'>): string =>
  t('game-promise-to', { current: nameOf('current', creditor), demand: nameOf('demand', demand) });
