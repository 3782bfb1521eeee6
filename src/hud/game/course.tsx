/** A number's course, turn by turn: a small line for the eye, and the same as a table for everyone. */
import { number, t } from '../../i18n';
import type { Why } from '../../session';

const WIDTH = 320;
const HEIGHT = 64;
const MARGIN = 6;

export function Course({ why }: { readonly why: Why }) {
  const points = [...why.history.map(({ value }) => value), why.value];
  if (why.history.length < 2) return null;
  const low = Math.min(...points);
  const span = Math.max(1, Math.max(...points) - low);
  const at = (value: number, index: number) => {
    const x = MARGIN + (index / (points.length - 1)) * (WIDTH - 2 * MARGIN);
    const y = HEIGHT - MARGIN - ((value - low) / span) * (HEIGHT - 2 * MARGIN);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const [lastX, lastY] = at(why.value, points.length - 1).split(',');
  const style = { scale: why.scale, digits: why.scale > 1 ? 1 : 0 };
  return (
    <section>
      <h3 class="why-part">{t('game-why-course')}</h3>
      <svg class="course" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
        <polyline
          points={points.map(at).join(' ')}
          fill="none"
          stroke="currentColor"
          stroke-width="2.5"
          vector-effect="non-scaling-stroke"
        />
        <circle cx={lastX} cy={lastY} r="4" fill="currentColor" />
      </svg>
      <details>
        <summary>{t('chart-as-table')}</summary>
        <table class="print-table">
          <thead>
            <tr>
              <th scope="col">{t('chart-turn')}</th>
              <th scope="col">{t('game-why-at-start')}</th>
            </tr>
          </thead>
          <tbody>
            {why.history.map(({ turn, value }) => (
              <tr key={turn}>
                <th scope="row">{turn}</th>
                <td>{number(value, style)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
