/** The head of a table about two matches: the turn, then each by its name. */
import { t } from '../../i18n';

export function SidesHead(props: { readonly a: string; readonly b: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('chart-turn')}</th>
        <th scope="col">{props.a}</th>
        <th scope="col">{props.b}</th>
      </tr>
    </thead>
  );
}
