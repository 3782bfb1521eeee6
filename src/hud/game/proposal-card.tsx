/**
 * One proposal: who speaks, one line of argument, price and force. Pointing at it — pointer, focus, finger alike — puts
 * its forecast on the proof slip; pressing it keeps it there to be aimed.
 */
import { useMemo } from 'preact/hooks';
import { contentOr, percent, t } from '../../i18n';
import type { InitiativeView } from '../../sim';
import { Art, classNames, Icon, Illustration, Tag } from '../kit';
import { brokenBy } from './breaches';
import { useDesk } from './desk';
import { draftCarry } from './draft';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { Price } from './cost';
import { askedFor } from './sign-first';

export function ProposalCard({ initiative }: { readonly initiative: InitiativeView }) {
  const desk = useDesk();
  const { id, current, carried } = initiative;
  const prepared = desk.prepared.value;
  const isPrepared = prepared?.kind === 'carry' && prepared.initiative === id;
  const command = () =>
    draftCarry(desk.view.value, initiative, desk.prepared.value?.kind === 'carry' ? desk.prepared.value : {});
  const glance = () => {
    desk.glanced.value = command();
  };
  const leave = () => {
    if (desk.glanced.value?.kind === 'carry' && desk.glanced.value.initiative === id) desk.glanced.value = null;
  };
  // The same for as long as the card lies here: pressing one card does not draw the others anew.
  const picture = useMemo(() => <Illustration of={{ ...initiative, kind: 'initiative' }} class="card-picture" />, [id]);
  const argument = contentOr(`initiative.${id}.argument`);
  return (
    <button
      type="button"
      class={classNames(
        'card',
        isPrepared && 'card-prepared',
        carried && 'card-carried',
        !initiative.legal && !carried && 'card-refused',
      )}
      aria-pressed={isPrepared}
      data-testid={`card-${id}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && glance()}
      onPointerLeave={leave}
      // A finger focuses what it presses: a slip that opened then would come between it and its own press.
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && glance()}
      onBlur={leave}
      onClick={(event) => {
        desk.prepared.value = isPrepared ? null : command();
        // From the keyboard (no click count) the slip is where the hands go next.
        if (event.detail === 0 && !isPrepared) queueMicrotask(() => document.getElementById('proof-slip')?.focus());
      }}
    >
      {picture}
      <span class="card-speaker">
        <Art
          name={`current-${current}`}
          class="card-stamp"
          width={32}
          height={32}
          sign={CONSTITUENT_ICONS[initiative.constituent]}
        />
        <span>{nameOf('current', current)}</span>
      </span>
      <span class="card-name">{nameOf('initiative', id)}</span>
      {argument !== null && <span class="card-argument">{argument}</span>}
      <span class="card-foot">
        {/* What is carried was struck with the force it had then: what it would have now would be another act’s. */}
        {!carried && <Price cost={initiative.cost} />}
        {!carried && <span class="card-force">{t('game-slip-force', { force: percent(initiative.force) })}</span>}
        <span class="card-lever">{nameOf('lever', initiative.lever)}</span>
      </span>
      <span class="card-tags">
        {carried && (
          <Tag tone="ink" icon="check">
            {t('game-carried')}
          </Tag>
        )}
        {brokenBy(desk.view.value, initiative).length > 0 && (
          <Tag tone="red" icon="warning">
            {t('foretold-breaks-tag')}
          </Tag>
        )}
        {askedFor(desk.view.value, initiative).length > 0 && <Tag icon="sound">{t('foretold-sign-first-tag')}</Tag>}
        {initiative.serves && (
          <Tag tone="ochre" icon="star">
            {t('game-serves')}
          </Tag>
        )}
        {!initiative.legal && !carried && initiative.refusal !== null && (
          <span class="card-refusal">
            <Icon name="lock" /> {t(`game-refusal-${initiative.refusal}`)}
          </span>
        )}
      </span>
    </button>
  );
}
