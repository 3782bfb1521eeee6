/** The whole page: which place is shown, what is shared by all of them, and what is said when one of them falls over. */
import { useErrorBoundary, useEffect, useMemo, useState } from 'preact/hooks';
import { locale, t } from '../i18n';
import { LiveRegion } from '../hud/kit';
import {
  AboutScreen,
  GamesScreen,
  LevelsScreen,
  type Problem,
  ProblemPage,
  type SavedGame,
  SettingsScreen,
  TitleScreen,
} from '../hud/shell';
import { gamesPort } from './games-port';
import { levelCards, loadAllTexts } from './levels';
import { beginMatch, Coming, MatchPage } from './match-page';
import { newSeed } from './new-id';
import { fetchAhead } from './parts';
import { ReplayPage } from './replay-page';
import { formatRoute, type Route } from './routes';
import type { SavedGames } from './saved-games';
import { go, goInstead, route } from './use-route';

/** Made by the art pipeline; the page does without it where it is missing. */
const TITLE_ART = {
  plain: './art/title.webp',
  wide: './art/title.webp 1x, ./art/title@2x.webp 2x',
  upright: './art/title-portrait.webp 780w, ./art/title-portrait@2x.webp 1560w',
};

export function App(props: { readonly games: SavedGames }) {
  const [crash, reset] = useErrorBoundary((error) => console.error(error));
  const place = route.value;
  useEffect(() => reset(), [place]);
  useEffect(() => {
    document.documentElement.lang = locale.value;
  }, [locale.value]);
  return (
    <>
      <button type="button" class="skip-link" onClick={skipToMain}>
        {t('app-skip')}
      </button>
      {crash === undefined ? (
        <Place route={place} games={props.games} />
      ) : (
        <ProblemPage problem={{ kind: 'crash', detail: String(crash) }} onRetry={() => location.reload()} />
      )}
      <LiveRegion />
    </>
  );
}

function Place(props: { readonly route: Route; readonly games: SavedGames }) {
  const { games } = props;
  const place = props.route;
  useEffect(() => {
    if (place.kind === 'title' || place.kind === 'levels') fetchAhead();
  }, [place.kind]);
  const language = locale.value;
  useEffect(() => {
    // Only more words: without them the cards show names and pitches, and the games their levels.
    if (place.kind === 'levels' || place.kind === 'games') loadAllTexts(language).catch(() => undefined);
  }, [place.kind, language]);
  const port = useMemo(() => gamesPort(games), [games]);
  const kept = () => games.list();
  const underWay = (level?: string): SavedGame | null =>
    kept().find(
      (entry): entry is SavedGame =>
        entry.kind === 'game' && entry.ending === null && (level === undefined || entry.level === level),
    ) ?? null;

  switch (place.kind) {
    case 'title':
      return <TitleScreen levels={levelCards()} latest={underWay()} isNewcomer={kept().length === 0} art={TITLE_ART} />;
    case 'levels':
      return <LevelsScreen levels={levelCards()} latestOf={underWay} />;
    case 'games':
      return <GamesScreen levels={levelCards()} games={port} onOpen={go} />;
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <AboutScreen />;
    case 'new':
      return <Begin key={formatRoute(place)} level={place.level} seed={place.seed} games={games} />;
    case 'play': {
      const game = place.game ?? underWay(place.level)?.id ?? null;
      if (game === null) return <Begin key={place.level} level={place.level} seed={null} games={games} />;
      return <MatchPage key={game} level={place.level} id={game} games={games} />;
    }
    case 'replay':
      return <ReplayPage key={place.game} id={place.game} games={games} />;
    case 'unknown':
      return <ProblemPage problem={{ kind: 'unknown-place', detail: place.hash }} />;
  }
}

/** Begins a match, then stands aside: the address becomes the match's own. */
function Begin(props: { readonly level: string; readonly seed: number | null; readonly games: SavedGames }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isGone = false;
    beginMatch(props.level, props.seed ?? newSeed(), props.games)
      .catch((error: unknown): Problem => ({ kind: 'loading-failed', detail: String(error) }))
      .then((outcome) => {
        if (isGone) return;
        if (typeof outcome === 'string') goInstead(`#/play/${props.level}/${outcome}`);
        else setProblem(outcome);
      });
    return () => {
      isGone = true;
    };
  }, []);
  return problem === null ? <Coming /> : <ProblemPage problem={problem} onRetry={() => location.reload()} />;
}

/** A button, not a link: the hash is the page's address. */
function skipToMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
