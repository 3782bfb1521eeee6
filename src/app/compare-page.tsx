/** Two games compared at their address: a kept one, and another kept one, a program's, the middle of many, or itself by today's rules. */
import { useEffect, useState } from 'preact/hooks';
import { contentOr, dateTime, percent, t } from '../i18n';
import { type Problem, ProblemPage, type SavedGame } from '../hud/shell';
import type { Side } from '../hud/replay';
import { makeTape, type MatchRecord } from '../replay';
import { prepareLevel } from '../sim';
import { Coming } from './coming';
import { medianTracks } from './median';
import { loadReplay } from './parts';
import { startRehearsal } from './rehearse';
import type { RehearsalNews, RehearsalTask } from './rehearsal';
import { type OpenedReplay, openReplay } from './replay-open';
import type { SavedGames } from './saved-games';
import { studies } from './saved-studies';
import { go } from './use-route';

/** Programs a game may be compared with, weakest first. */
const BOTS = ['random', 'beginner', 'quick', 'greedy'] as const;
/** Matches behind a median. */
const MEDIAN_GAMES = { random: 200, beginner: 200, quick: 200, greedy: 40 } as const;

type State =
  | { readonly kind: 'coming'; readonly progress: number | null }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'open';
      readonly a: Side;
      readonly b: Side;
      readonly headline: readonly string[];
      readonly parts: Awaited<ReturnType<typeof loadReplay>>;
    };

export function ComparePage(props: { readonly id: string; readonly other: string; readonly games: SavedGames }) {
  const { id, other, games } = props;
  const [state, setState] = useState<State>({ kind: 'coming', progress: null });
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    const rehearse: Rehearse = (task) =>
      new Promise((resolve, reject) => {
        stop = startRehearsal(task, (news) => {
          if (news.kind === 'progress') setState({ kind: 'coming', progress: news.done });
          else if (news.kind === 'failed') reject(new Error(news.detail));
          else resolve(news);
        });
      });
    compare(id, other, games, rehearse)
      .catch((error: unknown): State => {
        const detail = error instanceof Error ? error.message : String(error);
        return { kind: 'problem', problem: { kind: 'loading-failed', detail } };
      })
      .then((next) => {
        if (!isGone) setState(next);
      });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [id, other]);

  if (state.kind === 'problem') return <ProblemPage problem={state.problem} />;
  if (state.kind === 'coming') {
    if (state.progress === null) return <Coming />;
    return (
      <main class="coming" id="main" aria-busy="true">
        <p class="coming-text">{t('compare-playing', { percent: percent(state.progress * 100) })}</p>
        <progress max={1} value={state.progress} aria-label={t('compare-title')} />
      </main>
    );
  }
  const { CompareScreen } = state.parts;
  const level = levelOf(games, id);
  return (
    <CompareScreen
      a={state.a}
      b={state.b}
      headline={state.headline}
      choice={<OtherChoice id={id} other={other} level={level} games={games} />}
    />
  );
}

