/**
 * What is said of the lords' next moves: announced, whispered, or looked into. What is not known is printed as not
 * known; looking into one costs, and cannot be undone.
 */
import { contentOr, percent, t } from '../../i18n';
import type { RumourView } from '../../sim';
import { Glossed, Term } from '../glossary';
import { Button, type IconName, Tag } from '../kit';
import { mustAnswer, useDesk } from './desk';
import { MovePlate } from './move-plate';
import { nameOf, placeName } from './names';
import { Price } from './cost';

const SIGNS: Readonly<Record<RumourView['certainty'], IconName>> = {
  announced: 'sound',
  whispered: 'question',
  exposed: 'eye',
};

export function Rumours() {
  const { session, view } = useDesk();
  const { turn, rumours } = view.value;
  const hasFailed = session.record().forfeits?.includes(turn) === true;
  return (
    <section class="rumours" aria-labelledby="rumours-title">
      <h3 id="rumours-title" class="column-title">
        {t('game-rumours')}
      </h3>
      {hasFailed && (
        <p class="soft" data-testid="mind-failed">
          {t('game-mind-failed')}
        </p>
      )}
      {rumours.length === 0 && !hasFailed && <p class="soft">{t('game-rumours-none')}</p>}
      <ul class="rumour-list">
        {rumours.map((rumour) => (
          <Rumour key={rumour.number} rumour={rumour} />
        ))}
      </ul>
      <p class="soft small">
        <Glossed text={t('game-rumours-note')} />
      </p>
    </section>
  );
}

function Rumour({ rumour }: { readonly rumour: RumourView }) {
  const desk = useDesk();
  const view = desk.view.value;
  const investigate = view.standing.find(({ kind }) => kind === 'investigate');
  const summary = rumour.move === null ? null : contentOr(`move.${rumour.move}.summary`);
  const place = placeName(rumour.theatre, rumour.layer);
  const refused = mustAnswer(view)
    ? t('game-refusal-answer-first')
    : investigate?.legal === false
      ? t(`game-refusal-${investigate.refusal ?? 'cannot-afford'}`)
      : undefined;
  return (
    <li class={`rumour rumour-${rumour.certainty}`}>
      <MovePlate move={rumour.move} contradiction={rumour.contradiction} lord={rumour.lord} />
      <div class="rumour-text">
        <p class="rumour-tags">
          <Tag icon={SIGNS[rumour.certainty]} tone={rumour.certainty === 'announced' ? 'ink' : 'plain'}>
            <Term id="rumour">{t(`game-certainty-${rumour.certainty}`)}</Term>
          </Tag>
          {rumour.isFalse === true && (
            <Tag tone="ochre" icon="cross">
              {t('game-rumour-false')}
            </Tag>
          )}
        </p>
        <p class="rumour-name">
          {rumour.move === null ? <span class="unknown">{t('game-unknown-move')}</span> : nameOf('move', rumour.move)}
        </p>
        <p class="wire rumour-wire">
          {rumour.lord === null ? t('game-unknown-lord') : nameOf('lord', rumour.lord)}
          {' · '}
          {place === '' ? (rumour.certainty === 'whispered' ? t('game-unknown-place') : t('game-everywhere')) : place}
          {' · '}
          {rumour.size === null
            ? t('game-unknown-size')
            : t(forceText(rumour), {
                size: percent(rumour.size),
                blunted: percent(rumour.blunted),
                turned: percent(rumour.turned),
              })}
        </p>
        {rumour.contradiction !== null && (
          <p class="small">{t('game-rumour-kindles', { name: nameOf('contradiction', rumour.contradiction) })}</p>
        )}
        {summary !== null && <p class="small soft">{summary}</p>}
        {rumour.certainty !== 'exposed' && (
          <p class="rumour-act">
            <Button
              size="small"
              tone="quiet"
              icon="eye"
              refused={refused}
              testId={`investigate-${rumour.number}`}
              onClick={() => desk.send({ kind: 'investigate', rumour: rumour.number })}
            >
              {t('game-investigate')}
            </Button>
            {investigate !== undefined && <Price cost={investigate.cost} />}
            <span class="small reveals">{t('game-reveals')}</span>
          </p>
        )}
      </div>
    </li>
  );
}

const forceText = ({ blunted, turned }: RumourView): string =>
  turned > 0 ? 'game-rumour-turned' : blunted > 0 ? 'game-rumour-blunted' : 'game-rumour-size';
