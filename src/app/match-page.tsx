/**
 * One game from its address: the level is fetched, the match opened or begun, every decision kept; then the panels and
 * the board, or the ending. Whatever fails on the way ends on a page that says so and keeps the file.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../i18n';
import { announce, Button, hush, makeBoardLink } from '../hud/kit';
import { EndingPage, fileName, type Problem, ProblemPage, type SavedGame } from '../hud/shell';
import { commandsBefore, formatRecord, setupOf } from '../replay';
import type { Session } from '../session';
import { atDifficulty, type CompiledLevel, type Difficulty, prepareLevel, USUAL_DIFFICULTY } from '../sim';
import { BoardStage } from './board-stage';
import { playFrom } from './branch';
import { Coming } from './coming';
import { downloadText } from './files';
import { GameMenu } from './game-menu';
import { loadLevel } from './levels';
import { loadGame } from './parts';
import type { SaveProblem, SavedGames } from './saved-games';
import { EndingTurning } from './replay-ending';
import { askCounsel, thinkOver } from './counsel';
import { deliberatingMind } from './leviathan-mind';
import { useMatchSound } from './sound';
import { openRecord } from './start-match';
import { startThinking, type Thinking } from './thinking';
import { go, goInstead } from './use-route';

type Loaded = Awaited<ReturnType<typeof loadGame>>;
type State =
  | { readonly kind: 'coming' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly raw: string | null; readonly replay: string | null }
  | {
      readonly kind: 'open';
      readonly session: Session;
      readonly game: Loaded;
      readonly level: CompiledLevel;
      readonly branchOf: SavedGame['branchOf'];
      readonly thinking: Thinking;
    };

export function MatchPage(props: { readonly level: string; readonly id: string; readonly games: SavedGames }) {
  const { level, id, games } = props;
  const [state, setState] = useState<State>({ kind: 'coming' });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isGone = false;
    setState({ kind: 'coming' });
    openMatch(level, id, games)
      .catch((error: unknown): State => problem('loading-failed', String(error)))
      .then((next) => {
        if (!isGone) setState(next);
        else if (next.kind === 'open') next.thinking.stop();
      });
    return () => {
      isGone = true;
    };
  }, [level, id, games, tries]);

  switch (state.kind) {
    case 'coming':
      return <Coming />;
    case 'problem': {
      const { raw, replay } = state;
      return (
        <ProblemPage
          problem={state.problem}
          onDownload={raw === null ? undefined : () => downloadText(`paper-leviathan-${id}.txt`, raw)}
          onRetry={state.problem.kind === 'loading-failed' ? () => setTries((n) => n + 1) : undefined}
          actions={
            replay !== null && (
              <Button icon="replay" onClick={() => go(`#/replay/${replay}`)} testId="problem-watch">
                {t('problem-watch')}
              </Button>
            )
          }
        />
      );
    }
    case 'open':
      return <OpenMatch key={id} id={id} level={level} games={games} state={state} />;
  }
}

function OpenMatch(props: {
  readonly id: string;
  readonly level: string;
  readonly games: SavedGames;
  readonly state: Extract<State, { kind: 'open' }>;
}) {
  const { id, level, games } = props;
  const { session, game, branchOf, thinking } = props.state;
  const { hints } = props.state.level;
  const [isOver, setOver] = useState(() => session.view().phase === 'ended');
  const [isMenu, setMenu] = useState(false);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  useMatchSound(session, isOver);

  useEffect(() => {
    const keep = () => {
      const refused = keepMatch(games, id, session, branchOf);
      setProblem((before) => {
        if (refused !== null && before === null) announce(t(saveMessage(refused)), 'urgent');
        return refused;
      });
    };
    // A finished game looked at again is not a later game.
    if (!isOver) keep();
    return session.subscribe(keep);
  }, [session]);

  const download = () => {
    const record = session.record();
    downloadText(fileName({ level, savedAt: Date.now() }), formatRecord(record));
  };
  const branchAt = (at: number) => {
    const refused = playFrom(games, session.record(), { parent: id, turns: session.view().turns, at });
    if (refused !== null) setProblem(refused);
  };
  const branchAtTurn = (turn: number) => branchAt(commandsBefore(session.record(), turn).length);
  const link = useMemo(makeBoardLink, [session]);
  const { endingReasons, figuresOf, GameScreen, Hindsight, PlanReveal, stakesOf } = game;
  const stakes = useMemo(() => stakesOf(playedAt(props.state.level, session.record().difficulty)), [session]);
  const board = useMemo(
    () => <BoardStage session={session} link={link} figure={figuresOf(session, stakes)} />,
    [session],
  );
  useEffect(() => () => thinking.stop(), [thinking]);

  return (
    <>
      {problem !== null && (
        <div class="save-problem" role="status" data-testid="save-problem">
          <p>{t(saveMessage(problem))}</p>
          <Button icon="download" onClick={download}>
            {t('save-file')}
          </Button>
        </div>
      )}
      {isOver ? (
        <EndingPage
          session={session}
          figure={figuresOf(session, stakes)}
          reasons={endingReasons(props.state.level, session.view())}
          onReplay={() => go(`#/replay/${id}`)}
          onTitle={() => go('#/')}
          onPlayFrom={branchAtTurn}
          revealed={
            <>
              <PlanReveal record={session.record()} />
              <Hindsight record={session.record()} thinkOver={(turn) => thinkOver(session.record(), turn, thinking)} />
            </>
          }
          turning={
            <EndingTurning
              id={id}
              level={props.state.level}
              record={session.record()}
              onWatch={(at) => go(`#/replay/${id}/${at}`)}
              onPlayFrom={branchAt}
            />
          }
          onDownload={download}
        />
      ) : (
        <GameScreen
          session={session}
          board={board}
          link={link}
          hints={hints}
          stakes={stakes}
          counsel={() => askCounsel(session.record(), thinking)}
          onMenu={() => setMenu(true)}
          onEnded={() => {
            hush();
            setOver(true);
          }}
        />
      )}
      {isMenu && <GameMenu onClose={() => setMenu(false)} onDownload={download} />}
    </>
  );
}

/** The level with what its difficulty eases. */
const playedAt = (level: CompiledLevel, difficulty: Difficulty | undefined): CompiledLevel =>
  atDifficulty(prepareLevel(level), difficulty ?? USUAL_DIFFICULTY);

