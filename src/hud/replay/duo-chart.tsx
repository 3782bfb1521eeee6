/** One number of two matches over the turns, one drawn over the other, with a rule where they part; the same as a table. */
import { useId } from 'preact/hooks';
import { number, t } from '../../i18n';
import { SidesHead } from './sides-head';

export interface Run {
  readonly name: string;
  /** One value a finished turn, from turn 1; tenths. */
  readonly values: readonly (number | null)[];
}

const WIDTH = 360;
const HEIGHT = 150;
const LEFT = 30;
const RIGHT = 44;
const TOP = 10;
const BOTTOM = 22;

export function DuoChart(props: {
  readonly title: string;
  readonly a: Run;
  readonly b: Run;
  /** Turn in which they part; null when they never do. */
  readonly parting: number | null;
}) {
  const { a, b, parting } = props;
  const id = useId();
  const turns = Math.max(a.values.length, b.values.length, 1);
  const x = (turn: number) => LEFT + ((turn - 1) / Math.max(1, turns - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / 1000) * (HEIGHT - TOP - BOTTOM);
  const path = ({ values }: Run) =>
    values
      .map((value, index) => (value === null ? '' : `${x(index + 1).toFixed(1)},${y(value).toFixed(1)}`))
      .filter((point) => point !== '')
      .join(' ');
  const end = ({ values }: Run) => values.findLast((value) => value !== null) ?? null;
  const [endA, endB] = [end(a), end(b)];
  const labels = apart(endA === null ? null : y(endA), endB === null ? null : y(endB));
  return (
    <figure class="duo">
      <figcaption id={id} class="duo-title">
        {props.title}
        {endA !== null && endB !== null && endA !== endB && (
          <span class="figure">{number(endB - endA, { scale: 10, signed: true })}</span>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by its caption, and told in full by the table */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id}>
        {[0, 500, 1000].map((value) => (
          <g key={value}>
            <line class="chart-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text class="duo-axis" x={LEFT - 5} y={y(value) + 4} text-anchor="end">
              {number(value, { scale: 10 })}
            </text>
          </g>
        ))}
        {parting !== null && (
          <>
            <line class="duo-parting" x1={x(parting)} x2={x(parting)} y1={TOP} y2={HEIGHT - BOTTOM} />
            <text class="duo-axis" x={x(parting)} y={HEIGHT - 6} text-anchor="middle">
              {t('compare-turn-short', { turn: parting })}
            </text>
          </>
        )}
        <polyline class="duo-a" points={path(a)} />
        <polyline class="duo-b" points={path(b)} />
        {endA !== null && (
          <text class="duo-end duo-end-a" x={WIDTH - RIGHT + 6} y={(labels[0] ?? 0) + 5}>
            {number(endA, { scale: 10 })}
          </text>
        )}
        {endB !== null && (
          <text class="duo-end duo-end-b" x={WIDTH - RIGHT + 6} y={(labels[1] ?? 0) + 5}>
            {number(endB, { scale: 10 })}
          </text>
        )}
      </svg>
      <details class="chart-table">
        <summary>{t('chart-as-table')}</summary>
        <table>
          <SidesHead a={a.name} b={b.name} />
          <tbody>
            {Array.from({ length: turns }, (_, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {[a, b].map(({ values }, side) => (
                  <td key={side}>{values[index] == null ? '–' : number(values[index]!, { scale: 10 })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Two labels pushed apart where they would stand on each other. */
function apart(a: number | null, b: number | null): readonly (number | null)[] {
  if (a === null || b === null || Math.abs(a - b) >= 15) return [a, b];
  const middle = (a + b) / 2;
  return a <= b ? [middle - 7.5, middle + 7.5] : [middle + 7.5, middle - 7.5];
}
