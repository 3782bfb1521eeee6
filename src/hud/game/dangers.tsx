/**
 * What is about to end the match: the ending by name, how near it is, and what counters it — or why nothing does. Red is
 * kept for what may come with this turn; what is only on its way is said in ink. Below them, in ink, what would
 * spoil a victory.
 */
import { content, list, number, t } from '../../i18n';
import type { DangerView } from '../../sim';
import { classNames, Icon } from '../kit';
import { numberName } from '../shell';
import { figureAt, figureText } from './bounds';
import { type Counter, type Counters, countersTo } from './counters';
import { type Distance, distanceOf } from './danger-distance';
import { type Desk, useDesk } from './desk';
import { type Disease, diseasesOf } from './diseases';
import { commandName, nameOf } from './names';
import { openStep } from './open-step';
import { CONTROL_CHECKS } from './rules-said';

/** More would be a list, not a way out. */
const SHOWN = 2;

export function Dangers() {
  const desk = useDesk();
  const view = desk.view.value;
  const dangers = view.dangers
    .map((danger) => ({
      danger,
      distance: distanceOf(view, danger, desk.session.why(danger.number).scale),
      // While a turn is told there is nothing to decide yet.
      counters: desk.telling.value === null ? countersTo(desk, danger) : null,
    }))
    .sort((a, b) => a.distance.points - b.distance.points);
  const diseases = diseasesOf(view, desk.stakes);
  if (dangers.length + diseases.length === 0) return null;
  // What waits for an answer is the same for all: said once, after the last of them.
  const waiting = dangers.findLast(({ counters }) => counters?.none === 'answer-first');
  return (
    <section class="dangers" aria-label={t('game-dangers')}>
      {dangers.map((it) => (
        <Danger
          key={`${it.danger.ending} ${it.danger.number}`}
          danger={it.danger}
          distance={it.distance}
          counters={it.counters?.none === 'answer-first' && it !== waiting ? null : it.counters}
        />
      ))}
      {diseases.map((it) => (
        <Sickness key={it.number} disease={it} />
      ))}
    </section>
  );
}

function Danger(props: {
  readonly danger: DangerView;
  readonly distance: Distance;
  /** Null: nothing is said of them here. */
  readonly counters: Counters | null;
}) {
  const { danger, distance, counters } = props;
  const desk = useDesk();
  return (
    <p
      class={classNames('danger', distance.isAtHand && 'danger-at-hand')}
      data-testid={`danger-${danger.ending}`}
      data-points={distance.points}
    >
      <Icon name="warning" />
      <strong>{nameOf('ending', danger.ending)}</strong>
      <span>{t('danger-points', { points: distance.points })}</span>
      <button type="button" class="why-figure" onClick={() => desk.why(danger.number)}>
        {dangerText(desk, danger, distance)}
      </button>
      {counters !== null && <Ways counters={counters} />}
    </p>
  );
}

function Sickness({ disease }: { readonly disease: Disease }) {
  const desk = useDesk();
  const { number: path, captured, isCaptured } = disease;
  // What waits for an answer is said where the answer is asked, and while a turn is told there is nothing to decide yet.
  const counters = desk.telling.value === null ? countersTo(desk, { number: path, away: -1 }) : null;
  return (
    <p class="danger" data-testid={`disease-${path}`}>
      <Icon name="warning" />
      <strong>{numberName(path)}</strong>
      <button type="button" class="why-figure" onClick={() => desk.why(path)}>
        {diseaseText(disease, figureText(disease.value, [captured?.bound ?? 0]))}
      </button>
      {captured !== null && (
        <span class={classNames(isCaptured && 'danger-captured')}>
          {t('danger-captured', {
            is: isCaptured ? 'now' : 'later',
            ending: nameOf('ending', captured.ending),
            bound: number(captured.bound, { scale: 10 }),
            control: number(captured.control, { scale: 10 }),
          })}
        </span>
      )}
      {counters !== null && counters.none !== 'answer-first' && <Ways counters={counters} />}
    </p>
  );
}

const diseaseText = ({ load, drains }: Disease, value: string): string =>
  t('danger-disease', {
    value,
    load: number(load, { scale: 10, digits: 1 }),
    drains: drains === null ? 'none' : nameOf('resource', drains),
    control: number(CONTROL_CHECKS, { scale: 10 }),
  });

function dangerText(desk: Desk, danger: DangerView, { props }: Distance): string {
  const scale = desk.session.why(danger.number).scale;
  const values = { value: figureText(danger.value, [danger.bound], scale), bound: number(danger.bound, { scale }) };
  if (props.length > 0)
    return t('danger-load', {
      ...values,
      props: list(props.map(({ id, value }) => `${numberName(id)} ${figureAt(desk, id, value)}`)),
    });
  const name = numberName(danger.number);
  if (danger.number === 'unity' && desk.stakes !== null && desk.stakes.lowUnityTurns > 1)
    return t('danger-unity', { ...values, name, turns: desk.stakes.lowUnityTurns });
  return t(danger.away > 0 ? 'danger-falls' : 'danger-rises', { ...values, name });
}

function Ways({ counters }: { readonly counters: Counters }) {
  const desk = useDesk();
  const { now, slow, dear, none } = counters;
  const [lead, shown] =
    none === 'too-dear'
      ? (['danger-none-too-dear', dear] as const)
      : none !== null
        ? ([`danger-none-${none}`, []] as const)
        : now.length > 0
          ? (['danger-counters', now] as const)
          : (['danger-slow', slow] as const);
  return (
    <span class="danger-counters">
      {t(lead)}
      {shown.slice(0, SHOWN).map((command) => (
        <button key={JSON.stringify(command)} type="button" class="why-figure" onClick={() => open(desk, command)}>
          {counterName(desk, command)}
        </button>
      ))}
    </span>
  );
}

const counterName = (desk: Desk, command: Counter): string =>
  command.kind === 'choose'
    ? content(`event.${command.event}.choice.${command.choice}.name`)
    : commandName(command, desk.view.value.rumours);

/** Puts it before the player, who still decides. */
function open(desk: Desk, command: Counter): void {
  if (command.kind === 'choose') {
    openStep(desk, 'front-page');
    return;
  }
  openStep(desk, 'agenda');
  desk.prepared.value = command;
}
