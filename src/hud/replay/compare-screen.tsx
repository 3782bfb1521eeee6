/**
 * Two matches compared: where they part, the numbers drawn over each other, what was decided otherwise, and the causes
 * that made the gap, from both ledgers.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { content, contentOr, t } from '../../i18n';
import { type CauseGap, causeGaps, choicesOf, type MatchRecord, type Part, partingOf, type Tape } from '../../replay';
import type { LedgerEntry } from '../../sim';
import { Button, Panel, Tag } from '../kit';
import { causeName, numberName } from '../shell';
import { Page } from '../shell/page';
import { changeText, nameOf } from '../game/names';
import { commandText } from './command-text';
import { DuoChart } from './duo-chart';

/** One of the two. */
export interface Side {
  readonly name: string;
  /** Null for a median of many: it has numbers, and took no decision. */
  readonly record: MatchRecord | null;
  /** Null where its commands cannot be played by these rules: its digests alone speak. */
  readonly tape: Tape | null;
  /** Tracks after each finished turn; tenths. */
  readonly tracks: readonly Readonly<Record<string, number>>[];
  readonly ending: string | null;
  /** Its replay at a decision. */
  readonly hrefAt: ((at: number) => string) | null;
}

export interface CompareScreenProps {
  readonly a: Side;
  readonly b: Side;
  readonly headline: readonly string[];
  /** What else it may be compared with. */
  readonly choice: ComponentChildren;
}

export function CompareScreen(props: CompareScreenProps) {
  const { a, b } = props;
  const parting = useMemo(
    () => (a.record === null || b.record === null ? null : partingOf(a.record, b.record)),
    [a, b],
  );
  const numbers = [...new Set([...props.headline, 'load'])];
  const isSameStart = a.record !== null && b.record !== null && a.record.seed === b.record.seed;
  const isSame = isSameStart && parting === null;
  return (
    <Page
      title={t('compare-title')}
      kicker={t('replay-kicker')}
      class="compare"
      testId="compare-screen"
      actions={props.choice}
    >
      <div class="compare-sides">
        <SideHead side={a} letter="a" />
        <SideHead side={b} letter="b" />
      </div>
      {isSame && <p class="notice">{t('compare-same')}</p>}
      {b.record !== null && !isSameStart && <p class="notice">{t('compare-other-start')}</p>}
      {parting !== null && (
        <Panel title={t('compare-parting', { turn: parting.turn, at: parting.index + 1 })} class="compare-parting">
          <div class="compare-columns">
            {([a, b] as const).map((side, index) => {
              const command = index === 0 ? parting.a : parting.b;
              return (
                <div key={side.name} class={index === 0 ? 'side-a' : 'side-b'}>
                  <p class="kicker">{side.name}</p>
                  <p class="compare-did">{command === null ? t('compare-ended') : commandText(command, true)}</p>
                  {side.hrefAt !== null && (
                    <a href={side.hrefAt(parting.index)} data-testid={`compare-go-${index === 0 ? 'a' : 'b'}`}>
                      {t('compare-go')}
                    </a>
                  )}
                </div>
              );
            })}
          </div>
        </Panel>
      )}
      <Panel title={t('compare-numbers')} class="compare-numbers">
        <div class="duos">
          {numbers.map((track) => (
            <DuoChart
              key={track}
              title={numberName(track)}
              a={{ name: a.name, values: a.tracks.map((tracks) => tracks[track] ?? null) }}
              b={{ name: b.name, values: b.tracks.map((tracks) => tracks[track] ?? null) }}
              parting={parting?.turn ?? null}
            />
          ))}
        </div>
      </Panel>
      {a.record !== null && b.record !== null && !isSame && <Choices a={a} b={b} />}
      {a.tape !== null && b.tape !== null && !isSame && <Chain a={a} b={b} numbers={numbers} />}
    </Page>
  );
}

function SideHead(props: { readonly side: Side; readonly letter: 'a' | 'b' }) {
  const { side, letter } = props;
  return (
    <div class={`side side-${letter}`}>
      <span class="side-line" aria-hidden="true" />
      <div>
        <h2 class="side-name">{side.name}</h2>
        <p class="row">
          <Tag tone={letter === 'a' ? 'ink' : 'red'}>
            {side.ending === null ? t('compare-no-ending') : (contentOr(`ending.${side.ending}.name`) ?? side.ending)}
          </Tag>
          <span>{t('compare-turns', { turns: side.tracks.length })}</span>
        </p>
      </div>
    </div>
  );
}

/** What each decided that the other did not, turn by turn; turns that are the same may be unfolded. */
function Choices({ a, b }: { readonly a: Side; readonly b: Side }) {
  const [isWhole, setWhole] = useState(false);
  const turns = useMemo(() => choicesOf(a.record!, b.record!), [a, b]);
  const shown = isWhole ? turns : turns.filter((turn) => turn.a.length + turn.b.length > 0);
  return (
    <Panel
      title={t('compare-choices')}
      actions={
        <Button size="small" pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {t('compare-choices-all')}
        </Button>
      }
    >
      <div class="scroll-x">
        <table class="compare-table" data-testid="compare-choices">
          <thead>
            <tr>
              <th scope="col">{t('chart-turn')}</th>
              <th scope="col">{a.name}</th>
              <th scope="col">{b.name}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((turn) => (
              <tr key={turn.turn}>
                <th scope="row">{turn.turn}</th>
                {[turn.a, turn.b].map((commands, side) => (
                  <td key={side} class={side === 0 ? 'side-a' : 'side-b'}>
                    <ul>
                      {commands.map((command, index) => (
                        <li key={index} class={command.kind === 'plan' ? 'soft' : ''}>
                          {commandText(command, true)}
                        </li>
                      ))}
                      {isWhole &&
                        turn.both.map((command, index) => (
                          <li key={`both ${index}`} class="soft">
                            = {commandText(command, true)}
                          </li>
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** Causes shown for each number. */
const CAUSES = 5;

/** The chain of causes behind each gap. */
function Chain(props: { readonly a: Side; readonly b: Side; readonly numbers: readonly string[] }) {
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
        ? content(`current.${gap.author.id}.name`)
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
