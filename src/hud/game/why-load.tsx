/** “Why?” of the load: the sum that makes it, each term with the number it comes from. */
import { number, t } from '../../i18n';
import { numberName } from '../shell';
import { useDesk } from './desk';
import { Figure } from './figure';
import { loadSum } from './load-sum';
import { CONTROL_HEADROOM, DISEASE_TOLERATED } from './rules-said';

export function LoadSum() {
  const view = useDesk().view.value;
  const terms = loadSum(view);
  const beyond = number(DISEASE_TOLERATED, { scale: 10 });
  const ahead = number(CONTROL_HEADROOM, { scale: 10 });
  return (
    <section data-testid="load-sum">
      <h3 class="why-part">{t('why-sum')}</h3>
      <table class="why-sum">
        <tbody>
          {terms.map(({ kind, number: path, of, by }) => (
            <tr key={kind}>
              <td class="figure">{number(by, { scale: 10, digits: 1, signed: true })}</td>
              <th scope="row">
                {numberName(path)} <Figure path={path} value={of} digits={1} />
                <span class="soft"> {t(`why-load-${kind}`, { beyond, ahead })}</span>
              </th>
            </tr>
          ))}
          <tr class="why-sum-total">
            <td class="figure">{number(view.load.value, { scale: 10, digits: 1 })}</td>
            <th scope="row">{numberName('load')}</th>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
