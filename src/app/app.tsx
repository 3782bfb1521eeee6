/** The whole page: which place is shown, what is shared by all of them, and what is said when one of them falls over. */
import { useErrorBoundary, useEffect, useMemo, useState } from 'preact/hooks';
import { locale, t } from '../i18n';
import { LiveRegion } from '../hud/kit';
import { AboutScreen } from '../hud/shell/about-screen';
import { GamesScreen } from '../hud/shell/games-screen';
import { LevelsScreen } from '../hud/shell/levels-screen';
import type { SavedGame } from '../hud/shell/ports';
import { type Problem, ProblemPage } from '../hud/shell/problem-page';
import { SettingsScreen } from '../hud/shell/settings-screen';
import { TitleScreen } from '../hud/shell/title-screen';
import { gamesPort } from './games-port';
import { levelCards } from './levels';
import { beginMatch, Coming, MatchPage } from './match-page';
import { newSeed } from './new-id';
import { fetchAhead } from './parts';
import { ReplayPage } from './replay-page';
import { formatRoute, type Route } from './routes';
import type { SavedGames } from './saved-games';
import { go, goInstead, route } from './use-route';

/** Key art without lettering; made by the art pipeline, and the page does without it until it comes. */
const TITLE_ART = './art/title.webp';

export function App(props: { readonly games: SavedGames }) {
  const [crash, reset] = useErrorBoundary((error) => console.error(error));
  const place = route.value;
  useEffect(() => reset(), [place]);
  useEffect(() => {
    document.documentElement.lang = locale.value;
  }, [locale.value]);
  return (
    <>
      <a class="skip-link" href="#main" onClick={skipToMain}>
        {t('app-skip')}
      </a>
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
  const port = useMemo(() => gamesPort(games), [games]);
  const kept = () => games.list();
  const underWay = (level?: string): SavedGame | null =>
    kept().find(
      (entry): entry is SavedGame =>
        entry.kind === 'game' && entry.ending === null && (level === undefined || entry.level === level),
    ) ?? null;

  switch (place.kind) {
    case 'title':
      return (
        <TitleScreen levels={levelCards()} latest={underWay()} isNewcomer={kept().length === 0} art={TITLE_ART} />
      );
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

/** The hash is the page's address, so the skip link moves the focus itself instead of following its own. */
function skipToMain(event: Event): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
