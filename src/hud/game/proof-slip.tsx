/**
 * The proof slip under the table: what the act pointed at would do, and — once it is chosen — where it is aimed and the
 * button that carries it. The one place for forecasts, whatever the hand that asks.
 */
import { useEffect, useRef } from 'preact/hooks';
import { contentOr, percent, t } from '../../i18n';
import type { Cost, Forecast, InitiativeView, RefusalCode } from '../../sim';
import { Term } from '../glossary';
import { Button, classNames, Icon, Illustration } from '../kit';
import { figureAt } from './bounds';
import { brokenBy } from './breaches';
import { BroughtNear } from './brought-near';
import { clearAim, type Desk, mustAnswer, type Prepared, useDesk } from './desk';
import { draftCarry } from './draft';
import { ForceMoved } from './force-moved';
import { ForecastList } from './forecast-list';
import { MoreBelow } from './more-below';
import { commandName, nameOf } from './names';
import { refusedWhy } from './refused-why';
import { askedFor } from './sign-first';
import { Price } from './cost';
import { Sources } from './sources';
import { TargetPicker } from './target-picker';
import { points } from './words-given';

export function ProofSlip() {
  const desk = useDesk();
  const chosen = desk.prepared.value;
  const command = chosen ?? desk.glanced.value;
  useBoardAim();
  const slip = useRef<HTMLElement>(null);
  // Another act's slip is read from its head, however far down the last one was.
  const view = desk.view.value;
  const what = command === null ? '' : commandName(command, view.rumours);
  useEffect(() => slip.current?.scrollTo?.({ top: 0 }), [what]);
  if (command === null)
    return (
      <section class="proof-slip proof-slip-empty" aria-label={t('game-slip')}>
        <p class="soft">{t('game-slip-empty')}</p>
      </section>
    );
  const { initiative, cost, summary, done } = factsOf(desk, command);
  const forecast = desk.session.preview(command);
  const refusal = mustAnswer(view) ? 'answer-first' : done ? 'already-done' : forecast.legality.refusal;
  const why = refusal === null ? undefined : refusedWhy(view, refusal);
  const close = () => {
    const back = chosen?.kind === 'carry' ? `card-${chosen.initiative}` : `standing-${chosen?.kind ?? ''}`;
    clearAim(desk);
    document.querySelector<HTMLElement>(`[data-testid="${back}"]`)?.focus();
  };
  return (
    <section
      class={classNames('proof-slip', chosen === null && 'proof-slip-glanced')}
      id="proof-slip"
      ref={slip}
      tabIndex={-1}
      aria-label={t('game-slip-of', { name: what })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || chosen === null) return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="slip-what">
        <div class="slip-head">
          <h3 class="slip-name">{what}</h3>
          {chosen !== null && (
            <Button size="small" tone="quiet" icon="cross" label={t('game-slip-leave')} onClick={close} />
          )}
        </div>
        {summary !== null && <p class="small slip-summary">{summary}</p>}
        <p class="slip-facts small">
          <Price cost={cost} />
          {/* Struck with the force it had then: what it would have now would be another act’s. */}
          {initiative !== null && !done && (
            <Term id="force">
              {t(initiative.institution === null ? 'game-slip-force' : 'game-slip-force-through', {
                force: percent(initiative.force),
                name: initiative.institution === null ? '' : nameOf('institution', initiative.institution),
              })}
            </Term>
          )}
          {initiative !== null && <Sources ids={initiative.sources} />}
        </p>
        {initiative !== null && !done && <ForceMoved initiative={initiative} />}
        {initiative !== null && (
          <Illustration key={initiative.id} of={{ ...initiative, kind: 'initiative' }} class="slip-picture" />
        )}
      </div>
      <div class="slip-forecast">
        <Foretold
          command={command}
          forecast={forecast}
          refusal={refusal}
          why={why}
          cost={cost}
          isChosen={chosen !== null}
        />
      </div>
      <div class="slip-do">
        <MoreBelow of={slip} />
        {!done && <BroughtNear command={command} isFinal={forecast.reveals} />}
        {initiative !== null && <Breaks initiative={initiative} />}
        {initiative !== null && <SignFirst initiative={initiative} />}
        {forecast.reveals && (
          <p class="small reveals">
            <Icon name="eye" /> {t('game-reveals')}
          </p>
        )}
        {chosen === null ? (
          <p class="small soft">{why ?? t('game-slip-press')}</p>
        ) : (
          <>
            <TargetPicker command={chosen} />
            <Button
              tone="main"
              icon="check"
              refused={why}
              testId="carry"
              onClick={() => {
                if (desk.send(chosen)) close();
              }}
            >
              {t(chosen.kind === 'carry' ? 'game-carry' : `game-act-${chosen.kind}`)}
            </Button>
            {why !== undefined && <p class="small">{why}</p>}
          </>
        )}
      </div>
    </section>
  );
}

