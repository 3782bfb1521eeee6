/**
 * The Leviathan's plan, revealed once the match is over: what it was after, for how long, on which ground, and the moves
 * it played for it. All of it is in the record; nothing is guessed.
 */
import { list, t } from '../../i18n';
import type { MatchRecord } from '../../replay';
import { type Difficulty, type Intention, USUAL_DIFFICULTY } from '../../sim';
import { Panel } from '../kit';
import { nameOf } from './names';

/** Turns that follow on in one intention. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly intention: Intention | null;
  /** Ids of the moves, in order, each once. */
  readonly moves: readonly string[];
}

export function PlanReveal({ record }: { readonly record: MatchRecord }) {
  const difficulty: Difficulty = record.difficulty ?? USUAL_DIFFICULTY;
  const spans = spansOf(record);
  return (
    <Panel title={t('reveal-title')} class="ending-wide plan-reveal" id="plan-reveal">
      <p class="kicker">{t('reveal-mind', { name: t(`difficulty-${difficulty}`) })}</p>
      <p class="prose">{t('reveal-lead')}</p>
      <ol class="reveal-spans" data-testid="plan-reveal">
        {spans.map((span) => (
          <li key={span.from} class="reveal-span">
            <span class="reveal-turns">
              {span.from === span.to
                ? t('reveal-turn', { turn: span.from })
                : t('reveal-turns', { from: span.from, to: span.to })}
            </span>
            <p class="reveal-goal">{goalText(span.intention)}</p>
            {span.moves.length > 0 && (
              <p class="small">{t('reveal-played', { list: list(span.moves.map((id) => nameOf('move', id))) })}</p>
            )}
          </li>
        ))}
      </ol>
      {record.forfeits?.map((turn) => (
        <p key={turn} class="soft">
          {t('reveal-forfeit', { turn })}
        </p>
      ))}
    </Panel>
  );
}

function goalText(intention: Intention | null): string {
  if (intention === null) return t('reveal-goal-none');
  const { goal, contradiction, theatre } = intention;
  return [
    t(`reveal-goal-${goal}`),
    ...(contradiction === null ? [] : [t('reveal-fought-on', { name: nameOf('contradiction', contradiction) })]),
    ...(theatre === null ? [] : [t('reveal-leaning-on', { name: nameOf('theatre', theatre) })]),
  ].join(', ');
}

/** The plans of a record, turn by turn, gathered by what they were for. */
export function spansOf({ commands, intentions = [] }: MatchRecord): readonly Span[] {
  const spans: Span[] = [];
  const plans = commands.filter((command) => command.kind === 'plan');
  plans.forEach((plan, index) => {
    const turn = index + 1;
    const intention = intentions[index] ?? null;
    const last = spans.at(-1);
    const goesOn = last !== undefined && isSame(last.intention, intention);
    const before = goesOn ? spans.pop()! : { from: turn, moves: [] };
    const moves = [...new Set([...before.moves, ...plan.moves.map(({ move }) => move)])];
    spans.push({ from: before.from, to: turn, intention, moves });
  });
  return spans;
}

/** One that has a turn less left is the same going on; a new one of the same kind begins with more. */
function isSame(before: Intention | null, now: Intention | null): boolean {
  if (before === null || now === null) return before === now;
  return (
    now.left === before.left - 1 &&
    now.goal === before.goal &&
    now.contradiction === before.contradiction &&
    now.theatre === before.theatre
  );
}