async function openMatch(slug: string, id: string, games: SavedGames): Promise<State> {
  const kept = games.open(id);
  if (kept === null) return problem('unknown-game');
  if (!('card' in kept)) return problem(kept.reason === 'future' ? 'future-game' : 'broken-game', undefined, kept.raw);
  const [level, game] = await Promise.all([loadLevel(kept.record.level), loadGame()]);
  if (level === null) return problem('unknown-level', kept.record.level, JSON.stringify(kept.record));
  if (slug !== kept.record.level) goInstead(`#/play/${kept.record.level}/${id}`);
  const setup = setupOf(kept.record);
  const thinking = startThinking(level.compiled, setup.difficulty);
  const opened = openRecord(level.compiled, kept.record, deliberatingMind(setup, thinking));
  if (opened.kind === 'changed-level') {
    thinking.stop();
    return problem('changed-level', opened.detail, JSON.stringify(kept.record), id);
  }
  const { branchOf } = kept.card;
  return { kind: 'open', session: opened.session, game, level: level.compiled, branchOf, thinking };
}

/** Writes it down as it stands; says so when the browser refuses. */
export function keepMatch(
  games: SavedGames,
  id: string,
  session: Session,
  branchOf: SavedGame['branchOf'],
): SaveProblem | null {
  const view = session.view();
  return games.save(id, {
    turn: view.turn,
    turns: view.turns,
    ending: view.ending?.id ?? null,
    branchOf,
    record: session.record(),
  });
}

function saveMessage(refused: SaveProblem): string {
  return refused === 'full' ? 'save-refused' : 'save-refused-elsewhere';
}

function problem(
  kind: Problem['kind'],
  detail?: string,
  raw: string | null = null,
  replay: string | null = null,
): State {
  return { kind: 'problem', problem: { kind, detail }, raw, replay };
}
