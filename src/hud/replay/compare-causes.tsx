/** The chains of causes behind each gap between two matches, from both ledgers. */
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n';
import { type CauseGap, causeGaps, type Part } from '../../replay';
import type { LedgerEntry } from '../../sim';
import { Panel } from '../kit';
import { causeName, nameOf, numberName } from '../shell';
import { changeText } from '../game/names';
import type { Side } from './side';

/** Causes shown for each number. */
const CAUSES = 5;

export function Chain(props: { readonly a: Side; readonly b: Side; readonly numbers: readonly string[] }) {
  const entriesOf = ({ tape }: Side): readonly LedgerEntry[] =>
    Array.from({ length: tape?.turns ?? 0 }, (_, index) => tape?.report(index + 1)?.entries ?? []).flat();
  const [entriesA, entriesB] = useMemo(() => [entriesOf(props.a), entriesOf(props.b)] as const, [props.a, props.b]);
  const level = props.a.tape?.level;
  const cells = Math.max(1, (level?.theatres.length ?? 1) * (level?.layers.length ?? 1));
  return (
    <Panel title={t('compare-causes')}>
      <p class="prose">{t('compare-causes-lead')}</p>
      <div class="chains" data-testid="compare-causes">
        {props.numbers.map((track) => {
          const parts = partsOf(track, cells);
          const gaps = causeGaps(entriesA, entriesB, parts).filter(isTold);
          if (gaps.length === 0) return null;
          return (
            <section key={track}>
              <h3>{numberName(track)}</h3>
              <ol class="chain">
                {gaps.slice(0, CAUSES).map((gap) => (
                  <Gap
                    key={`${gap.number} ${gap.cause.kind} ${gap.cause.id} ${gap.author.id ?? ''}`}
                    gap={gap}
                    part={parts.length > 1 ? gap.number : null}
                    names={[props.a.name, props.b.name]}
                  />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </Panel>
  );
}

/** Half a tenth of a point is no cause worth telling. */
const isTold = ({ a, b }: CauseGap): boolean => Math.abs(b - a) >= 1;

/** What a number that follows from others follows from: its own ledger would only say that the sums were redone. */
function partsOf(track: string, cells: number): readonly Part[] {
  switch (track) {
    case 'political-hold':
      return [
        { number: 'state-capture', of: 1 },
        { number: 'cohesion', of: 1 },
      ];
    case 'mean-grip':
      return [{ number: 'grip.', of: cells }];
    case 'mean-alternative':
      return [{ number: 'alternative.', of: cells }];
    case 'load':
      return [
        { number: 'alternative.', of: cells },
        { number: 'public-capacity', of: 1 },
        { number: 'popular-control', of: 1 },
        { number: 'rentier-drift', of: 1 },
      ];
    default:
      return [{ number: track, of: 1 }];
  }
}

const partName = (number: string): string =>
  number === 'alternative.' ? numberName('mean-alternative') : numberName(number);

function Gap(props: {
  readonly gap: CauseGap;
  /** Named where several are gathered. */
  readonly part: string | null;
  readonly names: readonly [string, string];
}) {
  const { gap, names } = props;
  const author =
    gap.author.kind === 'lord' && gap.author.id !== null
      ? nameOf('lord', gap.author.id)
      : gap.author.kind === 'current' && gap.author.id !== null
        ? nameOf('current', gap.author.id)
        : null;
  return (
    <li class="gap">
      <span class="gap-name">
        {causeName(gap.cause.kind, gap.cause.id)}
        {author !== null && <span class="soft"> — {author}</span>}
        <span class="small soft">
          {props.part !== null && ` · ${partName(props.part)}`} · {turnsText(gap.turns)}
        </span>
      </span>
      {[gap.a, gap.b].map((by, side) => (
        <span key={side} class={side === 0 ? 'gap-by side-a' : 'gap-by side-b'}>
          <span class="sr-only">{names[side]}: </span>
          {by === 0 ? '0' : changeText(by, gap.scale)}
        </span>
      ))}
    </li>
  );
}

/** “turn 4”, “turns 4–9”. */
function turnsText(turns: readonly number[]): string {
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  return first === last ? t('compare-in-turn', { turn: first }) : t('compare-in-turns', { first, last });
}
