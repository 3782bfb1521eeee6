/** “Why?” of a grievance: the sum that it comes to when the turn ends, if nothing more is decided. */
import { t } from '../../i18n';
import { causeName, numberName } from '../shell';
import { useDesk } from './desk';
import { changeRange, outlookFor, rangeOf } from './outlook';

export function GrievanceSum({ path }: { readonly path: string }) {
  const ahead = outlookFor(useDesk()).find(({ current }) => path === `grievance.${current}`);
  if (ahead === undefined) return null;
  return (
    <section data-testid="grievance-sum">
      <h3 class="why-part">{t('foretold-end')}</h3>
      <table class="why-sum">
        <tbody>
          {ahead.causes.map(({ cause, low, high }) => (
            <tr key={`${cause.kind} ${cause.id}`}>
              <td class="figure">{changeRange({ low, high })}</td>
              <th scope="row">{causeName(cause.kind, cause.id)}</th>
            </tr>
          ))}
          <tr class="why-sum-total">
            <td class="figure">{rangeOf(ahead)}</td>
            <th scope="row">{numberName(path)}</th>
          </tr>
        </tbody>
      </table>
      <p class="small soft">{t('foretold-end-note')}</p>
    </section>
  );
}
