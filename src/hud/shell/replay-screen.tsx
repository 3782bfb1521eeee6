/** A kept game, turn by turn, forwards and back: by buttons, by the rule, by the arrow keys; from any turn, play on. */
import { useEffect, useState } from 'preact/hooks';
import { content, t } from '../../i18n';
import type { MatchRecord } from '../../replay';
import type { Session } from '../../session';
import { announce, Button } from '../kit';
import { readTurns } from './turn-points';
import { HeadlineChart } from './headline-chart';
import { Page } from './page';
import { TurnSheet } from './turn-sheet';

export interface ReplayScreenProps {
  readonly record: MatchRecord;
  /** The match run again; null when this version cannot, and the digests alone are shown. */
  readonly session: Session | null;
  /** Names of the level. */
  readonly levelName: string;
  readonly headline: readonly string[];
  /** Season of the first turn; null when the level is not here. */
  readonly start: { readonly year: number; readonly season: number } | null;
  readonly onPlayFrom: (turn: number) => void;
  readonly onDownload: () => void;
  /** Back to the ending, when there is one. */
  readonly onEnding: (() => void) | null;
}

export function ReplayScreen(props: ReplayScreenProps) {
  const points = readTurns(props.record);
  const last = Math.max(1, points.at(-1)?.turn ?? 1);
  const [turn, setTurn] = useState(1);
  const point = points.find((candidate) => candidate.turn === turn) ?? null;

  const go = (to: number) => {
    const next = Math.min(last, Math.max(1, to));
    if (next === turn) return;
    setTurn(next);
    announce(t('replay-turn', { turn: next, turns: last }));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Fields and tabs keep their own arrows.
      if (event.target instanceof Element && event.target.closest('input, select, textarea, [role=tablist]')) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight') go(turn + 1);
      else if (event.key === 'ArrowLeft') go(turn - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <Page
      title={props.levelName}
      kicker={t('replay-kicker')}
      testId="replay-screen"
      actions={
        <>
          {props.onEnding !== null && (
            <Button icon="star" onClick={props.onEnding}>
              {t('replay-ending')}
            </Button>
          )}
          <Button icon="download" onClick={props.onDownload}>
            {t('ending-download')}
          </Button>
        </>
      }
    >
      {props.session === null && <p class="notice">{t('replay-digest-only')}</p>}
      <div class="replay-bar">
        <Button icon="arrow-left" label={t('replay-previous')} onClick={() => go(turn - 1)} testId="replay-previous" />
        <label class="replay-rule">
          <span class="replay-turn" data-testid="replay-turn">
            {t('replay-turn', { turn, turns: last })}
          </span>
          <input
            type="range"
            min={1}
            max={last}
            value={turn}
            aria-valuetext={t('replay-turn', { turn, turns: last })}
            onInput={(event) => go(Number(event.currentTarget.value))}
          />
        </label>
        <Button icon="arrow-right" label={t('replay-next')} onClick={() => go(turn + 1)} testId="replay-next" />
        <Button
          icon="play"
          onClick={() => props.onPlayFrom(turn)}
          refused={props.session === null ? t('replay-digest-only') : undefined}
          testId="replay-play-from"
        >
          {t('what-if-play-turn', { turn })}
        </Button>
      </div>
      <HeadlineChart points={points} headline={props.headline} turn={turn} />
      <section aria-label={t('replay-turn', { turn, turns: last })}>
        <h2 class="replay-heading">
          {t('chart-turn-number', { turn })}
          {props.start !== null && <span class="soft"> {seasonOf(props.start, turn)}</span>}
        </h2>
        {point?.ending != null && <p class="prose">{content(`ending.${point.ending}.name`)}</p>}
        <TurnSheet point={point} report={props.session?.report(turn) ?? null} />
      </section>
    </Page>
  );
}

/** “Spring 2025”: a turn is a season. */
function seasonOf(start: { readonly year: number; readonly season: number }, turn: number): string {
  const seasons = start.season + turn - 1;
  return t('season-year', { season: t(`season-${seasons % 4}`), year: String(start.year + Math.floor(seasons / 4)) });
}
