/** What the two numbers on a theatre's sign are: the map is drawn, and its words open nothing. */
import { t } from '../../i18n';
import { Glossed } from '../glossary';

/** `at`: in the bar of sheets under the map, or on a small screen in a strip of the map's own. */
export function MapLegend({ at }: { readonly at: 'bar' | 'strip' }) {
  return (
    <p class={`map-legend map-legend-${at}`}>
      <Glossed text={t('game-map-legend')} />
    </p>
  );
}
