/** Who lives the contradiction looked at, who would be asked to wait, and what that would add to each grievance. */
import { list, t } from '../../i18n';
import type { ContradictionId, GrievanceOutlook } from '../../sim';
import { Glossed } from '../glossary';
import { Icon } from '../kit';
import { useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { changeRange, outlookFor } from './outlook';
import { type Waiting, waitingUnder } from './waiting';

export function WhoWaits({ contradiction }: { readonly contradiction: ContradictionId }) {
  const desk = useDesk();
  const ahead = new Map(outlookFor(desk, contradiction).map((it) => [it.current, it]));
  const waiting = waitingUnder(desk.view.value, contradiction)
    .map((it) => ({ ...it, asked: askedOf(it, ahead.get(it.current.id)) }))
    .sort((a, b) => b.asked.high - a.asked.high);
  // Each stands once: who lives it and is asked to wait for another all the same says so beside its name.
  const living = waiting.filter(({ lives }) => lives === true);
  const asked = waiting.filter((it) => it.lives !== true && isAsked(it));
  const unknown = waiting.filter((it) => it.lives === null && !isAsked(it));
  return (
    <div class="who-waits">
      <div>
        <p class="kicker">{t('game-who-lives')}</p>
        <ul class="who-list">
          {living.map((it) => (
            <Who key={it.current.id} it={it} />
          ))}
          {living.length === 0 && <li class="soft">{t('game-who-nobody')}</li>}
        </ul>
        {unknown.length > 0 && (
          <p class="small soft">
            {t('game-who-unknown', { names: list(unknown.map(({ current }) => nameOf('current', current.id))) })}
          </p>
        )}
      </div>
      <div>
        <p class="kicker">{t('game-who-waits')}</p>
        <p class="small soft">
          <Glossed text={t('game-who-waits-unit')} />
        </p>
        <ul class="who-list">
          {asked.map((it) => (
            <Who key={it.current.id} it={it} />
          ))}
          {asked.length === 0 && <li class="soft">{t('game-who-none-wait')}</li>}
        </ul>
      </div>
    </div>
  );
}

/** Grievance a turn that waiting adds, tenths. */
interface Asked {
  readonly asked: { readonly low: number; readonly high: number };
}

/** What the turn's end makes of it in the worlds that fit what is known; what is reckoned here, where there is no telling. */
function askedOf({ debt }: Waiting, ahead: GrievanceOutlook | undefined): Asked['asked'] {
  if (ahead === undefined) return { low: debt, high: debt };
  return ahead.causes.find(({ cause }) => cause.kind === 'rule' && cause.id === 'debt') ?? { low: 0, high: 0 };
}

/** Half a point and more. */
const isAsked = ({ asked }: Asked): boolean => asked.high >= 5;

function Who({ it }: { readonly it: Waiting & Asked }) {
  const debt = changeRange(it.asked);
  return (
    <li class="who">
      <Icon name={CONSTITUENT_ICONS[it.current.constituent]} class={`ink-${it.current.constituent}`} />
      <span>{nameOf('current', it.current.id)}</span>
      {isAsked(it) && (
        <span class="who-debt">
          <span aria-hidden="true">{debt}</span>
          <span class="sr-only">{t('game-debt', { debt })}</span>
        </span>
      )}
      {isAsked(it) && <span class="soft">{whyAsked(it)}</span>}
    </li>
  );
}

/** What waiting asks of it; a debt whose reason is hidden, or only comes with the turn's end, says that. */
function whyAsked({ current, lives, putsOff: [hottest] }: Waiting): string {
  if (hottest !== undefined)
    return t(lives === true ? 'game-who-lives-both' : 'game-who-puts-off', { name: nameOf('contradiction', hottest) });
  return t(current.affinities.some(({ value }) => value === null) ? 'game-who-unsure' : 'game-who-heats');
}
