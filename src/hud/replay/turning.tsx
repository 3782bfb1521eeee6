/**
 * Turning points in words: a choice, what else could have been done, and how far the odds of winning would have moved,
 * with how sure that is. Found by playing the rest many times over, the same chance for both.
 */
import { number, percent, t } from '../../i18n';
import type { Study, TurningPoint } from '../../replay';
import { Button, Icon, Panel } from '../kit';
import { nameOf } from '../game/names';
import { commandText } from './command-text';
import type { Moment } from './score';

/** A search for turning points, as the page offers it. */
export interface TurningSearch {
  /** 0 to 1 while it runs; null when it does not. */
  readonly progress: number | null;
  readonly start: () => void;
  readonly stop: () => void;
  /** What went wrong the last time. */
  readonly problem: string | null;
}

interface TurningProps {
  readonly study: Study;
  readonly score: readonly Moment[];
  readonly limit: number;
  readonly search: TurningSearch | null;
  readonly onGo: (at: number) => void;
  readonly onPlayFrom: ((at: number) => void) | null;
}

/** The same as a panel of a page. */
export function TurningPanel(props: TurningProps) {
  return (
    <Panel title={t('replay-sheet-turning')} class="ending-wide ending-turning">
      <Turning {...props} />
    </Panel>
  );
}

export function Turning(props: TurningProps) {
  const { study, score, search } = props;
  const points = (study.turning ?? []).filter(({ at }) => at < props.limit);
  return (
    <div class="turning" data-testid="turning">
      <p class="prose">{t('replay-turning-lead')}</p>
      {study.turning !== null && points.length === 0 && <p class="prose">{t('replay-turning-none')}</p>}
      <ol class="turning-list">
        {points.map((point) => (
          <li key={point.at} class="turning-point" data-testid="turning-point">
            <TurningWords point={point} moment={score[point.at]} />
            <div class="row">
              <Button size="small" icon="eye" onClick={() => props.onGo(point.at)}>
                {t('replay-turning-go')}
              </Button>
              {props.onPlayFrom !== null && (
                <Button size="small" icon="branch" onClick={() => props.onPlayFrom?.(point.at)}>
                  {t('replay-play-from')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {search !== null && <Search search={search} isDone={study.turning !== null} />}
    </div>
  );
}

/** “Turn 7: carried the click strike. Instead — conciliate: odds of winning from 31 % to 52 % …”. */
export function TurningWords(props: { readonly point: TurningPoint; readonly moment: Moment | undefined }) {
  const { point, moment } = props;
  if (moment === undefined) return null;
  const odds = (wins: number) => percent((wins / Math.max(1, point.games)) * 100);
  const { by, low, high } = point.change;
  const signed = (thousandths: number) => number(thousandths, { scale: 10, signed: true });
  const moved = movedEndings(point)[0];
  return (
    <div class="turning-words">
      <p class="kicker">{t('chart-turn-number', { turn: moment.turn })}</p>
      <p>
        <strong>{commandText(moment.command, true)}</strong>
      </p>
      <p>
        <Icon name="branch" /> {t('replay-turning-instead', { other: commandText(point.instead, true) })}
      </p>
      <p>
        {t(`replay-turning-odds-${point.of}`, {
          before: odds(point.won[0]),
          after: odds(point.won[1]),
          by: signed(by),
          low: signed(low),
          high: signed(high),
        })}{' '}
        {low <= 0 && high >= 0 && <span class="soft">{t('replay-turning-unsure')}</span>}
      </p>
      {moved !== undefined && (
        <p class="soft">
          {t('replay-turning-ending', {
            name: nameOf('ending', moved.id),
            before: odds(moved.before),
            after: odds(moved.after),
          })}
        </p>
      )}
    </div>
  );
}

/** Endings by how far their odds moved. */
function movedEndings({ endings }: TurningPoint) {
  return Object.entries(endings)
    .map(([id, [before, after]]) => ({ id, before, after, by: Math.abs(after - before) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
}

function Search(props: { readonly search: TurningSearch; readonly isDone: boolean }) {
  const { search } = props;
  if (search.progress !== null) {
    const done = Math.round(search.progress * 100);
    return (
      <div class="search" aria-live="polite">
        <p>{t('replay-turning-progress', { percent: percent(done) })}</p>
        <progress max={100} value={done} aria-label={t('replay-turning-search')} data-testid="turning-progress" />
        <Button size="small" icon="cross" onClick={search.stop}>
          {t('replay-turning-stop')}
        </Button>
      </div>
    );
  }
  return (
    <div class="search">
      {search.problem !== null && <p class="notice notice-red">{search.problem}</p>}
      <Button icon="star" onClick={search.start} testId="turning-search">
        {t(props.isDone ? 'replay-turning-again' : 'replay-turning-search')}
      </Button>
    </div>
  );
}
