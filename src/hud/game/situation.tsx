/**
 * The other column of the front page: the campaign under way, what the Leviathan is learning, what eats at the front, what
 * is already on its way.
 */
import { number, percent, t } from '../../i18n';
import type { LedgerEntry } from '../../sim';
import { Glossed, Term } from '../glossary';
import { Art } from '../kit';
import { useDesk } from './desk';
import { diseasesOf } from './diseases';
import { Figure, trendOf } from './figure';
import { GoalEnd } from './goal';
import { NewsMoved } from './news-moved';
import { changeText, nameOf } from './names';
import { FORCE_BY, MISREADING_COST } from './rules-said';
import { Sickness } from './sickness';
import { points } from './words-given';

/** Levers named on the page; the rest is on the bloc's sheet. */
const NAMED = 2;
/** Last turns in which what they decide is said again. */
const LATE = 4;

export function Situation() {
  const desk = useDesk();
  const { offensive, learning, contradictions, misread, designated, turns, ...view } = desk.view.value;
  const moved = desk.session.movedNow();
  const fallenDue = consequencesIn(moved);
  // What would come after the last turn never comes.
  const pending = view.pending.filter(({ turn }) => turn <= turns);
  const kindled = contradictions.filter((it) => Math.round(it.kindled / 10) > 0);
  // Those that are near their bound stand among the dangers.
  const diseases = diseasesOf(desk.view.value, desk.stakes).filter(({ isNear }) => !isNear);
  const isLate = turns - view.turn < LATE && (desk.stakes?.partial ?? 0) > 0;
  const isQuiet =
    !isLate &&
    offensive === null &&
    !misread &&
    [learning, kindled, pending, fallenDue, diseases].every((it) => it.length === 0);
  return (
    <section class="situation" aria-labelledby="situation-title">
      <h3 id="situation-title" class="column-title">
        {t('game-situation')}
      </h3>
      {offensive !== null && (
        <p class="brief brief-offensive">
          <Art name={`contradiction-${offensive.contradiction}`} class="brief-art" width={224} height={150} />
          <strong>
            <Glossed text={t('game-offensive', { name: nameOf('contradiction', offensive.contradiction) })} />
          </strong>{' '}
          {t('game-offensive-left', { turns: offensive.left })}
        </p>
      )}
      {misread && designated !== null && (
        <p class="brief">
          <strong>
            <Glossed text={t('game-misread', { name: nameOf('contradiction', designated) })} />
          </strong>{' '}
          {t('game-misread-why', { points: number(MISREADING_COST, { scale: 10 }) })}
        </p>
      )}
      {learning.slice(0, NAMED).map(({ lever, value }) => (
        <p key={lever} class="brief">
          <strong>
            <Term id="learning">{t('game-learning', { name: nameOf('lever', lever) })}</Term>
          </strong>{' '}
          <span class="nowrap">
            {t('game-learnt-so-far')} <Figure path={`learning.${lever}`} value={value} scale={1} />
          </span>{' '}
          {t('game-learnt-costs', { percent: percent(-FORCE_BY.learning * value) })}
        </p>
      ))}
      {diseases.map((it) => (
        <Sickness key={it.number} disease={it} class="brief" />
      ))}
      {fallenDue.map((id) => (
        <div key={id} class="brief">
          <strong>{t('game-fell-due', { name: nameOf('consequence', id) })}</strong>{' '}
          <NewsMoved moved={moved} cause={{ kind: 'consequence', id }} />
        </div>
      ))}
      {isLate && (
        <div class="brief">
          <GoalEnd />
        </div>
      )}
      {kindled.map(({ id, kindled: by, intensity }) => (
        <p key={id} class="brief">
          {kindledText(id, by, trendOf(desk, `intensity.${id}`))} <Figure path={`intensity.${id}`} value={intensity} />
        </p>
      ))}
      {pending.map(({ consequence, turn }) => (
        <p key={`${consequence} ${turn}`} class="brief">
          {t('game-pending', { name: nameOf('consequence', consequence), turn })}
        </p>
      ))}
      {isQuiet && <p class="soft">{t('game-situation-quiet')}</p>}
    </section>
  );
}

/** What the moves gave it, and what else has moved it since: their sum is the change its tile tells. Tenths. */
function kindledText(id: string, kindled: number, net: number): string {
  const rest = net - kindled;
  return t('game-kindled-by', {
    name: nameOf('contradiction', id),
    points: points(kindled),
    rest: rest === 0 ? 'none' : rest < 0 ? 'less' : 'more',
    by: points(Math.abs(rest)),
    net: changeText(net, 10),
  });
}

/** Consequences that have fallen due this turn, each once. */
const consequencesIn = (entries: readonly LedgerEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ cause }) => (cause.kind === 'consequence' ? [cause.id] : []))),
];
