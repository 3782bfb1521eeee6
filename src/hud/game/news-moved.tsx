/** What the news of the season has moved by itself, told where it is printed: nobody should find it out from a number. */
import { t } from '../../i18n';
import type { CauseView, LedgerEntry } from '../../sim';
import { numberName } from '../shell';
import { gather, type Moved } from './entries';
import { changeText } from './names';

/** From so many currents moved alike on, they are told as one. */
const MANY = 3;

/** `moved`: what the turn has moved so far. */
export function NewsMoved(props: {
  readonly moved: readonly LedgerEntry[];
  readonly cause: Pick<CauseView, 'kind' | 'id'>;
  /** What is said before it, where the headline does not stand over it. */
  readonly lead?: string;
}) {
  const lines = movedBy(props.moved, props.cause);
  if (lines.length === 0) return null;
  return (
    <p class="small news-moved" data-testid="news-moved">
      {props.lead ?? t('game-news-moved')}{' '}
      {lines.map(({ name, by }, index) => (
        <span key={`${name} ${by}`}>
          {name}
          {'\u00a0'}
          <span class="figure">{by}</span>
          {index < lines.length - 1 && ' · '}
        </span>
      ))}
    </p>
  );
}

/** The numbers that a cause has moved, in words; those of many currents moved alike as one line. */
export function movedBy(
  entries: readonly LedgerEntry[],
  { kind, id }: Pick<CauseView, 'kind' | 'id'>,
): readonly { readonly name: string; readonly by: string }[] {
  const moved = gather(entries.filter(({ cause }) => cause.kind === kind && cause.id === id)).filter(
    ({ by }) => by !== 0,
  );
  return moved.flatMap((it) => {
    const by = changeText(it.by, it.scale);
    const alike = moved.filter((other) => headOf(other) === headOf(it) && other.by === it.by);
    if (!isOfCurrent(it) || alike.length < MANY) return [{ name: numberName(it.number), by }];
    const name = t('game-news-many', { name: t(`number-${headOf(it)}`), count: alike.length });
    return it === alike[0] ? [{ name, by }] : [];
  });
}

const headOf = ({ number }: Moved): string => number.split('.')[0]!;
const isOfCurrent = (it: Moved): boolean => headOf(it) === 'grievance' || headOf(it) === 'commitment';
