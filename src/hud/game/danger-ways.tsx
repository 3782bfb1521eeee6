/** What counters a danger, or why nothing does; a press puts that act before the player. */
import { content, t } from '../../i18n';
import type { Counter, Counters } from './counters';
import { type Desk, useDesk } from './desk';
import { commandName } from './names';
import { openStep } from './open-step';

/** More would be a list, not a way out. */
const SHOWN = 2;

export function DangerWays({ counters }: { readonly counters: Counters }) {
  const desk = useDesk();
  const { now, slow, dear, none } = counters;
  const [lead, shown] =
    none === 'too-dear'
      ? (['danger-none-too-dear', dear] as const)
      : none !== null
        ? ([`danger-none-${none}`, []] as const)
        : now.length > 0
          ? (['danger-counters', now] as const)
          : (['danger-slow', slow] as const);
  return (
    <span class="danger-counters">
      {t(lead)}
      {shown.slice(0, SHOWN).map((command) => (
        <button key={JSON.stringify(command)} type="button" class="why-figure" onClick={() => open(desk, command)}>
          {counterName(desk, command)}
        </button>
      ))}
    </span>
  );
}

const counterName = (desk: Desk, command: Counter): string =>
  command.kind === 'choose'
    ? content(`event.${command.event}.choice.${command.choice}.name`)
    : commandName(command, desk.view.value.rumours);

/** Puts it before the player, who still decides. */
function open(desk: Desk, command: Counter): void {
  if (command.kind === 'choose') {
    openStep(desk, 'front-page');
    return;
  }
  openStep(desk, 'agenda');
  desk.prepared.value = command;
}
