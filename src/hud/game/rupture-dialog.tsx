/** A rupture is played, not suffered: a current past its limit must be answered, and each answer costs (D35, D38). */
import { list, t } from '../../i18n';
import type { Forecast, RuptureWay } from '../../sim';
import { Art, Button, Dialog, Gauge } from '../kit';
import { figureAt } from './bounds';
import { useDesk } from './desk';
import { ForecastList } from './forecast-list';
import { type Hint, HintNote } from './hints';
import { nameOf } from './names';
import { OutlookList } from './outlook-list';
import { Price } from './cost';
import { outlookOf } from './rupture-outlook';
import { RuptureWhy } from './rupture-why';

export function RuptureDialog({ hints }: { readonly hints: readonly Hint[] }) {
  const desk = useDesk();
  const view = desk.view.value;
  const { rupture } = view;
  if (rupture === null || desk.isRuptureAside.value) return null;
  const current = view.constituents.flatMap(({ currents }) => currents).find(({ id }) => id === rupture.current);
  const name = nameOf('current', rupture.current);
  const lived = (current?.affinities ?? []).filter(({ value }) => (value ?? 0) >= 2);
  return (
    <Dialog
      title={t('game-rupture', { name })}
      onClose={() => (desk.isRuptureAside.value = true)}
      size="wide"
      class="rupture"
      testId="rupture"
    >
      <HintNote hints={hints} on="rupture" />
      <div class="rupture-head" data-hint="rupture">
        <Art name={`current-${rupture.current}`} class="rupture-art" width={96} height={96} />
        <div>
          {current !== undefined && <RuptureWhy current={current} />}
          {lived.length > 0 && (
            <p class="small">
              {t('game-rupture-lives', { names: list(lived.map((it) => nameOf('contradiction', it.contradiction))) })}
            </p>
          )}
        </div>
        {current !== undefined && (
          <div class="rupture-gauges">
            <Gauge label={t('number-grievance')} value={current.grievance} tone="red" compact />
            <Gauge label={t('number-commitment')} value={current.commitment} compact />
          </div>
        )}
      </div>
      <ul class="rupture-ways">
        {rupture.ways.map(({ way, cost, unity, legal }) => (
          <li key={way} class="rupture-way" data-testid={`way-${way}`}>
            <h3>{t(`game-rupture-${way}`)}</h3>
            <p class="small">{t(`game-rupture-${way}-text`)}</p>
            {cost.length === 0 ? <p class="small soft">{t('game-price-free')}</p> : <Price cost={cost} />}
            <ForecastList
              forecast={asked(desk.session.forecast({ kind: 'rupture', current: rupture.current, way }), unity)}
              cost={cost}
              most={4}
              warnings={
                unity >= view.tracks.unity ? { unity: t('rupture-unity', { left: view.tracks.unity / 10 }) } : {}
              }
            />
            <Outlook way={way} />
            <Button
              refused={legal ? undefined : t('game-refusal-cannot-afford')}
              testId={`rupture-${way}`}
              onClick={() => desk.send({ kind: 'rupture', current: rupture.current, way })}
            >
              {t(`game-rupture-${way}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('game-rupture-aside', { unity: figureAt(desk, 'unity', view.tracks.unity) })}</p>
    </Dialog>
  );
}

/** The forecast with the unity that is asked, where the rules could only take what is left: two prices would look alike. */
const asked = (forecast: Forecast, unity: number): Forecast => ({
  ...forecast,
  lines: [
    ...forecast.lines.filter(({ number }) => number !== 'unity'),
    { number: 'unity', low: -unity, high: -unity, scale: 10 },
  ],
});

/** What an answer leads to, read off the match as it would stand. */
function Outlook({ way }: { readonly way: RuptureWay }) {
  const desk = useDesk();
  const view = desk.view.value;
  if (view.rupture === null) return null;
  const { current } = view.rupture;
  const after = desk.session.afterRupture({ kind: 'rupture', current, way });
  return after === null ? null : <OutlookList lines={outlookOf(view, after, current)} />;
}
