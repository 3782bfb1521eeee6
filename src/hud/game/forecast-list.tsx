/**
 * What an act would do, as far as anyone can know: what it costs us first, then what it gains and what it shifts; ranges
 * where chance enters. Within each, the numbers the match is decided by come before the others.
 */
import { Fragment } from 'preact';
import { percent, t } from '../../i18n';
import type { Cost, Forecast, ForecastLine } from '../../sim';
import { Term } from '../glossary';
import { isShown, numberName } from '../shell';
import { classNames, Disclosure, Icon, type IconName } from '../kit';
import { useDesk } from './desk';
import { changeText, nameOf } from './names';
import { isBlocs, meaningOf, type Polarity } from './polarity';

const GROUPS: readonly { readonly id: Polarity; readonly icon: IconName }[] = [
  { id: 'bad', icon: 'minus' },
  { id: 'good', icon: 'plus' },
  { id: 'shift', icon: 'arrow-right' },
];

export function ForecastList(props: {
  readonly forecast: Forecast;
  /** The price, which is shown beside it and not told twice. */
  readonly cost?: readonly Cost[];
  /** Lines a group at most; the rest is counted, and shown when asked for. */
  readonly most?: number;
  /** Stands only while something else is pointed at, and out of reach meanwhile: choosing that shows the rest. */
  readonly isPassing?: boolean;
  /** Said under a number's line, by its path. */
  readonly warnings?: Readonly<Record<string, string>>;
}) {
  const { warnings = {}, cost = [], most = Number.POSITIVE_INFINITY, isPassing = false } = props;
  const { headline } = useDesk().view.value;
  const isDecisive = (number: string) => number === 'load' || (headline as readonly string[]).includes(number);
  const lines = props.forecast.lines.map((line) => withoutPrice(line, cost)).filter(isSeen);
  const { counters } = props.forecast;
  if (lines.length === 0 && counters.length === 0) return <p class="small soft">{t('game-forecast-none')}</p>;
  return (
    <div class="forecast">
      {GROUPS.map(({ id, icon }) => {
        const group = lines
          .filter((line) => meaningOf(line.number, line.low + line.high) === id)
          .sort((a, b) => Number(isDecisive(b.number)) - Number(isDecisive(a.number)) || bySize(a, b));
        if (group.length === 0) return null;
        return (
          <div key={id} class={classNames('forecast-group', `forecast-${id}`)}>
            <p class="forecast-title">
              <Icon name={icon} /> {t(`game-forecast-${id}`)}
            </p>
            <ul>
              {group.slice(0, most).map((line) => (
                <Fragment key={line.number}>
                  <Line line={line} isPassing={isPassing} />
                  {warnings[line.number] !== undefined && (
                    <li class="verdict-warning" data-testid={`warning-${line.number}`}>
                      {warnings[line.number]}
                    </li>
                  )}
                </Fragment>
              ))}
            </ul>
            {group.length > most && <More lines={group.slice(most)} isPassing={isPassing} />}
          </div>
        );
      })}
      {counters.length > 0 && <Counters counters={counters} />}
    </div>
  );
}

/** Numbers that no gauge shows, and whose name alone tells nothing: it opens what they are. */
const termOf = (number: string) =>
  (['learning', 'weariness'] as const).find((id) => number.startsWith(`${id}.`)) ?? null;

function Line({ line, isPassing = false }: { readonly line: ForecastLine; readonly isPassing?: boolean }) {
  const name = numberName(line.number);
  const term = termOf(line.number);
  return (
    <li>
      <span>
        {term !== null && !isPassing ? <Term id={term}>{name}</Term> : null}
        {term !== null && !isPassing ? null : isBlocs(line.number) ? t('game-forecast-theirs', { name }) : name}
      </span>{' '}
      <span class="figure">{rangeText(line)}</span>
    </li>
  );
}

/** What there was no room for: nothing may be kept from who is about to choose. */
function More({ lines, isPassing }: { readonly lines: readonly ForecastLine[]; readonly isPassing: boolean }) {
  const count = lines.length;
  if (isPassing) return <p class="small soft">{t('game-forecast-more-chosen', { count })}</p>;
  return (
    <p class="small soft">
      <Disclosure
        testId="forecast-more"
        more={() => (
          <ul class="forecast-rest">
            {lines.map((line) => (
              <Line key={line.number} line={line} />
            ))}
          </ul>
        )}
      >
        {t('game-forecast-more', { count })}
      </Disclosure>
    </p>
  );
}

/** The moves it weakens, and by how much. */
function Counters({ counters }: Pick<Forecast, 'counters'>) {
  return (
    <div class="forecast-group forecast-good">
      <p class="forecast-title">
        <Icon name="check" /> {t('game-forecast-counters')}
      </p>
      <ul>
        {counters.map(({ move, lord, before, after, turned }) => (
          <li key={`${move} ${lord}`}>
            <span>{nameOf('move', move)}</span>{' '}
            <span class="figure">
              {t(turned > 0 ? 'game-forecast-turned' : 'game-forecast-blunted', {
                before: percent(before),
                after: percent(after),
                turned: percent(turned),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** “+6” when it is certain, “+2 to +9” when it is not. */
export function rangeText({ low, high, scale }: ForecastLine): string {
  if (low === high) return changeText(low, scale);
  return t('game-range', { low: changeText(low, scale), high: changeText(high, scale) });
}

function withoutPrice(line: ForecastLine, cost: readonly Cost[]): ForecastLine {
  const paid = cost.find(({ resource }) => resource === line.number)?.amount ?? 0;
  return paid === 0 ? line : { ...line, low: line.low + paid * line.scale, high: line.high + paid * line.scale };
}

/** A tenth of a point is there in the ledger, and says nothing here. */
function isSeen({ number, low, high, scale }: ForecastLine): boolean {
  return isShown(number) && Math.max(Math.abs(low), Math.abs(high)) * 4 >= scale;
}

function bySize(a: ForecastLine, b: ForecastLine): number {
  return Math.abs(b.low + b.high) / b.scale - Math.abs(a.low + a.high) / a.scale || a.number.localeCompare(b.number);
}
