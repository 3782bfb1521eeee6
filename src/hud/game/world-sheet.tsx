/**
 * Reference sheet: the world, and the board in words — every theatre by every layer, with grip, alternative and compact,
 * then each theatre's institutions. Whoever cannot see the drawn board plays from this table.
 */
import { number, t } from '../../i18n';
import type { CellView, TheatreView } from '../../sim';
import { Glossed } from '../glossary';
import { Art, Icon, Tag } from '../kit';
import { useDesk } from './desk';
import { Figure } from './figure';
import { aboutOf, nameOf } from './names';
import { Tracks } from './tracks';

export function WorldSheet() {
  const { theatres } = useDesk().view.value;
  const layers = theatres[0]?.cells.map(({ layer }) => layer) ?? [];
  return (
    <div class="world-sheet">
      <p class="small soft">
        <Glossed text={t('game-world-key')} /> <span class="world-scrolls">{t('game-world-scrolls')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be reachable to be scrolled */}
      <section class="table-scroll" aria-label={t('game-world-caption')} tabIndex={0}>
        <table class="print-table world-table">
          <caption class="sr-only">{t('game-world-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('game-target-theatre')}</th>
              {layers.map((layer) => (
                <th key={layer} scope="col">
                  <Icon name={`layer-${layer}`} />
                  {nameOf('layer', layer)}
                </th>
              ))}
              <th scope="col">{t('number-hardship')}</th>
            </tr>
          </thead>
          <tbody>
            {theatres.map((theatre) => (
              <Row key={theatre.id} theatre={theatre} />
            ))}
          </tbody>
        </table>
      </section>
      <Tracks
        id="world-tracks"
        title={t('game-world-tracks')}
        tracks={['far-right', 'mean-hardship', 'mediations', 'ecology']}
        tone="ink"
      />
      <div class="institutions">
        {theatres.map((theatre) => (
          <Institutions key={theatre.id} theatre={theatre} />
        ))}
      </div>
    </div>
  );
}

function Row({ theatre }: { readonly theatre: TheatreView }) {
  const desk = useDesk();
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="why-figure"
          onClick={() => desk.link.focus(theatre.id)}
          title={t('game-world-look')}
        >
          {nameOf('theatre', theatre.id)}
        </button>
      </th>
      {theatre.cells.map((cell) => (
        <Cell key={cell.layer} theatre={theatre.id} cell={cell} />
      ))}
      <td>
        <Figure path={`hardship.${theatre.id}`} value={theatre.hardship} />
      </td>
    </tr>
  );
}

function Cell({ theatre, cell }: { readonly theatre: string; readonly cell: CellView }) {
  return (
    <td class="world-cell">
      <span class="cell-figures">
        <span class="cell-pair">
          <Figure path={`grip.${theatre}.${cell.layer}`} value={cell.grip} class="cell-grip" />
          <span class="cell-between" aria-hidden="true">
            |
          </span>
          <Figure path={`alternative.${theatre}.${cell.layer}`} value={cell.alternative} class="cell-alternative" />
        </span>
        {cell.compact && <span class="cell-compact">{t('game-compact')}</span>}
      </span>
      <span class="cell-rule" aria-hidden="true">
        <span class="cell-rule-grip" style={{ width: `${cell.grip / 10}%` }} />
        <span class="cell-rule-alternative" style={{ width: `${cell.alternative / 10}%` }} />
      </span>
    </td>
  );
}

function Institutions({ theatre }: { readonly theatre: TheatreView }) {
  const about = aboutOf('theatre', theatre.id);
  const captured = theatre.institutions.filter(({ state }) => state === 'captured').length;
  const pressured = theatre.institutions.filter(({ state }) => state === 'pressured').length;
  return (
    <details class="institution-list">
      <summary>
        {nameOf('theatre', theatre.id)}{' '}
        <span class="soft">— {t('game-institutions-sum', { captured, pressured })}</span>
      </summary>
      <div class="theatre-about">
        <Art name={`vignette-${theatre.id}`} class="theatre-vignette" width={480} height={160} />
        {about !== null && <p class="small">{about}</p>}
      </div>
      <ul>
        {theatre.institutions.map(({ id, state, strength, independence }) => (
          <li key={id}>
            <span class="institution-name">
              {/* Open, clamped or locked: the seal says by its shape what the tag says in a word. */}
              <Art name={`institution-${id}-${state}`} class="institution-seal" width={40} height={40} />
              {nameOf('institution', id)}
            </span>
            <Tag
              tone={state === 'captured' ? 'petrol' : 'plain'}
              icon={state === 'free' ? 'check' : state === 'captured' ? 'lock' : 'warning'}
            >
              {t(`game-institution-${state}`)}
            </Tag>
            <span class="small">
              {t('number-strength')} <Figure path={`strength.${theatre.id}.${id}`} value={strength} /> ·{' '}
              {t('number-independence')} <Figure path={`independence.${theatre.id}.${id}`} value={independence} />
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {t('game-theatre-means', {
          grip: number(theatre.grip, { scale: 10 }),
          alternative: number(theatre.alternative, { scale: 10 }),
        })}
      </p>
    </details>
  );
}
