/** The headline numbers of a match over its turns, from the record's digests alone. */
import { t } from '../../i18n';
import type { TurnPoint } from './turn-points';
import { LineChart } from './line-chart';
import { nameOf } from './number-name';

/** The tracks that it draws: those the record holds a number of. A number that was not written down is not a nought. */
export function chartedTracks(points: readonly TurnPoint[], headline: readonly string[]): readonly string[] {
  // The load is no headline of its own, and decides whether a fall is won.
  return [...headline.slice(0, 5), 'load'].filter((track) => points.some(({ tracks }) => tracks[track] !== undefined));
}

export function HeadlineChart(props: {
  readonly points: readonly TurnPoint[];
  readonly headline: readonly string[];
  /** The turn to draw a rule at. */
  readonly turn?: number | undefined;
  /** How a number reads, by its path: the game's own rule, where the match is at hand. */
  readonly figure?: ((path: string, value: number) => string) | undefined;
}) {
  const { points, figure } = props;
  const tracks = chartedTracks(points, props.headline);
  if (points.length < 2 || tracks.length === 0) return null;
  const at = points.findIndex((point) => point.turn === props.turn);
  return (
    <LineChart
      caption={t('chart-headline')}
      columnTitle={t('chart-turn')}
      columns={points.map((point) => String(point.turn))}
      at={at < 0 ? undefined : at}
      series={tracks.map((track) => ({
        id: track,
        label: nameOf('track', track),
        values: points.map((point) => point.tracks[track] ?? null),
        figure: figure && ((value) => figure(track, value)),
      }))}
    />
  );
}