/** What else it may be laid beside. */
function OtherChoice(props: {
  readonly id: string;
  readonly other: string;
  readonly level: string | null;
  readonly games: SavedGames;
}) {
  const mine = props.games
    .list()
    .filter(
      (entry): entry is SavedGame => entry.kind === 'game' && entry.id !== props.id && entry.level === props.level,
    );
  return (
    <label class="row">
      <span class="kicker">{t('compare-with')}</span>
      <select
        class="select"
        value={props.other}
        data-testid="compare-with"
        onChange={(event) => go(`#/compare/${props.id}/${event.currentTarget.value}`)}
      >
        <optgroup label={t('compare-programs')}>
          {BOTS.map((bot) => (
            <option key={bot} value={`bot-${bot}`}>
              {t(`compare-bot-${bot}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('compare-medians')}>
          {BOTS.map((bot) => (
            <option key={bot} value={`median-${bot}`}>
              {t('compare-median', { games: MEDIAN_GAMES[bot], name: t(`compare-bot-${bot}`) })}
            </option>
          ))}
        </optgroup>
        {mine.length > 0 && (
          <optgroup label={t('games-title')}>
            {mine.slice(0, 200).map((game) => (
              <option key={game.id} value={game.id}>
                {nameOf(game)}
              </option>
            ))}
          </optgroup>
        )}
        {props.other === 'rerun' && <option value="rerun">{t('compare-rerun')}</option>}
      </select>
    </label>
  );
}

const levelOf = (games: SavedGames, id: string): string | null => {
  const kept = games.open(id);
  return kept !== null && 'card' in kept ? kept.card.level : null;
};

/** “Great event · 3 May 2026, 14:02”, or the name it was given. */
function nameOf(game: SavedGame): string {
  const { name } = studies.open(game.id);
  if (name !== undefined) return name;
  const state =
    game.ending === null
      ? t('games-turn', { turn: game.turn, turns: game.turns })
      : (contentOr(`ending.${game.ending}.name`) ?? t('games-over'));
  return `${state} · ${dateTime(game.savedAt)}`;
}

type Rehearse = (task: RehearsalTask) => Promise<RehearsalNews>;

async function compare(id: string, other: string, games: SavedGames, rehearse: Rehearse): Promise<State> {
  const kept = games.open(id);
  if (kept === null || !('card' in kept)) return { kind: 'problem', problem: { kind: 'unknown-game' } };
  const [opened, parts] = await Promise.all([openReplay(kept.record), loadReplay()]);
  const a = keptSide(kept.card, kept.record, opened);
  const b = await otherSide(kept.record, opened, other, games, rehearse);
  if (b === null) return { kind: 'problem', problem: { kind: 'unknown-game', detail: other } };
  const headline = opened.level?.compiled.headline ?? ['unity', 'mean-grip'];
  return { kind: 'open', a, b, headline, parts };
}

function keptSide(card: SavedGame, record: MatchRecord, opened: OpenedReplay): Side {
  return {
    ...sideOf(record, opened.kind === 'tape' ? opened.tape : null),
    name: nameOf(card),
    hrefAt: (at) => `#/replay/${card.id}/${at}`,
  };
}

const sideOf = (record: MatchRecord, tape: Side['tape']): Omit<Side, 'name' | 'hrefAt'> => ({
  record,
  tape,
  tracks: record.digests.map(({ tracks }) => tracks),
  ending: record.digests.at(-1)?.ending ?? null,
});

async function otherSide(
  record: MatchRecord,
  opened: OpenedReplay,
  other: string,
  games: SavedGames,
  rehearse: Rehearse,
): Promise<Side | null> {
  if (other === 'rerun') return rerunSide(record, opened);
  const [kind, bot] = other.split('-');
  const isProgram = (BOTS as readonly string[]).includes(bot ?? '');
  if ((kind === 'bot' || kind === 'median') && isProgram && opened.level !== null) {
    const name = bot as (typeof BOTS)[number];
    const level = opened.level.compiled;
    const many = kind === 'median' ? MEDIAN_GAMES[name] : 1;
    const news = await rehearse({
      kind: 'runs',
      level,
      bot: name,
      seed: record.seed,
      difficulty: record.difficulty,
      games: many,
    });
    const records = news.kind === 'runs' ? news.records : [];
    if (kind === 'median')
      return medianSide(t('compare-median', { games: many, name: t(`compare-bot-${name}`) }), records);
    const run = records[0]!;
    return { ...sideOf(run, makeTape(prepareLevel(level), run)), name: t(`compare-bot-${name}`), hrefAt: null };
  }
  const kept = games.open(other);
  if (kept === null || !('card' in kept) || kept.record.level !== record.level) return null;
  return keptSide(kept.card, kept.record, await openReplay(kept.record));
}

const medianSide = (name: string, records: readonly MatchRecord[]): Side => ({
  name,
  record: null,
  tape: null,
  tracks: medianTracks(records),
  ending: null,
  hrefAt: null,
});

/** The same decisions by today's rules, as far as they are still allowed. */
function rerunSide(record: MatchRecord, opened: OpenedReplay): Side | null {
  const { tape } = opened;
  if (tape === null) return null;
  const digests = tape.digests();
  return {
    ...sideOf({ ...record, commands: record.commands.slice(0, tape.length), digests }, tape),
    name: tape.refusal === null ? t('compare-rerun') : t('compare-rerun-until', { at: tape.length + 1 }),
    hrefAt: null,
  };
}
