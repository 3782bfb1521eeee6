/**
 * The whole game on one screen: header, board, reference sheets, and the desk with the three steps of a turn. It plays
 * alone: where no board can be drawn, the world sheet says in words all that the board would show.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { content, t } from '../../i18n';
import type { Session } from '../../session';
import { type BoardLink, classNames, makeBoardLink, Tabs } from '../kit';
import { Agenda } from './agenda';
import { Assembly } from './assembly';
import { CounselProvider } from './counsel';
import type { AskCounsel } from './counsel-port';
import { Dangers } from './dangers';
import { Deliberation } from './deliberation';
import { clearAim, type Desk, DeskProvider, isEventOpen, makeDesk, type StepId, STEPS, useDesk } from './desk';
import { EndTurnDialog } from './end-turn-dialog';
import { FrontPage } from './front-page';
import { Header } from './header';
import { HelpDialog } from './help-dialog';
import { type Hint, HintNote } from './hints';
import { useKeptFocus } from './kept-focus';
import { MapLegend } from './map-legend';
import { openStep } from './open-step';
import { ProofSlip } from './proof-slip';
import { Reference } from './reference';
import { RuptureDialog } from './rupture-dialog';
import { useShortcuts } from './shortcuts';
import type { Stakes } from './stakes';
import { TellingSheet } from './telling';
import { TurnBar } from './turn-bar';
import { WhyDialog } from './why-dialog';

export interface GameScreenProps {
  readonly session: Session;
  /** The drawn board, put where it belongs; absent, the panels carry the game. */
  readonly board?: ComponentChildren;
  /** What the board and the panels say to each other. */
  readonly link?: BoardLink;
  /** What wins and loses this match, as its level says; absent, it is not told. */
  readonly stakes?: Stakes;
  /** Notes of a guided level. */
  readonly hints?: readonly Hint[];
  /** How the spokespersons are asked for counsel; absent, they are not. */
  readonly counsel?: AskCounsel;
  readonly onMenu: () => void;
  /** The last turn has been told: the ending may be shown. */
  readonly onEnded: () => void;
}

const STEP_CONTENT: Readonly<Record<StepId, () => ComponentChildren>> = {
  'front-page': () => <FrontPage />,
  assembly: () => <Assembly />,
  agenda: () => <Agenda />,
};

export function GameScreen(props: GameScreenProps) {
  const desk = useMemo(
    () => makeDesk(props.session, props.link ?? makeBoardLink(), props.stakes ?? null),
    [props.session, props.link],
  );
  useEffect(() => () => desk.stop(), [desk]);
  const title = `${content('level.name')} · ${t('app-name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  // No board can be drawn: where there is room for a sheet, it is the one that says the board in words.
  useEffect(
    () =>
      desk.link.isAbsent.subscribe((isAbsent) => {
        if (isAbsent && desk.sheet.value !== null) desk.sheet.value = 'world';
      }),
    [desk],
  );
  return (
    <DeskProvider value={desk}>
      <CounselProvider value={props.counsel ?? null}>
        <Table {...props} desk={desk} />
      </CounselProvider>
    </DeskProvider>
  );
}

function Table(props: GameScreenProps & { readonly desk: Desk }) {
  const { desk, hints = [] } = props;
  useShortcuts(desk);
  useKeptFocus(desk);
  const dialog = desk.dialog.value;
  const telling = desk.telling.value;
  // While the Leviathan thinks there is nothing to decide; the telling of the last turn covers most of it.
  const isOurs = telling === null && desk.view.value.phase !== 'plan';
  return (
    <div
      class={classNames(
        'game',
        desk.sheet.value !== null && 'game-sheet-open',
        desk.isMapOpen.value && 'game-map-open',
      )}
    >
      <div class="game-gauges" data-hint="gauges">
        <Header onMenu={props.onMenu} />
      </div>
      <Dangers />
      <div class="game-body">
        <main class="game-desk" id="main">
          {isOurs && <HintNote hints={hints} on="desk" />}
          {telling !== null && <TellingSheet key={telling.turn} telling={telling} onEnded={props.onEnded} />}
          {telling === null && (isOurs ? <Steps /> : <Deliberation />)}
          {isOurs && <TurnBar />}
        </main>
        <div class="game-side">
          <section class="game-board" data-hint="board" aria-label={t('game-map')}>
            {props.board}
            {props.board !== undefined && <MapLegend at="strip" />}
          </section>
          {desk.step.value === 'agenda' && <ProofSlip />}
          <Reference />
        </div>
      </div>
      {dialog?.kind === 'help' && <HelpDialog />}
      {dialog?.kind === 'end-turn' && <EndTurnDialog />}
      {telling === null && <RuptureDialog hints={hints} />}
      {dialog?.kind === 'why' && <WhyDialog path={dialog.number} />}
    </div>
  );
}

/** CSS pixels that the bar of sheets takes at the head of a small screen. */
const BAR = 56;

/** A step is read from its head: in its own scroll where it has one, in the page's on a small screen. */
function toTop(panel: Element | null): void {
  panel?.scrollTo?.({ top: 0 });
  // A bar may lie over its first lines: they stand clear of it, by the page's scroll padding.
  if (panel !== null && panel.getBoundingClientRect().top < BAR) panel.scrollIntoView?.({ block: 'start' });
}

/** The stepper: its tabs say what each step still waits for. */
function Steps() {
  const desk = useDesk();
  const view = desk.view.value;
  const open = desk.step.value;
  const wrapper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== 'agenda') clearAim(desk);
    toTop(wrapper.current?.querySelector('[role="tabpanel"]') ?? null);
  }, [open]);
  const openDemands = view.demands.filter(({ answer }) => answer === 'open').length;
  const left = view.agenda.limit - view.agenda.carried.length;
  const badges: Readonly<Record<StepId, { readonly badge: string; readonly badgeLabel: string } | null>> = {
    'front-page': isEventOpen(view) ? { badge: '!', badgeLabel: t('game-badge-event') } : null,
    assembly:
      view.designated === null
        ? { badge: '!', badgeLabel: t('game-badge-designate') }
        : openDemands > 0
          ? { badge: String(openDemands), badgeLabel: t('game-badge-demands', { count: openDemands }) }
          : null,
    agenda: left > 0 ? { badge: String(left), badgeLabel: t('game-badge-agenda', { count: left }) } : null,
  };
  return (
    <div class="steps" ref={wrapper}>
      <Tabs
        label={t('game-steps')}
        open={open}
        onOpen={(id) => openStep(desk, id as StepId)}
        tabs={STEPS.map((id, index) => ({
          id,
          title: `${index + 1}. ${t(`game-step-${id}`)}`,
          content: STEP_CONTENT[id],
          ...(badges[id] ?? {}),
        }))}
      />
    </div>
  );
}
