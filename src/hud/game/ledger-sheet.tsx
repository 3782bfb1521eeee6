/** Reference sheet: the ledger — what a finished turn changed and why, phase by phase, of one number or of all. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { Phase } from '../../sim';
import { numberName } from '../shell';
import { useDesk } from './desk';
import { gather } from './entries';
import { MovedList } from './moved-list';

const PHASES: readonly Phase[] = ['rumours', 'assembly', 'agenda', 'clash', 'drift'];

export function LedgerSheet() {
  const desk = useDesk();
  const last = desk.view.value.turn - 1;
  const [wanted, setWanted] = useState<number | null>(null);
  const [path, setPath] = useState('');
  const turn = wanted === null || wanted > last ? last : wanted;
  const report = turn < 1 ? null : desk.session.report(turn);
  if (report === null) return <p class="soft">{t('game-ledger-none')}</p>;
  const numbers = gather(report.entries).map((it) => it.number);
  const entries = path === '' ? report.entries : report.entries.filter((entry) => entry.number === path);
  return (
    <div class="ledger-sheet">
      <div class="row ledger-filters">
        <label class="field">
          <span class="kicker">{t('game-ledger-turn')}</span>
          <select
            class="select"
            value={String(turn)}
            onChange={(event) => setWanted(Number(event.currentTarget.value))}
          >
            {Array.from({ length: last }, (_, index) => last - index).map((at) => (
              <option key={at} value={String(at)}>
                {t('chart-turn-number', { turn: at })}
              </option>
            ))}
          </select>
        </label>
        <label class="field ledger-number">
          <span class="kicker">{t('game-ledger-number')}</span>
          <select class="select" value={path} onChange={(event) => setPath(event.currentTarget.value)}>
            <option value="">{t('game-ledger-all')}</option>
            {[...numbers]
              .sort((a, b) => numberName(a).localeCompare(numberName(b)))
              .map((number) => (
                <option key={number} value={number}>
                  {numberName(number)}
                </option>
              ))}
          </select>
        </label>
      </div>
      {desk.session.record().forfeits?.includes(turn) === true && <p class="soft">{t('reveal-forfeit', { turn })}</p>}
      {PHASES.map((phase) => {
        const moved = gather(entries.filter((entry) => entry.phase === phase)).filter(({ by }) => by !== 0);
        const all = report.entries.filter((entry) => entry.phase === phase);
        if (moved.length === 0) return null;
        return (
          <section key={phase} aria-labelledby={`ledger-${phase}`}>
            <h3 id={`ledger-${phase}`} class="column-title">
              {t(`game-phase-${phase}`)}
            </h3>
            <MovedList moved={moved} isOpen={path !== ''} session={desk.session} entries={all} />
          </section>
        );
      })}
    </div>
  );
}
