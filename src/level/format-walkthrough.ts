/** A won game → the text of a walkthrough: one line a decision, as an author would write it. */
import type { Command, PlanCommand } from '../sim';

/** Text of levels/<slug>/walkthrough.yaml; `remark` becomes the comment at its head. */
export function formatWalkthrough(seed: number, commands: readonly Command[], remark: string): string {
  const lines = [`# ${remark}`, 'format: 1', `seed: ${seed}`, 'turns:'];
  let front: string[] = [];
  for (const command of commands) {
    if (command.kind === 'plan') lines.push(...planLines(command));
    else if (command.kind !== 'end-turn') front.push(`      - ${flow(command)}`);
    else {
      lines.push(...(front.length === 0 ? ['    front: []'] : ['    front:', ...front]));
      front = [];
    }
  }
  return `${lines.join('\n')}\n`;
}

function planLines({ moves }: PlanCommand): string[] {
  if (moves.length === 0) return ['  - plan: []'];
  return ['  - plan:', ...moves.map((move) => `      - ${flow(move)}`)];
}

/** Ids and whole numbers only: nothing here needs quotes. */
const flow = (it: object): string =>
  `{ ${Object.entries(it)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ')} }`;
