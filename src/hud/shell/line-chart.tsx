/**
 * A few numbers over the turns, as lines that differ in ink, dash and point, each named at its end; and the same
 * figures as a table, for whoever would rather read them.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number, t } from '../../i18n';

export interface Series {
  readonly id: string;
  readonly label: string;
  /** One value a column; null where it is not known. Tenths. */
  readonly values: readonly (number | null)[];
  /** How a value of it reads; whole points by default. */
  readonly figure?: ((value: number) => string) | undefined;
}

const HEIGHT = 300;
const LEFT = 34;
/** Room for the names at the ends of the lines; on a narrow page they go underneath instead. */
const RIGHT = 200;
const NARROW = 560;
const NARROW_RIGHT = 12;
const TOP = 12;
const BOTTOM = 28;
/** Least distance between two names at the ends of their lines. */
const LABEL_GAP = 19;

export function LineChart(props: {
  readonly caption: string;
  /** Names of the columns: the turns. */
  readonly columns: readonly string[];
  readonly columnTitle: string;
  readonly series: readonly Series[];
  /** The column to draw a rule at. */
  readonly at?: number | undefined;
}) {
  const captionId = useId();
  const figure = useRef<HTMLElement>(null);
  // Drawn at the width it is given, so that its words keep the size of all the others.
  const [width, setWidth] = useState(900);
  useLayoutEffect(() => {
    const element = figure.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(260, element.clientWidth || 900));
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const { columns, series } = props;
  const isNarrow = width < NARROW;
  const right = isNarrow ? NARROW_RIGHT : RIGHT;
  const last = Math.max(1, columns.length - 1);
  const x = (column: number) => LEFT + (column / last) * (width - LEFT - right);
  const y = (value: number) => TOP + (1 - value / 1000) * (HEIGHT - TOP - BOTTOM);
  const labels = placeLabels(series.map((line) => y(lastKnown(line.values) ?? 0)));
  // A long game would crowd the axis: about eight names fit.
  const step = Math.ceil(columns.length / 8);

  return (
    <figure class="chart" ref={figure}>
      <figcaption id={captionId} class="chart-caption">
        {props.caption}
      </figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: named by its caption, and told in full by the table */}
      <svg
        class="chart-lines"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        role="img"
        aria-labelledby={captionId}
      >
        {[0, 250, 500, 750, 1000].map((value) => (
          <g key={value}>
            <line class="chart-grid" x1={LEFT} x2={width - right} y1={y(value)} y2={y(value)} />
            <text class="chart-axis" x={LEFT - 8} y={y(value) + 5} text-anchor="end">
              {number(value, { scale: 10 })}
            </text>
          </g>
        ))}
        {columns.map((name, column) =>
          column % step === 0 ? (
            <text key={name} class="chart-axis" x={x(column)} y={HEIGHT - 6} text-anchor="middle">
              {name}
            </text>
          ) : null,
        )}
        {props.at !== undefined && (
          <line class="chart-now" x1={x(props.at)} x2={x(props.at)} y1={TOP} y2={HEIGHT - BOTTOM} />
        )}
        {series.map((line, index) => (
          <g key={line.id} class={`chart-line chart-line-${index}`}>
            <path d={pathOf(line.values, x, y)} />
            {line.values.map((value, column) =>
              value === null ? null : <Point key={columns[column]} kind={index} x={x(column)} y={y(value)} />,
            )}
            {!isNarrow && (
              <text x={width - right + 14} y={(labels[index] ?? 0) + 5}>
                {endLabel(line)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {isNarrow && (
        <ul class="chart-legend">
          {series.map((line, index) => (
            <li key={line.id}>
              <svg width={30} height={12} aria-hidden="true" class={`chart-line chart-line-${index}`}>
                <path d="M0 6h30" />
                <Point kind={index} x={15} y={6} />
              </svg>
              {endLabel(line)}
            </li>
          ))}
        </ul>
      )}
      <details class="chart-table">
        <summary>{t('chart-as-table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it */}
        <section class="scroll-x" tabIndex={0} aria-label={props.caption}>
          <table>
            <thead>
              <tr>
                <th scope="col">{props.columnTitle}</th>
                {series.map((line) => (
                  <th key={line.id} scope="col">
                    {line.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.map((name, column) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {series.map((line) => {
                    const value = line.values[column] ?? null;
                    return <td key={line.id}>{value === null ? '–' : figureOf(line, value)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** Disc, square, diamond, triangle, ring: told apart without their ink. */
function Point(props: { readonly kind: number; readonly x: number; readonly y: number }) {
  const { x, y } = props;
  switch (props.kind % 6) {
    case 0:
      return <circle cx={x} cy={y} r={4} />;
    case 1:
      return <rect x={x - 4} y={y - 4} width={8} height={8} />;
    case 2:
      return <path class="chart-point" d={`M${x} ${y - 5.5}l5.500 5.500l-5.500 5.500l-5.500-5.500z`} />;
    case 3:
      return <path class="chart-point" d={`M${x} ${y - 5}l5 9h-10z`} />;
    case 5:
      return <rect class="chart-ring" x={x - 3.5} y={y - 3.5} width={7} height={7} />;
    default:
      return <circle class="chart-ring" cx={x} cy={y} r={3.5} />;
  }
}

function pathOf(
  values: readonly (number | null)[],
  x: (column: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let isPenDown = false;
  values.forEach((value, column) => {
    if (value === null) {
      isPenDown = false;
      return;
    }
    path += `${isPenDown ? 'L' : 'M'}${x(column).toFixed(1)} ${y(value).toFixed(1)}`;
    isPenDown = true;
  });
  return path;
}

/** Its name and where it ends; its name alone where no value is known. */
function endLabel(line: Series): string {
  const end = lastKnown(line.values);
  return end === null ? line.label : `${line.label} ${figureOf(line, end)}`;
}

const figureOf = ({ figure }: Series, value: number): string => figure?.(value) ?? number(value, { scale: 10 });

function lastKnown(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}

/** Pushes names apart from the top down, then back up if the last ones fell out of the frame. */
function placeLabels(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let lowest = -Infinity;
  for (const label of order) {
    label.at = Math.max(label.at, lowest + LABEL_GAP);
    lowest = label.at;
  }
  let highest = HEIGHT - BOTTOM + LABEL_GAP / 2;
  for (const label of order.toReversed()) {
    label.at = Math.min(label.at, highest);
    highest = label.at - LABEL_GAP;
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const label of order) placed[label.index] = label.at;
  return placed;
}
