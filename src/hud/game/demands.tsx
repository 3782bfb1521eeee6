/** Demands of the currents: signed into the promise ledger, or refused; term, relief, breach and conflicts said first. */
import { contentOr, t } from '../../i18n';
import type { AskedBefore, Session } from '../../session';
import type { DemandView, PlayerView, PromiseView } from '../../sim';
import { Glossed } from '../glossary';
import { Button, classNames, Icon, Tag } from '../kit';
import { carriedAgainst, isDoneUnsigned } from './breaches';
import { mustAnswer, useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { signedNow } from './signed';
import { isToSignFirst } from './sign-first';
import { whatBecame } from './what-became';
import { points } from './words-given';
import { Sources } from './sources';

export function Demands() {
  const { demands } = useDesk().view.value;
  return (
    <section class="demands" aria-labelledby="demands-title">
      <h2 id="demands-title" class="step-title">
        {t('game-demands')}
      </h2>
      {demands.length === 0 ? (
        <p class="soft">
          <Glossed text={t('game-demands-none')} />
        </p>
      ) : (
        <>
          <p class="step-lead">
            <Glossed text={t('game-demands-lead')} />
          </p>
          <ul class="demand-list">
            {demands.map((demand) => (
              <Demand key={`${demand.id} ${demand.current}`} demand={demand} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Demand({ demand }: { readonly demand: DemandView }) {
  const desk = useDesk();
  const view = desk.view.value;
  const constituent = view.constituents.find(({ currents }) => currents.some(({ id }) => id === demand.current));
  const plea = contentOr(`demand.${demand.id}.plea`);
  const answerFirst = mustAnswer(view) ? t('game-refusal-answer-first') : undefined;
  const refused = answerFirst ?? (demand.legal ? undefined : t(`game-refusal-${demand.refusal ?? 'conflict'}`));
  const { id, current } = demand;
  const before = desk.session.askedBefore().findLast((it) => it.id === id && it.current === current);
  return (
    <li class="demand">
      <p class="demand-from kicker">
        {constituent !== undefined && <Icon name={CONSTITUENT_ICONS[constituent.id]} class={`ink-${constituent.id}`} />}
        {nameOf('current', current)}
      </p>
      <h3 class="demand-name">{nameOf('demand', id)}</h3>
      {before !== undefined && (
        <p class="small soft" data-testid="demand-again">
          {againText(desk.session, before)}
        </p>
      )}
      {plea !== null && <p class="prose demand-plea">{plea}</p>}
      <p class="demand-what">{whatItAsks(demand)}</p>
      {demand.answer !== 'refused' && <Terms demand={demand} />}
      {demand.answer === 'open' ? (
        <p class="demand-answers">
          <Button
            size="small"
            icon="check"
            refused={refused}
            testId={`promise-${current}-${id}`}
            onClick={() => desk.send({ kind: 'promise', current, demand: id })}
          >
            {t('game-promise')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            icon="cross"
            refused={answerFirst}
            testId={`refuse-${current}-${id}`}
            onClick={() => desk.send({ kind: 'refuse', current, demand: id })}
          >
            {t('game-refuse')}
          </Button>
          <Sources ids={demand.sources} />
        </p>
      ) : (
        <Tag
          tone={demand.answer === 'promised' ? 'ink' : 'plain'}
          icon={demand.answer === 'promised' ? 'check' : 'cross'}
        >
          {t(`game-demand-${demand.answer}`)}
        </Tag>
      )}
    </li>
  );
}

/** Its day, what its signature does or did, and what would follow. */
function Terms({ demand }: { readonly demand: DemandView }) {
  const view = useDesk().view.value;
  const left = Math.max(0, demand.due - view.turn);
  return (
    <ul class="demand-terms">
      <li>{t('game-demand-due', { turn: demand.due, turns: left, all: left + 1 })}</li>
      {demand.answer === 'open' ? <Offer demand={demand} /> : <SignedTerms demand={demand} />}
      <li>{t('game-demand-breach', { points: points(demand.breach), unity: points(demand.breachUnity) })}</li>
      {demand.answer === 'open' && (
        <li>
          {t('game-demand-refusal', {
            points: points(demand.refused.grievance),
            unity: points(demand.refused.unity),
          })}
        </li>
      )}
      {isToSignFirst(demand) && <li data-testid="demand-sign-first">{t('game-demand-sign-first')}</li>}
      {demand.answer === 'open' && demand.cheap && (
        <li class={classNames(isDoneUnsigned(demand) && 'demand-done')}>
          {isDoneUnsigned(demand) ? t('game-demand-done', { while: dependsOn(demand) }) : t('game-demand-cheap')}
        </li>
      )}
      {demand.answer === 'open' && carriedAgainst(view, demand).length > 0 && (
        <li class="verdict-warning">{t('game-demand-too-late')}</li>
      )}
      {against(view, demand).map((it) => (
        <li key={`${it.demand} ${it.creditor}`} class="verdict-warning">
          {t('game-demand-conflict', {
            current: nameOf('current', it.creditor),
            demand: nameOf('demand', it.demand),
            asks: whatItAsks(it),
          })}
        </li>
      ))}
    </ul>
  );
}

/** What signing it would do. */
function Offer({ demand }: { readonly demand: DemandView }) {
  return (
    <>
      {demand.advance > 0 && (
        <li>{t('game-demand-advance', { amount: demand.advance, name: nameOf('resource', demand.resource) })}</li>
      )}
      <li>{t('game-demand-relief', { points: points(demand.relief) })}</li>
    </>
  );
}

/** What signing it did. */
function SignedTerms({ demand }: { readonly demand: DemandView }) {
  const { lent, relief } = signedNow(useDesk().session, demand);
  return (
    <li data-testid="demand-signed">
      {t('game-demand-signed', { lent, name: nameOf('resource', demand.resource), points: points(relief) })}
    </li>
  );
}

function againText(session: Session, before: AskedBefore): string {
  const became = whatBecame(session, before);
  return t('game-demand-again', {
    answer: became?.how ?? before.answer,
    turn: before.turn,
    end: became?.turn ?? before.turn,
  });
}

/** Promises already signed that it contradicts: two of them may say the same to two currents. */
const against = ({ promises }: PlayerView, { conflicts }: DemandView): readonly PromiseView[] =>
  promises.filter(({ demand }) => conflicts.includes(demand));

/** What keeps it done: a name only as long as it stands, an act of this turn whatever follows. */
const dependsOn = ({ kind, contradiction }: DemandView): string =>
  kind === 'designate' && contradiction !== null ? nameOf('contradiction', contradiction) : 'none';

/** What must be done to keep it. */
export function whatItAsks(
  demand: Pick<DemandView, 'kind' | 'contradiction' | 'lever'> & { readonly current?: string },
): string {
  const { kind, contradiction, lever } = demand;
  if (kind === 'designate' && contradiction !== null)
    return t('game-asks-designate', { name: nameOf('contradiction', contradiction) });
  if (kind === 'lever' && lever !== null) return t('game-asks-lever', { name: nameOf('lever', lever) });
  if (kind === 'avoid' && lever !== null) return t('game-asks-avoid', { name: nameOf('lever', lever) });
  return t('game-asks-carry');
}
