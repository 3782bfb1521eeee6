/** Every turn of a match with what was decided in it, each a door: play on from there with the rest as it was. */
import { contentOr, list, t } from '../../i18n';
import { Button, Panel } from '../kit';
import { nameOf } from './number-name';
import type { TurnPoint } from './turn-points';

export function WhatIf(props: {
  readonly points: readonly TurnPoint[];
  /** Turns played. */
  readonly turns: number;
  readonly onPlayFrom: (turn: number) => void;
}) {
  const turns = Array.from({ length: props.turns }, (_, index) => index + 1);
  return (
    <Panel title={t('what-if-title')} class="ending-wide what-if" id="what-if">
      <p class="prose">{t('what-if-lead')}</p>
      <ol class="what-if-turns">
        {turns.map((turn) => {
          const point = props.points.find((candidate) => candidate.turn === turn);
          return (
            <li key={turn} class="what-if-turn">
              <span class="what-if-number">{t('chart-turn-number', { turn })}</span>
              <p class="what-if-text">{point === undefined ? '' : turnSummary(point)}</p>
              <Button size="small" icon="play" onClick={() => props.onPlayFrom(turn)} testId={`play-from-${turn}`}>
                {t('what-if-play')}
                <span class="sr-only"> — {t('what-if-play-turn', { turn })}</span>
              </Button>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

/** “Big Tech / peoples predominant · carried: the click strike and the exit right”. */
export function turnSummary(point: TurnPoint): string {
  const parts: string[] = [];
  const { rupture } = point;
  if (rupture !== null) parts.push(t(`turn-rupture-${rupture.way}`, { name: nameOf('current', rupture.current) }));
  const headline = point.event === null ? null : contentOr(`event.${point.event}.headline`);
  const choice = point.choice === null ? null : contentOr(`event.${point.event}.choice.${point.choice}.name`);
  if (headline !== null) parts.push(t('turn-event', { headline, choice: choice ?? '' }));
  if (point.designated !== null) {
    parts.push(t('turn-designated', { name: nameOf('contradiction', point.designated) }));
  }
  if (point.carried.length > 0) {
    parts.push(t('turn-carried', { list: list(point.carried.map((id) => nameOf('initiative', id))) }));
  } else {
    parts.push(t('turn-carried-none'));
  }
  return parts.join(' · ');
}
