/** A decision in words, with whom and where it aims: a line of the score. */
import { contentOr, list, t } from '../../i18n';
import type { Command, PlanCommand } from '../../sim';
import { commandName } from '../game/names';
import { nameOf } from '../shell';

/** What a proposal may be aimed at. */
const AIMS = ['lord', 'fissure', 'theatre', 'layer'] as const;

/**
 * A replay may be of a level that is not known here: ids stand in for its names. `plan` names the moves only where they
 * may be known.
 */
export function commandText(command: Command, isPlanKnown: boolean): string {
  switch (command.kind) {
    case 'plan':
      return isPlanKnown ? planText(command) : t('replay-did-plan');
    case 'choose': {
      const headline = contentOr(`event.${command.event}.headline`) ?? command.event;
      const choice = contentOr(`event.${command.event}.choice.${command.choice}.name`) ?? command.choice;
      return t('turn-event', { headline, choice });
    }
    case 'rupture':
      return t(`replay-did-${command.way}`, { name: nameOf('current', command.current) });
    case 'designate':
      return t('replay-did-designate', { name: nameOf('contradiction', command.contradiction) });
    case 'promise':
    case 'refuse':
      return t(`replay-did-${command.kind}`, {
        name: nameOf('current', command.current),
        demand: nameOf('demand', command.demand),
      });
    case 'carry': {
      const name = commandName(command, [], nameOf);
      const aims = AIMS.flatMap((key) => (command[key] === undefined ? [] : [nameOf(key, command[key])]));
      return aims.length === 0 ? name : t('replay-did-carry', { name, place: aims.join(' · ') });
    }
    case 'end-turn':
      return t('replay-did-end-turn');
    default:
      return commandName(command, [], nameOf);
  }
}

function planText({ moves }: PlanCommand): string {
  if (moves.length === 0) return t('replay-did-plan-none');
  return t('replay-did-plan-moves', { list: list(moves.map(({ move }) => nameOf('move', move))) });
}
