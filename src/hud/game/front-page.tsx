/** Step one: the season's front page — what happened, what it asks, what is said of the lords' next moves (D01). */
import { content, contentOr, t } from '../../i18n';
import { Button, Tag } from '../kit';
import { ActOpens } from './act-opens';
import { BroughtNear } from './brought-near';
import { isEventOpen, useDesk } from './desk';
import { ForecastList } from './forecast-list';
import { nameOf, seasonName } from './names';
import { NewsMoved } from './news-moved';
import { openStep } from './open-step';
import { Price } from './cost';
import { refusedWhy } from './refused-why';
import { Rumours } from './rumours';
import { Situation } from './situation';
import { Sources } from './sources';

/** How many ways a turn without a headline has of saying so. */
const QUIET = 4;

export function FrontPage() {
  const desk = useDesk();
  const view = desk.view.value;
  return (
    <article class="front-page" data-hint="front-page">
      <header class="nameplate">
        <span class="nameplate-side">{seasonName(view)}</span>
        <h2 class="nameplate-title">{t('game-front-page')}</h2>
        <span class="nameplate-side">{t('game-turn', { turn: view.turn, turns: view.turns })}</span>
      </header>
      <AnswerFirst />
      {view.act.opens && <ActOpens />}
      <Story />
      <div class="front-page-columns">
        <Rumours />
        <Situation />
      </div>
    </article>
  );
}

/** The headline, its story, and what the front answers. */
function Story() {
  const desk = useDesk();
  const { event, rupture, turn } = desk.view.value;
  if (event === null) return <p class="story-none prose">{t('game-no-event', { which: turn % QUIET })}</p>;
  const isOpen = isEventOpen(desk.view.value);
  return (
    <section class="story" aria-labelledby="story-headline">
      <h3 id="story-headline" class="headline">
        {content(`event.${event.id}.headline`)}
      </h3>
      <p class="story-text prose">{content(`event.${event.id}.story`)}</p>
      <NewsMoved moved={desk.session.movedNow()} cause={{ kind: 'event', id: event.id }} />
      {event.choices.length > 0 && (
        <ul class="story-choices" aria-label={t('game-choices')}>
          {event.choices.map((choice) => {
            const key = `event.${event.id}.choice.${choice.id}`;
            const detail = contentOr(`${key}.detail`);
            const isChosen = event.chosen === choice.id;
            if (!isOpen && !isChosen) return null;
            const command = { kind: 'choose', event: event.id, choice: choice.id } as const;
            const forecast = isChosen ? null : desk.session.preview(command);
            const isFinal = forecast?.reveals === true;
            const refused =
              rupture !== null
                ? refusedWhy(desk.view.value, 'answer-first')
                : choice.legal
                  ? undefined
                  : t(`game-refusal-${choice.refusal ?? 'requires'}`);
            return (
              <li key={choice.id} class="story-choice">
                <p class="story-choice-name">
                  {content(`${key}.name`)} {forecast !== null && <Price cost={choice.cost} />}
                </p>
                {(detail !== null || isFinal) && (
                  <p class="soft">
                    {detail} {isFinal && <strong class="reveals">{t('game-reveals')}</strong>}
                  </p>
                )}
                {forecast === null ? (
                  <Tag tone="ink" icon="check">
                    {t('game-chosen')}
                  </Tag>
                ) : (
                  <>
                    <ForecastList forecast={forecast} cost={choice.cost} most={2} />
                    <BroughtNear command={command} isFinal={isFinal} />
                    <Button
                      size="small"
                      refused={refused}
                      testId={`choice-${choice.id}`}
                      onClick={() => desk.send(command)}
                    >
                      {t('game-choose')}
                      <span class="sr-only"> {content(`${key}.name`)}</span>
                    </Button>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p class="story-sources small soft">
        {t('game-sources-label')} <Sources ids={event.sources} />
      </p>
    </section>
  );
}

/** Shown above other steps while something must be answered first. */
export function AnswerFirst() {
  const desk = useDesk();
  const view = desk.view.value;
  if (view.rupture !== null)
    return (
      <p class="answer-first" role="note">
        <span>{t('game-answer-rupture', { name: nameOf('current', view.rupture.current) })}</span>
        <Button size="small" onClick={() => (desk.isRuptureAside.value = false)}>
          {t('game-answer')}
        </Button>
      </p>
    );
  if (!isEventOpen(view) || desk.step.value === 'front-page') return null;
  return (
    <p class="answer-first" role="note">
      <span>{t('game-answer-event')}</span>
      <Button size="small" onClick={() => openStep(desk, 'front-page')}>
        {t('game-answer')}
      </Button>
    </p>
  );
}
