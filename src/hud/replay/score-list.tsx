/** The score as a list, turn by turn: what was decided, where the replay stands, and a way to any of it. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { classNames, Icon } from '../kit';
import { commandText } from './command-text';
import type { Player } from './player';
import { type Landmark, landmarkIcon, type Moment } from './score';

export function ScoreList(props: {
  readonly player: Player;
  readonly score: readonly Moment[];
  readonly marks: readonly Landmark[];
  /** “Spring 2025”. */
  readonly seasonOf: (turn: number) => string;
}) {
  const { player, score } = props;
  const at = player.at.value;
  const limit = player.limit.value;
  const isOpen = player.isOpen.value;
  const turns = useMemo(() => byTurn(score), [score]);
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = here.current;
    const list = button?.closest<HTMLElement>('.score');
    if (button == null || list == null || list.scrollHeight <= list.clientHeight) return;
    const top = button.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top > list.scrollTop + list.clientHeight - 60)
      list.scrollTop = top - list.clientHeight / 3;
  }, [at]);

  return (
    <nav class="score" aria-label={t('replay-score')} data-testid="score">
      {turns.map(({ turn, moments }) => (
        <section key={turn} aria-labelledby={`score-${turn}`}>
          <h2 class="score-turn" id={`score-${turn}`}>
            {t('chart-turn-number', { turn })} <span class="soft">{props.seasonOf(turn)}</span>
          </h2>
          <ol>
            {moments.map(({ index, stage, command }) => {
              if (index >= limit) return null;
              const isHere = at === index + 1;
              const mark = props.marks.find((it) => it.at === index && it.kind !== 'ending');
              return (
                <li key={index}>
                  <button
                    type="button"
                    ref={isHere ? here : null}
                    class={classNames(
                      'score-line',
                      `score-${stage}`,
                      isHere && 'score-here',
                      index >= at && 'score-later',
                    )}
                    aria-current={isHere ? 'step' : undefined}
                    data-at={index + 1}
                    onClick={() => player.go(index + 1)}
                  >
                    <span class="score-text">{commandText(command, isOpen)}</span>
                    {mark !== undefined && <Icon name={landmarkIcon(mark.kind)} />}
                    {mark !== undefined && <span class="sr-only">{t(`replay-mark-${mark.kind}`)}</span>}
                  </button>
                </li>
              );
            })}
          </ol>
          {moments.some(({ index }) => index >= limit) && moments[0]!.index <= limit && (
            <p class="score-hidden">{t('replay-hidden-rest')}</p>
          )}
        </section>
      ))}
    </nav>
  );
}

function byTurn(score: readonly Moment[]): readonly { readonly turn: number; readonly moments: readonly Moment[] }[] {
  const turns: { turn: number; moments: Moment[] }[] = [];
  for (const moment of score) {
    if (turns.at(-1)?.turn !== moment.turn) turns.push({ turn: moment.turn, moments: [] });
    turns.at(-1)!.moments.push(moment);
  }
  return turns;
}
