/** One decision looked at: what it was, what it changed and why, and what else lay on the table. */
import { useMemo } from 'preact/hooks';
import { content, t } from '../../i18n';
import type { ReplaySession } from '../../session';
import type { PlayerView } from '../../sim';
import { Icon } from '../kit';
import { gather } from '../game/entries';
import { MovedList } from '../game/moved-list';
import { nameOf } from '../game/names';
import { commandText } from './command-text';
import type { Player } from './player';
import type { Moment } from './score';

/** Numbers shown at once; the rest unfold. */
const SHOWN = 8;

export function Decision(props: { readonly player: Player; readonly score: readonly Moment[] }) {
  const { player, score } = props;
  const at = player.at.value;
  const isOpen = player.isOpen.value;
  const { session } = player;
  const moment = score[at - 1];
  const entries = useMemo(() => session.changes(at), [session, at, isOpen]);
  const moved = useMemo(() => gather(entries).filter(({ by }) => by !== 0), [entries]);
  if (moment === undefined) return <p class="prose">{t('replay-at-start')}</p>;
  const { command } = moment;
  const hasFailed = command.kind === 'plan' && session.tape.record.forfeits?.includes(moment.turn) === true;
  return (
    <div class="decision" data-testid="decision">
      <p class="kicker">{t(`replay-stage-${moment.stage}`)}</p>
      <h3>{commandText(command, isOpen || command.kind !== 'plan')}</h3>
      {hasFailed && <p class="soft">{t('reveal-forfeit', { turn: moment.turn })}</p>}
      {moved.length === 0 ? (
        <p class="soft">{t('replay-moved-nothing')}</p>
      ) : (
        <>
          <MovedList moved={moved.slice(0, SHOWN)} session={session} entries={entries} />
          {moved.length > SHOWN && (
            <details>
              <summary>{t('replay-moved-more', { count: moved.length - SHOWN })}</summary>
              <MovedList moved={moved.slice(SHOWN)} session={session} entries={entries} />
            </details>
          )}
        </>
      )}
      <Table session={session} moment={moment} />
    </div>
  );
}

/** What could have been done in its place, the one that was done marked. */
function Table(props: { readonly session: ReplaySession; readonly moment: Moment }) {
  const { session, moment } = props;
  const options = useMemo(() => optionsOf(session.viewAt(moment.index), moment), [session, moment]);
  if (options.length < 2) return null;
  return (
    <section class="options" aria-labelledby="options-title">
      <h4 id="options-title">{t('replay-options')}</h4>
      <ul>
        {options.map(({ name, isTaken, isLegal }) => (
          <li key={name} class={isTaken ? 'option option-taken' : isLegal ? 'option' : 'option option-closed'}>
            {isTaken ? <Icon name="check" /> : <span class="option-box" />}
            <span>{name}</span>
            {isTaken && <span class="sr-only">{t('replay-option-taken')}</span>}
            {!isTaken && !isLegal && <span class="soft small">{t('replay-option-closed')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Option {
  readonly name: string;
  readonly isTaken: boolean;
  readonly isLegal: boolean;
}

/** The other answers of the same kind. */
function optionsOf(view: PlayerView, { command }: Moment): readonly Option[] {
  switch (command.kind) {
    case 'choose':
      return (view.event?.choices ?? []).map(({ id, legal }) => ({
        name: content(`event.${command.event}.choice.${id}.name`),
        isTaken: id === command.choice,
        isLegal: legal,
      }));
    case 'rupture':
      return (view.rupture?.ways ?? []).map(({ way, legal }) => ({
        name: t(`game-rupture-${way}`),
        isTaken: way === command.way,
        isLegal: legal,
      }));
    case 'designate':
      return view.contradictions.map(({ id }) => ({
        name: nameOf('contradiction', id),
        isTaken: id === command.contradiction,
        isLegal: !view.hasDesignated,
      }));
    case 'promise':
    case 'refuse':
      return (['promise', 'refuse'] as const).map((kind) => ({
        name: t(`game-${kind}`),
        isTaken: kind === command.kind,
        isLegal: true,
      }));
    case 'carry':
      return view.table
        .flatMap(({ initiatives }) => initiatives)
        .map(({ id, legal }) => ({
          name: nameOf('initiative', id),
          isTaken: id === command.initiative,
          isLegal: legal,
        }));
    default:
      return [];
  }
}
