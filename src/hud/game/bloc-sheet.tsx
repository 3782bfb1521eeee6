/** Reference sheet: the bloc — its three props, its lords by wing, the fissures found between them, what it has learnt. */
import { list, percent, t } from '../../i18n';
import { type FissureView, type LordState, lordStateOf, type LordView } from '../../sim';
import { Glossed } from '../glossary';
import { Art, Button, Gauge, Tag } from '../kit';
import { mustAnswer, useDesk } from './desk';
import { Figure } from './figure';
import { barMarks } from './gauge-marks';
import { aboutOf, nameOf } from './names';
import { Price } from './cost';
import { FORCE_BY } from './rules-said';
import { Tracks } from './tracks';

const STATE_TONE: Readonly<Record<LordState, 'plain' | 'ink' | 'red' | 'ochre'>> = {
  calm: 'plain',
  plotting: 'red',
  wounded: 'ochre',
  fallen: 'ink',
};

export function BlocSheet() {
  const desk = useDesk();
  const view = desk.view.value;
  const { props, lords, fissures, learning } = view;
  return (
    <div class="bloc-sheet">
      <p class="small soft">
        <Glossed text={t('game-bloc-key')} />
      </p>
      <section aria-labelledby="bloc-props">
        <h3 id="bloc-props" class="column-title">
          {t('game-props')}
        </h3>
        <div class="bloc-props">
          {props.map(({ id, value, down }) => (
            <Gauge
              key={id}
              label={nameOf('track', id)}
              value={value}
              tone="petrol"
              marks={barMarks(desk, id)}
              alarm={down ? t('game-prop-down') : undefined}
              figure={<Figure path={id} value={value} />}
            />
          ))}
        </div>
      </section>
      <Tracks
        id="bloc-tracks"
        title={t('game-bloc-tracks')}
        tracks={['state-capture', 'cohesion', 'prestige', 'deregulation', 'loathing']}
        tone="petrol"
      />
      <section aria-labelledby="bloc-lords">
        <h3 id="bloc-lords" class="column-title">
          {t('game-lords')}
        </h3>
        <ul class="lords">
          {lords.map((lord) => (
            <Lord key={lord.id} lord={lord} state={lordStateOf(view, lord.id)} />
          ))}
        </ul>
      </section>
      {fissures.length > 0 && (
        <section aria-labelledby="bloc-fissures">
          <h3 id="bloc-fissures" class="column-title">
            {t('game-fissures')}
          </h3>
          <ul class="fissures">
            {fissures.map((fissure) => (
              <Fissure key={fissure.id} fissure={fissure} />
            ))}
          </ul>
        </section>
      )}
      {learning.length > 0 && (
        <section aria-labelledby="bloc-learning">
          <h3 id="bloc-learning" class="column-title">
            {t('game-learnt')}
          </h3>
          <ul class="learnt">
            {learning.map(({ lever, value }) => (
              <li key={lever}>
                {nameOf('lever', lever)} <Figure path={`learning.${lever}`} value={value} scale={1} />{' '}
                <span class="small soft">
                  {t('game-learnt-costs', { percent: percent(-FORCE_BY.learning * value) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The picture says how a lord fares by its folding; the tag says it in a word. */
function Lord({ lord, state }: { readonly lord: LordView; readonly state: LordState }) {
  const about = aboutOf('lord', lord.id);
  return (
    <li class="lord">
      <Art
        name={state === 'calm' ? `lord-${lord.id}` : `lord-${lord.id}-${state}`}
        instead={`lord-${lord.id}`}
        class="lord-shield"
        width={64}
        height={67}
      />
      <div>
        <p class="lord-name">
          {nameOf('lord', lord.id)}{' '}
          <Tag tone={STATE_TONE[state]} class={`lord-state lord-state-${state}`}>
            {t(`game-lord-${state}`)}
          </Tag>
        </p>
        <p class="small soft">
          {nameOf('wing', lord.wing)} — {list(lord.home.map((layer) => nameOf('layer', layer)))}
        </p>
        {about !== null && <p class="small">{about}</p>}
        <p class="small lord-numbers">
          <span>
            {t('number-chest')} <Figure path={`chest.${lord.id}`} value={lord.chest} scale={1} />
          </span>
          <span>
            {t('number-loyalty')}{' '}
            {lord.loyalty === null ? (
              <span class="unknown">{t('game-unknown')}</span>
            ) : (
              <Figure path={`loyalty.${lord.id}`} value={lord.loyalty} />
            )}
          </span>
        </p>
      </div>
    </li>
  );
}

function Fissure({ fissure }: { readonly fissure: FissureView }) {
  const desk = useDesk();
  const view = desk.view.value;
  const act = view.standing.find(({ kind }) => kind === 'investigate');
  const refused = mustAnswer(view)
    ? t('game-refusal-answer-first')
    : act?.legal === false
      ? t(`game-refusal-${act.refusal ?? 'cannot-afford'}`)
      : undefined;
  const about = aboutOf('fissure', fissure.id);
  return (
    <li class="fissure">
      <p class="lord-name">
        {nameOf('fissure', fissure.id)}{' '}
        {fissure.width === null ? (
          <Tag icon="lock">{t('game-fissure-closed')}</Tag>
        ) : (
          <Figure path={`fissure.${fissure.id}`} value={fissure.width} />
        )}
      </p>
      {fissure.lords.length > 0 && <p class="small soft">{list(fissure.lords.map((lord) => nameOf('lord', lord)))}</p>}
      {fissure.found && about !== null && <p class="small">{about}</p>}
      {!fissure.found && (
        <p class="rumour-act">
          <Button
            size="small"
            icon="eye"
            tone="quiet"
            refused={refused}
            onClick={() => desk.send({ kind: 'investigate', fissure: fissure.id })}
          >
            {t('game-investigate')}
          </Button>
          {act !== undefined && <Price cost={act.cost} />}
          <span class="small reveals">{t('game-reveals')}</span>
        </p>
      )}
    </li>
  );
}
