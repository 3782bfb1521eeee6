/** The whole page: which place is shown, what is shared by all of them, and what is said when one of them falls over. */
import { useErrorBoundary, useEffect, useMemo } from 'preact/hooks';
import { locale, t } from '../i18n';
import { LiveRegion, LostArtNotice } from '../hud/kit';
import {
  AboutScreen,
  GamesScreen,
  LevelsScreen,
  ProblemPage,
  type SavedGame,
  SettingsScreen,
  TitleScreen,
} from '../hud/shell';
import { AddressNotice } from './address-notice';
import { CaptionLine } from './caption-line';
import { Lazily } from './coming';
import { fetchAhead, loadPlayPages } from './fetch-ahead';
import { gamesPort } from './games-port';
import { levelCards, loadAllTexts } from './levels';
import { formatRoute, type Route } from './routes';
import type { SavedGames } from './saved-games';
import { go, route } from './use-route';

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
      <AddressNotice />
      {crash === undefined ? (
        <Place route={place} games={props.games} />
      ) : (
        <ProblemPage problem={{ kind: 'crash', detail: String(crash) }} onRetry={() => location.reload()} />
      )}
      <CaptionLine />
      <LostArtNotice />
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
    case 'play':
    case 'replay':
    case 'watch':
    case 'compare':
      return (
        <Lazily
          load={loadPlayPages}
          show={(pages) => <PlayPlace pages={pages} place={place} {...{ games, underWay }} />}
        />
      );
    case 'unknown':
      return <ProblemPage problem={{ kind: 'unknown-place', detail: place.hash }} />;
  }
}

function PlayPlace(props: {
  readonly pages: Awaited<ReturnType<typeof loadPlayPages>>;
  readonly place: Extract<Route, { kind: 'new' | 'play' | 'replay' | 'watch' | 'compare' }>;
  readonly games: SavedGames;
  readonly underWay: (level: string) => SavedGame | null;
}) {
  const { place, games } = props;
  const { BeginMatch, ComparePage, MatchPage, ReplayPage, WatchPage } = props.pages;
  if (place.kind === 'replay') return <ReplayPage key={place.game} id={place.game} at={place.at} games={games} />;
  if (place.kind === 'watch') return <WatchPage key={place.link} {...place} games={games} />;
  if (place.kind === 'compare')
    return <ComparePage key={formatRoute(place)} id={place.game} other={place.other} games={games} />;
  if (place.kind === 'new') {
    return <BeginMatch key={formatRoute(place)} {...place} games={games} />;
  }
  const game = place.game ?? props.underWay(place.level)?.id ?? null;
  if (game === null)
    return (
      <BeginMatch key={place.level} level={place.level} seed={null} difficulty={null} isClass={false} games={games} />
    );
  return <MatchPage key={game} level={place.level} id={game} games={games} />;
}

/** A button, not a link: the hash is the page's address. */
function skipToMain(): void {
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
