/** The bar that moves a replay: run and stop, a decision or a turn at a time, the whole match as one rule. */
import { t } from '../../i18n';
import { announce, Button, classNames, Icon, type IconName } from '../kit';
import { PACE_NAMES, type Pace, type Player } from './player';
import { type Landmark, landmarkIcon, type Moment } from './score';

export function Transport(props: {
  readonly player: Player;
  readonly score: readonly Moment[];
  readonly marks: readonly Landmark[];
}) {
  const { player, score } = props;
  const at = player.at.value;
  const end = Math.min(player.limit.value, player.session.tape.length);
  const place = placeText(score, at, player.session.tape.length);
  return (
    <section class="transport" aria-label={t('replay-transport')}>
      <div class="transport-buttons">
        {jumps(player, end).map((jump) => (
          <Jump key={jump.id} jump={jump} />
        ))}
        <label class="transport-pace">
          <span class="sr-only">{t('replay-pace')}</span>
          <select
            class="select"
            value={player.pace.value}
            data-testid="replay-pace"
            onChange={(event) => (player.pace.value = event.currentTarget.value as Pace)}
          >
            {PACE_NAMES.map((pace) => (
              <option key={pace} value={pace}>
                {t(`settings-pace-${pace}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="transport-rule">
        <p class="transport-place" data-testid="replay-place">
          {place}
        </p>
        <Track score={score} marks={props.marks} at={at} limit={end} />
        <input
          class="transport-range"
          type="range"
          min={0}
          max={end}
          value={at}
          aria-label={t('replay-rule')}
          aria-valuetext={place}
          data-testid="replay-rule"
          onInput={(event) => player.go(Number(event.currentTarget.value))}
        />
      </div>
      <Marks player={player} marks={props.marks} />
    </section>
  );
}

/** A button of the bar: where it goes, and what stands on it. */
interface JumpTo {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly go: () => void;
  /** The one in the middle, that runs and stops. */
  readonly isMain?: boolean;
}

/** From the beginning to the end, as on any player: the longer the jump, the farther from the middle. */
function jumps(player: Player, end: number): readonly JumpTo[] {
  const turn = player.turn.value;
  const runs = player.isRunning.value;
  return [
    { id: 'first', icon: 'first', name: t('replay-to-start'), go: () => player.go(0) },
    { id: 'previous', icon: 'skip-back', name: t('replay-previous'), go: () => player.goTurn(turn - 1) },
    { id: 'back', icon: 'arrow-left', name: t('replay-step-back'), go: () => player.step(-1) },
    {
      id: 'run',
      icon: runs ? 'pause' : 'play',
      name: t(runs ? 'replay-pause' : 'replay-run'),
      go: () => player.toggle(),
      isMain: true,
    },
    { id: 'step', icon: 'arrow-right', name: t('replay-step'), go: () => player.step(1) },
    { id: 'next', icon: 'skip-on', name: t('replay-next'), go: () => player.goTurn(turn + 1) },
    { id: 'last', icon: 'last', name: t('replay-to-end'), go: () => player.go(end) },
  ];
}

function Jump({ jump }: { readonly jump: JumpTo }) {
  return (
    <Button
      {...(jump.isMain === true ? { tone: 'main' } : { size: 'small' })}
      icon={jump.icon}
      label={jump.name}
      onClick={jump.go}
      testId={`replay-${jump.id}`}
    />
  );
}

/** Turns as blocks of the rule's length, with what happened in them. */
function Track(props: {
  readonly score: readonly Moment[];
  readonly marks: readonly Landmark[];
  readonly at: number;
  readonly limit: number;
}) {
  const total = Math.max(1, props.limit);
  const turns = new Map<number, number>();
  for (const { turn, index } of props.score) if (index < props.limit) turns.set(turn, (turns.get(turn) ?? 0) + 1);
  return (
    <div class="track" aria-hidden="true">
      {[...turns].map(([turn, count]) => (
        <span key={turn} class="track-turn" style={{ flexGrow: count }}>
          {turn}
        </span>
      ))}
      <span class="track-done" style={{ width: `${(props.at / total) * 100}%` }} />
      {props.marks
        .filter(({ at }) => at <= props.limit)
        .map(({ at, kind }) => (
          <span key={`${kind} ${at}`} class={`track-mark track-${kind}`} style={{ left: `${(at / total) * 100}%` }} />
        ))}
    </div>
  );
}

/** Ways to what weighed, the same for eye, hand and ear. */
function Marks(props: { readonly player: Player; readonly marks: readonly Landmark[] }) {
  const { player } = props;
  const open = props.marks.filter(({ at }) => at <= player.limit.value);
  if (open.length === 0) return null;
  const jump = (mark: Landmark) => {
    player.go(mark.at);
    announce(`${t(`replay-mark-${mark.kind}`)}: ${mark.label}`);
  };
  return (
    <ul class="marks" aria-label={t('replay-marks')}>
      {open.map((mark) => (
        <li key={`${mark.kind} ${mark.at} ${mark.label}`}>
          <button
            type="button"
            class={classNames('mark', `mark-${mark.kind}`, player.at.value === mark.at && 'mark-here')}
            title={mark.label}
            aria-label={`${t(`replay-mark-${mark.kind}`)}, ${t('chart-turn-number', { turn: mark.turn })}: ${mark.label}`}
            data-testid={`mark-${mark.kind}`}
            onClick={() => jump(mark)}
          >
            <Icon name={landmarkIcon(mark.kind)} />
            {mark.turn}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** “Turn 3 · Agenda · decision 24 of 110”. */
export function placeText(score: readonly Moment[], at: number, length: number): string {
  const done = score[at - 1];
  if (done === undefined) return t('replay-place-start', { decisions: length });
  return t('replay-place', { turn: done.turn, stage: t(`replay-stage-${done.stage}`), at, decisions: length });
}
