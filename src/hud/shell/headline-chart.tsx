/** The headline numbers of a match over its turns, from the record's digests alone. */
import { t } from '../../i18n';
import type { TurnPoint } from './turn-points';
import { LineChart } from './line-chart';
import { nameOf } from './number-name';

export function HeadlineChart(props: {
  readonly points: readonly TurnPoint[];
  readonly headline: readonly string[];
  /** The turn to draw a rule at. */
  readonly turn?: number | undefined;
}) {
  const { points } = props;
  if (points.length < 2) return null;
  const at = points.findIndex((point) => point.turn === props.turn);
  return (
    <LineChart
      caption={t('chart-headline')}
      columnTitle={t('chart-turn')}
      columns={points.map((point) => String(point.turn))}
      at={at < 0 ? undefined : at}
      // The load is no headline of its own, and decides whether a fall is won.
      series={[...props.headline.slice(0, 5), 'load'].map((track) => ({
        id: track,
        label: nameOf('track', track),
        values: points.map((point) => point.tracks[track] ?? null),
      }))}
    />
  );
}
