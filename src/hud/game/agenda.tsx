/** Step three: the agenda — three constituents' proposals side by side; whose are carried is the balancing act (D41). */
import { percent, t } from '../../i18n';
import type { ConstituentView, InitiativeView } from '../../sim';
import { Glossed } from '../glossary';
import { Icon } from '../kit';
import { useDesk } from './desk';
import { Figure } from './figure';
import { AnswerFirst } from './front-page';
import { hollowPoints } from './hollow-price';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { Pile } from './pile';
import { ProposalCard } from './proposal-card';
import { StandingActs } from './standing-acts';

export function Agenda() {
  const { table, constituents } = useDesk().view.value;
  return (
    <div class="agenda" data-hint="agenda">
      <AnswerFirst />
      <div class="agenda-head">
        <h2 class="step-title">{t('game-agenda-title')}</h2>
        <Pile />
      </div>
      <Hollow />
      <p class="small soft agenda-key">
        <Glossed text={t('game-agenda-key')} />
      </p>
      <div class="columns">
        {table.map(({ constituent, initiatives }) => {
          const view = constituents.find(({ id }) => id === constituent);
          return view === undefined ? null : <Column key={constituent} constituent={view} initiatives={initiatives} />;
        })}
      </div>
      <StandingActs />
    </div>
  );
}

/** To name is to promise: said as long as nothing on the pile bears on what is named. */
function Hollow() {
  const desk = useDesk();
  const { hollow, designated, contradictions } = desk.view.value;
  if (!hollow || designated === null) return null;
  const tabled = contradictions.find(({ id }) => id === designated)?.tabled ?? 0;
  return (
    <p class="small soft agenda-hollow">
      <Icon name="star" />
      <span>
        <Glossed
          text={t(tabled > 0 ? 'game-hollow' : 'game-hollow-none', {
            name: nameOf('contradiction', designated),
            points: hollowPoints(desk),
          })}
        />
      </span>
    </p>
  );
}

/** The sign alone, with the space that the language sets before it. */
const percentSign = (): string => percent(0).replace('0', '');

function Column(props: { readonly constituent: ConstituentView; readonly initiatives: readonly InitiativeView[] }) {
  const { id, share, tooWeak, tooStrong } = props.constituent;
  const bound = share < tooWeak ? 'weak' : share > tooStrong ? 'strong' : null;
  return (
    <section class="column" aria-labelledby={`column-${id}`}>
      <header class={`column-head column-${id}`}>
        <Icon name={CONSTITUENT_ICONS[id]} />
        <h3 id={`column-${id}`}>{nameOf('constituent', id)}</h3>
        <span class="column-share">
          <span class="sr-only">{t('number-share')} </span>
          <Figure path={`share.${id}`} value={share} />
          <span aria-hidden="true">{percentSign()}</span>
          {bound !== null && <span class="column-bound">{t(`game-share-${bound}`)}</span>}
        </span>
      </header>
      <ul class="cards">
        {props.initiatives.map((initiative) => (
          <li key={initiative.id}>
            <ProposalCard initiative={initiative} />
          </li>
        ))}
        {props.initiatives.length === 0 && <li class="soft small">{t('game-table-empty')}</li>}
      </ul>
    </section>
  );
}
