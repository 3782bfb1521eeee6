/** A disease of the front at length: what it takes, what cures it, what it would make of a fall, what counters it. */
import { number, t } from '../../i18n';
import { classNames, Icon } from '../kit';
import { numberName } from '../shell';
import { figureText } from './bounds';
import { countersTo } from './counters';
import { DangerWays } from './danger-ways';
import { useDesk } from './desk';
import type { Disease } from './diseases';
import { nameOf } from './names';
import { CONTROL_CHECKS } from './rules-said';

/** `class`: of a row among the dangers, or of a brief among the news. */
export function Sickness(props: { readonly disease: Disease; readonly class: string }) {
  const desk = useDesk();
  const { number: path, captured, isCaptured } = props.disease;
  // What waits for an answer is said where the answer is asked, and while a turn is told there is nothing to decide yet.
  const counters = desk.telling.value === null ? countersTo(desk, { number: path, away: -1 }) : null;
  return (
    <p class={props.class} data-testid={`disease-${path}`}>
      <Icon name="warning" />
      <strong>{numberName(path)}</strong>
      <button type="button" class="why-figure" onClick={() => desk.why(path)}>
        {diseaseText(props.disease, figureText(props.disease.value, [captured?.bound ?? 0]))}
      </button>
      {captured !== null && (
        <span class={classNames(isCaptured && 'danger-captured')}>
          {t('danger-captured', {
            is: isCaptured ? 'now' : 'later',
            ending: nameOf('ending', captured.ending),
            bound: number(captured.bound, { scale: 10 }),
            control: number(captured.control, { scale: 10 }),
          })}
        </span>
      )}
      {counters !== null && counters.none !== 'answer-first' && <DangerWays counters={counters} />}
    </p>
  );
}

const diseaseText = ({ load, drains }: Disease, value: string): string =>
  t('danger-disease', {
    value,
    load: number(load, { scale: 10, digits: 1 }),
    drains: drains === null ? 'none' : nameOf('resource', drains),
    control: number(CONTROL_CHECKS, { scale: 10 }),
  });
