/**
 * A match watched again: the board, the numbers, the sheets and every "why?" as they were at any decision; the score to
 * go through it by; and beside them what one decision did, what the Leviathan was about, notes, turning points and
 * variations.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { Study } from '../../replay';
import { type BoardLink, Button, classNames, LinkButton, Tabs } from '../kit';
import type { Tab } from '../kit/tabs';
import { Dangers } from '../game/dangers';
import { type Desk, DeskProvider, makeDesk } from '../game/desk';
import type { Stakes } from '../game/stakes';
import { Header } from '../game/header';
import { Reference } from '../game/reference';
import { WhyDialog } from '../game/why-dialog';
import { Decision } from './decision';
import { GameName } from './game-name';
import { LeviathanSheet } from './leviathan-sheet';
import { Notes, Question } from './notes';
import type { Player } from './player';
import { landmarks, readScore } from './score';
import { ScoreList } from './score-list';
import { Transport } from './transport';
import { Turning, type TurningSearch } from './turning';
import { useKeys } from './use-keys';
import { type Variation, VariationTree } from '../shell/games-screen-tree';
import { seasonOf } from '../shell/replay-screen';

export interface TheatreProps {
  readonly player: Player;
  readonly link: BoardLink;
  /** The drawn board; absent, the sheets tell it in words. */
  readonly board?: ComponentChildren;
  /** What wins and loses the match as it was played, for the marks on its bars. */
  readonly stakes: Stakes | null;
  readonly title: string;
  /** Season of the first turn. */
  readonly start: { readonly year: number; readonly season: number };
  readonly study: Study;
  readonly onStudy: ((study: Study) => void) | null;
  readonly search: TurningSearch | null;
  readonly trunk: Variation | null;
  readonly here: string | null;
  readonly onPlayFrom: ((at: number) => void) | null;
  /** A player set into another page: no way out, only what is looked at. */
  readonly isEmbedded: boolean;
  /** Where “back” goes; none in an embedded player. */
  readonly back: { readonly href: string; readonly text: string } | null;
  /** Buttons of the page: share, compare, keep. */
  readonly actions?: ComponentChildren;
  /** Said over everything: made with other rules, from a link… */
  readonly notice?: ComponentChildren;
}

type Sheet = 'decision' | 'leviathan' | 'notes' | 'turning' | 'variations';

export function Theatre(props: TheatreProps) {
  const { player, link, stakes } = props;
  const desk = useMemo(() => makeDesk(player.session, link, stakes), [player.session, link, stakes]);
  useEffect(() => () => desk.stop(), [desk]);
  useEffect(() => player.start(), [player]);
  useEffect(() => {
    document.title = `${props.title} · ${t('app-name')}`;
  }, [props.title]);
  return (
    <DeskProvider value={desk}>
      <Stage {...props} desk={desk} />
    </DeskProvider>
  );
}

function Stage(props: TheatreProps & { readonly desk: Desk }) {
  const { player, desk, study } = props;
  useKeys(player);
  const { tape } = player.session;
  const score = useMemo(() => readScore(tape.record.commands, tape.length), [tape]);
  const ending = tape.record.digests.at(-1)?.ending ?? null;
  const marks = landmarks(score, study, ending);
  const [sheet, setSheet] = useState<Sheet>('decision');
  const dialog = desk.dialog.value;
  const at = player.at.value;
  const playFrom = props.onPlayFrom;
  // The last decision of a finished match leaves nothing to decide.
  const isPlayable = playFrom !== null && desk.view.value.phase !== 'ended';

  return (
    <div
      class={classNames(
        'theatre',
        props.isEmbedded && 'theatre-embedded',
        desk.sheet.value !== null && 'game-sheet-open',
        desk.isMapOpen.value && 'game-map-open',
      )}
      data-testid="theatre"
      data-at={at}
    >
      <section class="theatre-bar" aria-label={t('replay-kicker')}>
        {props.back !== null && (
          <LinkButton href={props.back.href} tone="quiet" size="small" icon="arrow-left" testId="theatre-back">
            {props.back.text}
          </LinkButton>
        )}
        <p class="theatre-title">
          <span class="kicker">{t('replay-kicker')}</span> <strong>{props.title}</strong>
        </p>
        <div class="row theatre-actions">
          {playFrom !== null && (
            <Button
              size="small"
              tone="main"
              icon="branch"
              refused={isPlayable ? undefined : t('replay-play-from-over')}
              onClick={() => playFrom(at)}
              testId="play-from-here"
            >
              {t('replay-play-from')}
            </Button>
          )}
          {props.actions}
        </div>
      </section>
      {props.notice !== undefined && (
        <aside class="theatre-notice" aria-label={t('replay-notice')}>
          {props.notice}
        </aside>
      )}
      <div>
        <Header onMenu={() => {}} />
        <Dangers />
      </div>
      <div class="theatre-body">
        <ScoreList player={player} score={score} marks={marks} seasonOf={(turn) => seasonOf(props.start, turn)} />
        <div class="theatre-side">
          <section class="game-board" aria-label={t('game-map')}>
            {props.board}
          </section>
          <Reference />
        </div>
        <main class="theatre-main" id="main">
          <Question player={player} study={study} onPlayFrom={playFrom} />
          <Tabs
            label={t('replay-sheets')}
            open={sheet}
            onOpen={(id) => setSheet(id as Sheet)}
            tabs={sheetTabs(props, score)}
          />
        </main>
      </div>
      <Transport player={player} score={score} marks={marks} />
      {dialog?.kind === 'why' && <WhyDialog path={dialog.number} />}
    </div>
  );
}

function sheetTabs(props: TheatreProps, score: ReturnType<typeof readScore>): readonly Tab[] {
  const { player, study, trunk } = props;
  const notes = study.notes.filter((note) => note.at <= player.limit.value).length;
  const tabs: Tab[] = [
    {
      id: 'decision',
      title: t('replay-sheet-decision'),
      content: () => <Decision player={player} score={score} />,
    },
    {
      id: 'leviathan',
      title: t('replay-sheet-leviathan'),
      content: () => <LeviathanSheet player={player} score={score} />,
    },
    {
      id: 'notes',
      title: t('replay-sheet-notes'),
      ...(notes > 0 ? { badge: String(notes), badgeLabel: t('replay-notes-count', { count: notes }) } : {}),
      content: () => <Notes player={player} score={score} study={study} onStudy={props.onStudy} />,
    },
    {
      id: 'turning',
      title: t('replay-sheet-turning'),
      content: () => (
        <Turning
          study={study}
          score={score}
          limit={player.limit.value}
          search={props.search}
          onGo={(at) => player.go(at)}
          onPlayFrom={props.onPlayFrom}
        />
      ),
    },
  ];
  const { onStudy } = props;
  if (trunk !== null || onStudy !== null)
    tabs.push({
      id: 'variations',
      title: t('replay-sheet-variations'),
      content: () => (
        <div class="stack">
          {onStudy !== null && <GameName study={study} onStudy={onStudy} />}
          {trunk === null ? (
            <p class="prose">{t('replay-no-variations')}</p>
          ) : (
            <VariationTree trunk={trunk} here={props.here} />
          )}
        </div>
      ),
    });
  return tabs;
}
