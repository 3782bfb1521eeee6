/**
 * The poster one comes in by: the name, and one thing to do first. A newcomer's is the guided level, one click from
 * the first decision; someone with a game under way goes back to it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { artWasLost, LinkButton } from '../kit';
import { LanguageChoice } from './language-choice';
import { levelText } from './level-text';
import { Logo } from './logo';
import type { LevelCard, SavedGame } from './ports';

/** Key art without lettering, as `srcset` lists for a wide and an upright page. */
export interface KeyArtFiles {
  readonly plain: string;
  readonly wide: string;
  readonly upright: string;
}
export interface TitleScreenProps {
  readonly levels: readonly LevelCard[];
  /** The unfinished game last played, if any. */
  readonly latest: SavedGame | null;
  /** Nothing has ever been played here. */
  readonly isNewcomer: boolean;
  /** The page's own ground shows while it comes, or if it never does. */
  readonly art: KeyArtFiles | null;
}

export function TitleScreen(props: TitleScreenProps) {
  useEffect(() => {
    document.title = `${t('app-name')} — ${t('app-tagline')}`;
  });
  const guided = props.levels.find((level) => level.isGuided);
  const { latest } = props;
  return (
    <div class="title-screen on-paper" data-testid="title-screen">
      <KeyArt files={props.art} />
      <header class="title-language">
        <LanguageChoice quiet />
      </header>
      <main class="title-main" id="main">
        <Logo />
        <p class="title-tagline">{t('app-tagline')}</p>
        <nav class="title-menu" aria-label={t('title-menu')}>
          {latest !== null && (
            <MenuLink
              href={`#/play/${latest.level}/${latest.id}`}
              title={t('title-continue')}
              detail={t('title-continue-detail', {
                level: levelName(props.levels, latest.level),
                turn: latest.turn,
                turns: latest.turns,
              })}
              isMain
              testId="menu-continue"
            />
          )}
          {props.isNewcomer && guided !== undefined ? (
            <MenuLink
              href={`#/play/${guided.slug}/new`}
              title={t('title-play')}
              detail={t('title-play-guided', { level: levelText(guided, 'name'), turns: guided.turns })}
              isMain={latest === null}
              testId="menu-play"
            />
          ) : (
            <MenuLink
              href="#/levels"
              title={t('title-play')}
              detail={t('title-play-detail')}
              isMain={latest === null}
              testId="menu-play"
            />
          )}
          <div class="title-small">
            {props.isNewcomer && (
              <LinkButton href="#/levels" tone="quiet" testId="menu-levels">
                {t('title-levels')}
              </LinkButton>
            )}
            <LinkButton href="#/games" tone="quiet" testId="menu-games">
              {t('title-games')}
            </LinkButton>
            <LinkButton href="#/settings" tone="quiet" testId="menu-settings">
              {t('title-settings')}
            </LinkButton>
            <LinkButton href="#/about" tone="quiet" testId="menu-about">
              {t('title-about')}
            </LinkButton>
          </div>
        </nav>
      </main>
      <footer class="title-thesis">{t('title-thesis')}</footer>
    </div>
  );
}

function MenuLink(props: {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
  readonly isMain: boolean;
  readonly testId: string;
}) {
  return (
    <a href={props.href} class={props.isMain ? 'menu-link menu-link-main' : 'menu-link'} data-testid={props.testId}>
      <span class="menu-link-title">{props.title}</span> <span class="menu-link-detail">{props.detail}</span>
    </a>
  );
}

/** The picture, once it has come whole; never a broken-image sign. */
function KeyArt(props: { readonly files: KeyArtFiles | null }) {
  const [state, setState] = useState<'coming' | 'shown' | 'absent'>('coming');
  const image = useRef<HTMLImageElement>(null);
  // A cached picture may be complete before the handlers are there.
  useEffect(() => {
    if (image.current?.complete && image.current.naturalWidth > 0) setState('shown');
  }, []);
  return (
    <div class="title-art" data-art={state} aria-hidden="true">
      <span class="title-rays" />
      <span class="title-disc" />
      {props.files !== null && state !== 'absent' && (
        <picture>
          <source media="(max-aspect-ratio: 4/5)" srcset={props.files.upright} sizes="100vw" />
          <img
            ref={image}
            src={props.files.plain}
            srcset={props.files.wide}
            alt=""
            decoding="async"
            onLoad={() => setState('shown')}
            onError={() => {
              artWasLost();
              setState('absent');
            }}
          />
        </picture>
      )}
    </div>
  );
}

function levelName(levels: readonly LevelCard[], slug: string): string {
  const level = levels.find((candidate) => candidate.slug === slug);
  return level === undefined ? slug : levelText(level, 'name');
}
