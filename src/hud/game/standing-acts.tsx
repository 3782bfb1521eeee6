/** The three acts that are always there, each once a turn: organise, investigate, conciliate. */
import { t } from '../../i18n';
import type { PlayerView, StandingView } from '../../sim';
import { Art, classNames, Tag } from '../kit';
import { type Prepared, useDesk } from './desk';
import { Price } from './cost';

/** Printed motifs of the front (kit/illustration-motifs.ts). */
const MOTIFS = { organise: 'crowd', investigate: 'lamp', conciliate: 'handshake' } as const;

export function StandingActs() {
  const { standing } = useDesk().view.value;
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h3 id="standing-title" class="column-title">
        {t('game-standing')}
      </h3>
      <ul class="standing-list">
        {standing.map((act) => (
          <li key={act.kind}>
            <StandingCard act={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StandingCard({ act }: { readonly act: StandingView }) {
  const desk = useDesk();
  const command = draftStanding(desk.view.value, act.kind);
  const isPrepared = desk.prepared.value?.kind === act.kind;
  const look = () => {
    desk.glanced.value = command;
  };
  const leave = () => {
    if (desk.glanced.value?.kind === act.kind) desk.glanced.value = null;
  };
  return (
    <button
      type="button"
      class={classNames(
        'card standing-card',
        isPrepared && 'card-prepared',
        act.done && 'card-carried',
        !act.legal && 'card-refused',
      )}
      aria-pressed={isPrepared}
      data-testid={`standing-${act.kind}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && look()}
      onPointerLeave={leave}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && look()}
      onBlur={leave}
      onClick={(event) => {
        desk.prepared.value = isPrepared ? null : command;
        if (event.detail === 0 && !isPrepared) queueMicrotask(() => document.getElementById('proof-slip')?.focus());
      }}
    >
      <Art name={`motifs/cut-${MOTIFS[act.kind]}`} class="standing-motif" width={56} height={56} />
      <span class="card-name">{t(`game-act-${act.kind}`)}</span>
      <span class="small soft">{t(`game-act-${act.kind}-text`)}</span>
      <span class="card-foot">
        <Price cost={act.cost} />
        {act.done && <Tag icon="check">{t('game-done')}</Tag>}
      </span>
    </button>
  );
}

/** The act with the target it is first aimed at: where it is most wanted. Null when there is nothing to aim at. */
export function draftStanding(view: PlayerView, kind: StandingView['kind']): Prepared | null {
  const currents = view.constituents.flatMap((it) => it.currents).filter(({ absence }) => absence === 0);
  if (kind === 'organise') {
    const weakest = [...currents].sort((a, b) => a.commitment - b.commitment)[0];
    return weakest === undefined ? null : { kind, current: weakest.id };
  }
  if (kind === 'conciliate') {
    const sorest = [...currents].sort((a, b) => b.grievance - a.grievance)[0];
    return sorest === undefined ? null : { kind, current: sorest.id };
  }
  const rumour =
    view.rumours.find(({ certainty }) => certainty === 'whispered') ??
    view.rumours.find(({ certainty }) => certainty !== 'exposed');
  if (rumour !== undefined) return { kind, rumour: rumour.number };
  const fissure = view.fissures.find(({ found }) => !found);
  return fissure === undefined ? null : { kind, fissure: fissure.id };
}
