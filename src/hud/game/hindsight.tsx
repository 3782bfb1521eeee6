/**
 * The planner's own view, only once the match is over: a turn thought over by a program that plays for victory alone and
 * sees what the player saw, beside what the player decided.
 */
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { MatchRecord } from '../../replay';
import type { FrontCommand } from '../../sim';
import { Button, Panel } from '../kit';
import { commandText } from '../replay/command-text';
import type { AdvisedAct } from './counsel-port';
import { Reason } from './reason';

/** Thinks a finished turn over. */
export type ThinkOver = (turn: number) => Promise<readonly AdvisedAct[]>;

type Thought =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'done'; readonly turn: number; readonly lines: readonly AdvisedAct[] };

export function Hindsight(props: { readonly record: MatchRecord; readonly thinkOver: ThinkOver }) {
  const turns = frontDecisions(props.record);
  const [turn, setTurn] = useState(1);
  const [thought, setThought] = useState<Thought>({ kind: 'nothing' });
  const ask = () => {
    setThought({ kind: 'asking' });
    props.thinkOver(turn).then(
      (lines) => setThought({ kind: 'done', turn, lines }),
      (error: unknown) =>
        setThought({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  if (turns.length === 0) return null;
  return (
    <Panel title={t('hindsight-title')} class="ending-wide hindsight" id="hindsight">
      <p class="prose">{t('hindsight-lead')}</p>
      <div class="row">
        <label class="hindsight-turn">
          <span>{t('hindsight-turn')}</span>
          <select
            value={turn}
            data-testid="hindsight-turn"
            onChange={(event) => setTurn(Number(event.currentTarget.value))}
          >
            {turns.map((_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </label>
        <Button icon="question" onClick={ask} testId="hindsight-ask">
          {t('hindsight-ask', { turn })}
        </Button>
      </div>
      <div aria-live="polite">
        {thought.kind === 'asking' && <p class="soft">{t('hindsight-asking')}</p>}
        {thought.kind === 'failed' && (
          <p class="verdict-warning">{t('hindsight-failed', { detail: thought.detail })}</p>
        )}
        {thought.kind === 'done' && (
          <div class="hindsight-sides" data-testid="hindsight-sides">
            <Side title={t('hindsight-yours')} acts={(turns[thought.turn - 1] ?? []).map(unexplained)} />
            <Side title={t('hindsight-its')} acts={thought.lines} />
          </div>
        )}
      </div>
    </Panel>
  );
}

const unexplained = (command: FrontCommand): AdvisedAct => ({ command, why: null });

function Side(props: { readonly title: string; readonly acts: readonly AdvisedAct[] }) {
  return (
    <section>
      <h3>{props.title}</h3>
      <ul class="counsel-lines">
        {props.acts.map(({ command, why }) => (
          <li key={JSON.stringify(command)}>
            <strong>{commandText(command, false)}</strong> <Reason why={why} />
          </li>
        ))}
        {props.acts.length === 0 && <li class="soft">{t('hindsight-none')}</li>}
      </ul>
    </section>
  );
}

/** What the front decided on each finished turn, its end left out. */
function frontDecisions({ commands }: MatchRecord): readonly (readonly FrontCommand[])[] {
  const turns: FrontCommand[][] = [];
  let open: FrontCommand[] = [];
  for (const command of commands) {
    if (command.kind === 'plan') open = [];
    else if (command.kind === 'end-turn') turns.push(open);
    else open.push(command);
  }
  return turns;
}
