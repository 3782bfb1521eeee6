/** What the news of the season has moved by itself, told where it is printed: nobody should find it out from a number. */
import { t } from '../../i18n';
import type { CauseView, LedgerEntry } from '../../sim';
import { numberName } from '../shell';
import { useDesk } from './desk';
import { gather, type Moved } from './entries';
import { changeText } from './names';

/** From so many currents moved alike on, they are told as one. */
const MANY = 3;

export function NewsMoved({ cause }: { readonly cause: Pick<CauseView, 'kind' | 'id'> }) {
  const lines = movedBy(useDesk().session.movedNow(), cause);
  if (lines.length === 0) return null;
  return (
    <p class="small news-moved" data-testid="news-moved">
      {t('game-news-moved')}{' '}
      {lines.map(({ name, by }, index) => (
        <span key={name}>
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
  const alike = (it: Moved) => moved.filter((other) => headOf(other) === headOf(it) && other.by === it.by);
  return moved
    .filter((it) => !isOfCurrent(it) || alike(it).length < MANY || alike(it)[0] === it)
    .map((it) => {
      const isMany = isOfCurrent(it) && alike(it).length >= MANY;
      const name = isMany
        ? t('game-news-many', { name: t(`number-${headOf(it)}`), count: alike(it).length })
        : numberName(it.number);
      return { name, by: changeText(it.by, it.scale) };
    });
}

const headOf = ({ number }: Moved): string => number.split('.')[0]!;
const isOfCurrent = (it: Moved): boolean => headOf(it) === 'grievance' || headOf(it) === 'commitment';