/** What it would do, even where it must wait; or why that is not told. */
function Foretold(props: {
  readonly command: Prepared;
  readonly forecast: Forecast;
  readonly refusal: RefusalCode | null;
  readonly why: string | undefined;
  readonly cost: readonly Cost[];
  readonly isChosen: boolean;
}) {
  const { command, forecast, refusal, why, cost } = props;
  const isTold = forecast.lines.length + forecast.counters.length > 0;
  if (refusal === 'already-done')
    return <p class="small soft">{t(command.kind === 'carry' ? 'foretold-carried' : 'foretold-done')}</p>;
  if (!isTold && why !== undefined) return <p class="small soft">{t('foretold-not', { why })}</p>;
  return (
    <>
      {refusal !== null && <p class="small soft">{t('foretold-not-now')}</p>}
      <ForecastList forecast={forecast} cost={cost} {...(props.isChosen ? {} : { most: 5, isPassing: true })} />
    </>
  );
}

/** Promises kept so far that carrying it would break. */
function Breaks({ initiative }: { readonly initiative: InitiativeView }) {
  const broken = brokenBy(useDesk().view.value, initiative);
  return (
    <>
      {broken.map(({ demand, creditor, breach, breachUnity }) => (
        <p key={`${demand} ${creditor}`} class="small verdict-warning" data-testid="breaks-promise">
          <Icon name="warning" />{' '}
          {t('foretold-breaks', { name: nameOf('demand', demand), points: points(breach), unity: points(breachUnity) })}
        </p>
      ))}
    </>
  );
}

/** Demands that it would meet unsigned, and so for less. */
function SignFirst({ initiative }: { readonly initiative: InitiativeView }) {
  const asked = askedFor(useDesk().view.value, initiative);
  return (
    <>
      {asked.map(({ id, current }) => (
        <p key={`${id} ${current}`} class="small reveals" data-testid="sign-first">
          <Icon name="sound" />{' '}
          <span>{t('foretold-sign-first', { demand: nameOf('demand', id), name: nameOf('current', current) })}</span>
        </p>
      ))}
    </>
  );
}

interface Facts {
  readonly initiative: InitiativeView | null;
  readonly cost: readonly Cost[];
  readonly summary: string | null;
  readonly done: boolean;
}

function factsOf(desk: Desk, command: Prepared): Facts {
  const view = desk.view.value;
  if (command.kind === 'carry') {
    const initiative = view.table.flatMap((it) => it.initiatives).find(({ id }) => id === command.initiative) ?? null;
    const summary = contentOr(`initiative.${command.initiative}.summary`);
    return { initiative, cost: initiative?.cost ?? [], summary, done: initiative?.carried ?? false };
  }
  const act = view.standing.find(({ kind }) => kind === command.kind);
  return { initiative: null, cost: act?.cost ?? [], summary: standingNote(desk, command), done: act?.done ?? false };
}

function standingNote(desk: Desk, command: Exclude<Prepared, { kind: 'carry' }>): string | null {
  if (command.kind === 'investigate') return null;
  const current = desk.view.value.constituents.flatMap((it) => it.currents).find(({ id }) => id === command.current);
  if (current === undefined) return null;
  return t('game-current-state', {
    stance: nameOf('stance', current.stance),
    commitment: figureAt(desk, `commitment.${current.id}`, current.commitment),
    grievance: figureAt(desk, `grievance.${current.id}`, current.grievance),
  });
}

/** While an act that has a place is being aimed, the board shows where it may go, and its picks come here. */
function useBoardAim(): void {
  const desk = useDesk();
  const prepared = desk.prepared.value;
  const initiative =
    prepared?.kind === 'carry'
      ? desk.view.value.table.flatMap((it) => it.initiatives).find(({ id }) => id === prepared.initiative)
      : undefined;
  const aims = initiative !== undefined && (initiative.theatres.length > 0 || initiative.layers.length > 0);
  useEffect(() => {
    desk.link.aims.value =
      aims && initiative !== undefined ? { theatres: initiative.theatres, layers: initiative.layers } : null;
    return () => {
      desk.link.aims.value = null;
    };
  }, [aims, initiative?.id]);
  useEffect(
    () =>
      desk.link.onPick((pick) => {
        const now = desk.prepared.value;
        if (now?.kind !== 'carry') return;
        const aimed = desk.view.value.table.flatMap((it) => it.initiatives).find(({ id }) => id === now.initiative);
        if (aimed !== undefined) desk.prepared.value = draftCarry(desk.view.value, aimed, { ...now, ...pick });
      }),
    [desk],
  );
}
