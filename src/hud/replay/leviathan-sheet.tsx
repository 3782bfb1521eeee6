/**
 * The Leviathan's side of the turn: what the front heard, what was planned beside it, and — opened — what was hidden.
 * The plan is one of the record's commands, so nothing here is guessed.
 */
import { number, percent, t } from '../../i18n';
import type { ClashLine, Intention, PlanCommand, PlayerView, RumourView } from '../../sim';
import { Tag } from '../kit';
import { Choices } from '../shell/choices';
import { nameOf, placeName } from '../game/names';
import type { Player } from './player';
import type { Moment } from './score';

export function RevealChoice({ player }: { readonly player: Player }) {
  return (
    <Choices
      quiet
      legend={t('replay-reveal')}
      value={player.isOpen.value ? 'all' : 'seen'}
      onChange={(value) => (player.isOpen.value = value === 'all')}
      options={[
        { value: 'seen', text: t('replay-as-seen') },
        { value: 'all', text: t('replay-as-it-was') },
      ]}
    />
  );
}

export function LeviathanSheet(props: { readonly player: Player; readonly score: readonly Moment[] }) {
  const { player } = props;
  const { session } = player;
  const at = player.at.value;
  const isOpen = player.isOpen.value;
  const moment = props.score[at - 1];
  const turn = moment?.turn ?? 1;
  const plan = session.tape.record.commands[session.tape.turnStart(turn)];
  // The turn's end clears the desk: what was heard is read from just before it.
  const isEnded = moment?.command.kind === 'end-turn';
  const place = isEnded ? at - 1 : at;
  const heard = session.seenAt(place).rumours;
  const clash = isEnded ? (session.report(turn)?.clash ?? null) : null;
  return (
    <div class="leviathan-sheet" data-testid="leviathan-sheet">
      <RevealChoice player={player} />
      <section aria-labelledby="heard-title">
        <h3 id="heard-title" class="column-title">
          {t('replay-heard')}
        </h3>
        {heard.length === 0 && <p class="soft">{t('game-rumours-none')}</p>}
        <ul class="plan">
          {heard.map((rumour) => (
            <Heard key={rumour.number} rumour={rumour} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="plan-title">
        <h3 id="plan-title" class="column-title">
          {t('replay-plan', { turn })}
        </h3>
        {moment !== undefined && session.tape.record.forfeits?.includes(turn) === true && (
          <p class="soft">{t('reveal-forfeit', { turn })}</p>
        )}
        {moment === undefined || plan?.kind !== 'plan' ? (
          <p class="soft">{t('replay-plan-none-yet')}</p>
        ) : isOpen || clash !== null ? (
          <Plan plan={plan} rumours={heard} clash={clash} />
        ) : (
          <p class="soft">{t('replay-plan-hidden')}</p>
        )}
      </section>
      {isOpen && <Hidden view={session.viewAt(place)} intention={session.tape.record.intentions?.[turn - 1] ?? null} />}
    </div>
  );
}

function Heard({ rumour }: { readonly rumour: RumourView }) {
  const place = placeName(rumour.theatre, rumour.layer);
  return (
    <li class="plan-move">
      <p class="plan-name">{rumour.move === null ? t('game-unknown-move') : nameOf('move', rumour.move)}</p>
      <p class="small">
        {rumour.lord === null ? t('game-unknown-lord') : nameOf('lord', rumour.lord)}
        {place !== '' && ` · ${place}`}
        {rumour.size !== null && ` · ${t('game-rumour-size', { size: percent(rumour.size) })}`}
      </p>
      <p class="row">
        <Tag>{t(`game-certainty-${rumour.certainty}`)}</Tag>
        {rumour.isFalse === true && <Tag tone="ochre">{t('game-rumour-false')}</Tag>}
      </p>
    </li>
  );
}

/** Every planned move, how the front had heard of it, and what came of it once the turn is over. */
function Plan(props: {
  readonly plan: PlanCommand;
  readonly rumours: readonly RumourView[];
  readonly clash: readonly ClashLine[] | null;
}) {
  const { plan, rumours, clash } = props;
  return (
    <ul class="plan">
      {plan.moves.length === 0 && <li class="soft">{t('replay-did-plan-none')}</li>}
      {plan.moves.map((planned) => {
        const landed = clash?.find((line) => line.move === planned.move && !line.wasFalse);
        const wasHidden = landed?.wasHidden ?? !rumours.some(({ lord }) => lord === planned.lord);
        const place = placeName(planned.theatre, planned.layer);
        return (
          <li key={planned.move} class="plan-move">
            <p class="plan-name">{nameOf('move', planned.move)}</p>
            <p class="small">
              {nameOf('lord', planned.lord)}
              {place !== '' && ` · ${place}`}
              {landed !== undefined &&
                ` · ${t('turn-move-force', { landed: percent(landed.landed), size: percent(landed.size) })}`}
            </p>
            {wasHidden && (
              <Tag tone="petrol" icon="lock">
                {t('game-told-hidden')}
              </Tag>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What the front could not see, once it is asked for. */
function Hidden(props: { readonly view: PlayerView; readonly intention: Intention | null }) {
  const { view, intention } = props;
  const points = (value: number) => number(value, { scale: 10 });
  return (
    <section aria-labelledby="hidden-title">
      <h3 id="hidden-title" class="column-title">
        {t('replay-hidden')}
      </h3>
      {intention !== null && (
        <p class="leviathan-goal">
          {t(`replay-goal-${intention.goal}`)}{' '}
          <span class="soft">
            {[
              intention.contradiction === null ? '' : nameOf('contradiction', intention.contradiction),
              intention.theatre === null ? '' : nameOf('theatre', intention.theatre),
              t('game-offensive-left', { turns: intention.left }),
            ]
              .filter((word) => word !== '')
              .join(' · ')}
          </span>
        </p>
      )}
      <dl class="facts">
        {view.fissures.map(({ id, width }) => (
          <div class="fact" key={id}>
            <dt>{t('replay-fissure', { name: nameOf('fissure', id) })}</dt>
            <dd class="figure">{points(width ?? 0)}</dd>
          </div>
        ))}
        {view.lords.map(({ id, loyalty }) =>
          loyalty === null ? null : (
            <div class="fact" key={id}>
              <dt>{t('replay-loyalty', { name: nameOf('lord', id) })}</dt>
              <dd class="figure">{points(loyalty)}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
