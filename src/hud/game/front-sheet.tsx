/** Reference sheet: the front itself — shares of leadership between their two bounds, and each current as it stands. */
import { number, t } from '../../i18n';
import { type ConstituentView, type CurrentView, GONE, type PlayerView } from '../../sim';
import { Glossed, Term } from '../glossary';
import { Art, Disclosure, Gauge, Icon, Tag } from '../kit';
import { useDesk } from './desk';
import { Figure } from './figure';
import { aboutOf, CONSTITUENT_ICONS, nameOf } from './names';
import { outlookFor, rangeOf } from './outlook';
import { GRIEVANCE_LIMIT } from './rules-said';
import { Tracks } from './tracks';

/** Grievance from which the breaking point is said beside it, and not only drawn; tenths. */
const NEAR = 550;

export function FrontSheet() {
  const { constituents } = useDesk().view.value;
  return (
    <div class="front-sheet">
      <p class="small soft front-key">
        <Glossed text={t('game-front-key')} />
      </p>
      {constituents.map((constituent) => (
        <Constituent key={constituent.id} constituent={constituent} />
      ))}
      <Tracks
        id="front-tracks"
        title={t('game-front-tracks')}
        tracks={['public-capacity', 'popular-control', 'bureaucratic-capture', 'rentier-drift']}
        tone="ink"
      />
    </div>
  );
}

function Constituent({ constituent }: { readonly constituent: ConstituentView }) {
  const { id, share, tooWeak, tooStrong, currents } = constituent;
  const alarm = share < tooWeak ? t('game-share-weak-why') : share > tooStrong ? t('game-share-strong-why') : undefined;
  return (
    <div class="front-group">
      <h3 class="front-group-name">
        <Icon name={CONSTITUENT_ICONS[id]} class={`ink-${id}`} /> {nameOf('constituent', id)}
      </h3>
      <Gauge
        label={t('number-share')}
        value={share}
        tone={id}
        marks={[
          { at: tooWeak, label: t('game-share-weak-bound') },
          { at: tooStrong, label: t('game-share-strong-bound') },
        ]}
        alarm={alarm}
        figure={<Figure path={`share.${id}`} value={share} />}
        compact
      />
      <ul class="currents">
        {currents.map((current) => (
          <Current key={current.id} current={current} />
        ))}
      </ul>
    </div>
  );
}

/** How long it is away, as its parting said: a turn of return past the last turn never comes. */
function absenceText({ turn, turns }: PlayerView, absence: number): string {
  if (absence >= GONE) return t('game-gone');
  return turn + absence > turns ? t('foretold-away-past-end') : t('game-absent', { turns: absence });
}

function Current({ current }: { readonly current: CurrentView }) {
  const desk = useDesk();
  const { id, absence, stance } = current;
  if (absence > 0)
    return (
      <li class="current current-absent">
        <span class="current-name">{nameOf('current', id)}</span>
        <Tag icon="cross">{absenceText(desk.view.value, absence)}</Tag>
      </li>
    );
  const ahead = outlookFor(desk).find((it) => it.current === id);
  const most = Math.max(current.grievance, ahead?.high ?? 0);
  return (
    <li class="current">
      <Art name={`current-${id}`} class="current-stamp" width={36} height={36} />
      <div class="current-text">
        <p class="current-head">
          <Disclosure class="current-name" more={() => <Affinities current={current} />}>
            {nameOf('current', id)}
          </Disclosure>
          <Tag tone={stance === 'resists' ? 'ink' : 'plain'}>
            <Term id="stance">{nameOf('stance', stance)}</Term>
          </Tag>
        </p>
        <p class="current-numbers">
          <span>
            {t('number-commitment')} <Figure path={`commitment.${id}`} value={current.commitment} />
          </span>
          <span>
            {t('number-grievance')} <Figure path={`grievance.${id}`} value={current.grievance} />
          </span>
          {ahead !== undefined && (
            <span class={most >= GRIEVANCE_LIMIT ? 'current-breaking' : 'soft'}>
              <Term id="debt">{t('foretold-grievance', { range: rangeOf(ahead) })}</Term>
              {most >= NEAR && ` · ${t('foretold-limit', { bound: number(GRIEVANCE_LIMIT, { scale: 10 }) })}`}
            </span>
          )}
        </p>
        <span class="twin-rule" aria-hidden="true">
          <span class="twin-commitment" style={{ width: `${current.commitment / 10}%` }} />
          <span class="twin-grievances">
            <span class="twin-grievance" style={{ width: `${current.grievance / 10}%` }} />
            {ahead !== undefined && <span class="twin-ahead" style={{ width: `${ahead.high / 10}%` }} />}
            <span class="twin-limit" style={{ left: `${GRIEVANCE_LIMIT / 10}%` }} />
          </span>
        </span>
      </div>
    </li>
  );
}

/** What it cares for, as far as anyone has found out (D45). */
function Affinities({ current }: { readonly current: CurrentView }) {
  const about = aboutOf('current', current.id);
  return (
    <div class="affinities">
      {about !== null && <p>{about}</p>}
      <p class="kicker">{t('game-affinities')}</p>
      <ul>
        {current.affinities.map(({ contradiction, value }) => (
          <li key={contradiction}>
            <span>{nameOf('contradiction', contradiction)}</span>
            <strong>{value === null ? t('game-affinity-unknown') : t(`game-affinity-${value}`)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
