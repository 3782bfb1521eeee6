/**
 * A match told by what it wrote down of itself, turn by turn: for one made with other rules or another version of its
 * level. Where it wrote down no numbers, its decisions are told and no number is drawn. Nothing is played; playing it by
 * today's rules is offered as a comparison.
 */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { MatchRecord } from '../../replay';
import { announce, Button } from '../kit';
import { readTurns } from './turn-points';
import { chartedTracks, HeadlineChart } from './headline-chart';
import { nameOf } from './number-name';
import { Page } from './page';
import { TurnSheet } from './turn-sheet';

export interface ReplayScreenProps {
  readonly record: MatchRecord;
  /** What it was made with, and why it is not played again. */
  readonly make: {
    readonly engine: string;
    readonly content: string;
    readonly reason: 'no-level' | 'other-make' | 'differs' | 'refused';
  };
  /** Names of the level. */
  readonly levelName: string;
  readonly headline: readonly string[];
  /** Season of the first turn; null when the level is not here. */
  readonly start: { readonly year: number; readonly season: number } | null;
  readonly onDownload: () => void;
  /** Plays it by today's rules, beside this; null when they cannot. */
  readonly onRerun: (() => void) | null;
}

export function ReplayScreen(props: ReplayScreenProps) {
  const points = readTurns(props.record);
  const last = Math.max(1, points.at(-1)?.turn ?? 1);
  const [turn, setTurn] = useState(1);
  // Handed on without its digests, for a code that is scanned, or by a version that wrote none.
  const isBare = points.length > 0 && chartedTracks(points, props.headline).length === 0;
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
      const to = { ArrowRight: turn + 1, ArrowLeft: turn - 1, Home: 1, End: last }[event.key];
      if (to === undefined) return;
      go(to);
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
        <Button icon="download" onClick={props.onDownload}>
          {t('ending-download')}
        </Button>
      }
    >
      <div class="notice stack">
        <p>
          {t(`replay-told-${props.make.reason}`)} {t(isBare ? 'replay-told-bare' : 'replay-told-numbers')}
        </p>
        <p class="wire small soft">
          {t('replay-made-with', { engine: props.make.engine, content: props.make.content })}
        </p>
        {props.onRerun !== null && (
          <>
            <p>{t('replay-rerun-text')}</p>
            <p>
              <Button icon="compare" onClick={props.onRerun} testId="replay-rerun">
                {t('replay-rerun')}
              </Button>
            </p>
          </>
        )}
      </div>
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
      </div>
      <HeadlineChart points={points} headline={props.headline} turn={turn} />
      <section aria-label={t('replay-turn', { turn, turns: last })}>
        <h2 class="replay-heading">
          {t('chart-turn-number', { turn })}
          {props.start !== null && <span class="soft"> {seasonOf(props.start, turn)}</span>}
        </h2>
        {point?.ending != null && <p class="prose">{nameOf('ending', point.ending)}</p>}
        <TurnSheet point={point} />
      </section>
    </Page>
  );
}

/** “Spring 2025”: a turn is a season. */
export function seasonOf(start: { readonly year: number; readonly season: number }, turn: number): string {
  const seasons = start.season + turn - 1;
  return t('season-year', { season: t(`season-${seasons % 4}`), year: String(start.year + Math.floor(seasons / 4)) });
}
