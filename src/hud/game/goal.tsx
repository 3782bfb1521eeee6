/** What wins the match and what loses it, with the numbers of the level in play: in sight before the first decision. */
import { list, number, t } from '../../i18n';
import { Glossed } from '../glossary';
import { numberName } from '../shell';
import { useDesk } from './desk';
import { BREAKING_POINT } from './rules-said';
import type { Stakes } from './stakes';

export function Goal({
  isWhole = false,
}: {
  /** With what the last turn decides, where there is room for it. */
  readonly isWhole?: boolean;
}) {
  const desk = useDesk();
  const { props, propBound, load, turns } = desk.view.value;
  const { stakes } = desk;
  if (stakes === null) return null;
  const ways = losses(stakes);
  const names = [...props.map(({ id }) => id), ...stakes.limits.map((it) => it.number)].map(numberName);
  return (
    <div class="goal" data-testid="goal">
      {stakes.props > 0 && (
        <p>
          <strong>{t('goal-win')}</strong>{' '}
          <Glossed
            text={t('goal-win-by', {
              count: stakes.props,
              props: list(props.map(({ id }) => numberName(id))),
              bound: number(propBound, { scale: 10 }),
              load: number(load.needed, { scale: 10 }),
            })}
            names={names}
          />
          {stakes.isAtTheEnd && ` ${t('goal-win-late', { turns })}`}
        </p>
      )}
      {isWhole && <GoalEnd />}
      {ways.length > 0 && (
        <p>
          <strong>{t('goal-lose')}</strong> <Glossed text={ways.join(' · ')} names={names} />
        </p>
      )}
    </div>
  );
}

/** What the match comes to when its turns run out; nothing where a level says nothing of it. */
export function GoalEnd() {
  const { stakes, view } = useDesk();
  if (stakes === null || stakes.partial === 0) return null;
  return <p data-testid="goal-end">{t('goal-end', { turns: view.value.turns, count: stakes.partial })}</p>;
}

function losses({ isRuin, lowUnityTurns, gone, limits }: Stakes): readonly string[] {
  const bound = number(BREAKING_POINT, { scale: 10 });
  return [
    ...(isRuin ? [t('goal-lose-ruin')] : []),
    ...(lowUnityTurns > 0 ? [t('goal-lose-unity', { bound, turns: lowUnityTurns })] : []),
    ...(gone > 0 ? [t('goal-lose-gone', { count: gone })] : []),
    ...limits.map((limit) => t('goal-lose-limit', { name: numberName(limit.number), bound: number(limit.bound) })),
  ];
}
