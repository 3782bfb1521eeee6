/** What is about to end the match: the ending by name, the number and how far it is from the bound, what counters it. */
import { number, t } from '../../i18n';
import type { DangerView } from '../../sim';
import { Icon } from '../kit';
import { numberName } from '../shell';
import { countersTo } from './counters';
import { useDesk } from './desk';
import { commandName, nameOf } from './names';

/** More would be a list, not a way out. */
const SHOWN = 2;

export function Dangers() {
  const { dangers } = useDesk().view.value;
  if (dangers.length === 0) return null;
  return (
    <section class="dangers" aria-label={t('game-dangers')}>
      {dangers.map((danger) => (
        <Danger key={`${danger.ending} ${danger.number}`} danger={danger} />
      ))}
    </section>
  );
}

function Danger({ danger }: { readonly danger: DangerView }) {
  const desk = useDesk();
  const counters = countersTo(desk, danger).slice(0, SHOWN);
  const scale = desk.session.why(danger.number).scale;
  return (
    <p class="danger">
      <Icon name="warning" />
      <strong>{nameOf('ending', danger.ending)}</strong>
      <button type="button" class="why-figure" onClick={() => desk.why(danger.number)}>
        {t(danger.away > 0 ? 'game-danger-short' : 'game-danger-over', {
          name: numberName(danger.number),
          value: number(danger.value, { scale }),
          bound: number(danger.bound, { scale }),
        })}
      </button>
      <span class="danger-counters">
        {counters.length === 0 ? t('game-danger-no-counter') : t('game-danger-counters')}
        {counters.map((command) => (
          <button
            key={command.initiative}
            type="button"
            class="why-figure"
            onClick={() => {
              desk.step.value = 'agenda';
              desk.prepared.value = command;
            }}
          >
            {commandName(command)}
          </button>
        ))}
      </span>
    </p>
  );
}
