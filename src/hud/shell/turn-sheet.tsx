/** A finished turn on one sheet: what was decided, what the lords did, which promises fell due, what moved and why. */
import { content, contentOr, number, t } from '../../i18n';
import type { LedgerEntry, TurnReport } from '../../sim';
import { Panel, Tag } from '../kit';
import type { TurnPoint } from './turn-points';
import { causeName, isShown, numberName } from './number-name';
import { turnSummary } from './what-if';

export function TurnSheet(props: {
  readonly point: TurnPoint | null;
  /** Null when the match cannot be run again: the digest alone then speaks. */
  readonly report: TurnReport | null;
}) {
  const { point, report } = props;
  return (
    <div class="turn-sheet" data-testid="turn-sheet">
      {point !== null && (
        <Panel title={t('turn-decided')} level={3}>
          <p class="prose">{turnSummary(point)}</p>
        </Panel>
      )}
      {report !== null && (
        <>
          <Panel title={t('turn-clash')} level={3}>
            {report.clash.length === 0 ? (
              <p class="soft">{t('turn-clash-none')}</p>
            ) : (
              <ul class="turn-list">
                {report.clash.map((line, index) => (
                  // Two lords may play the same move: only the order tells them apart, and it never changes.
                  <li key={`${line.move} ${index}`}>
                    <strong>{content(`move.${line.move}.name`)}</strong> — {content(`lord.${line.lord}.name`)}
                    {line.theatre !== null && `, ${content(`theatre.${line.theatre}.name`)}`}
                    {line.layer !== null && `, ${content(`layer.${line.layer}.name`)}`}{' '}
                    {line.wasFalse ? (
                      <Tag>{t('turn-move-false')}</Tag>
                    ) : (
                      <span class="figure">{t('turn-move-force', { landed: line.landed, size: line.size })}</span>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          {report.kept.length + report.broken.length > 0 && (
            <Panel title={t('turn-promises')} level={3}>
              <ul class="turn-list">
                {report.kept.map((id) => (
                  <li key={`kept ${id}`}>
                    <Tag icon="check">{t('turn-kept')}</Tag> {contentOr(`demand.${id}.name`) ?? id}
                  </li>
                ))}
                {report.broken.map((id) => (
                  <li key={`broken ${id}`}>
                    <Tag tone="red" icon="cross">
                      {t('turn-broken')}
                    </Tag>{' '}
                    {contentOr(`demand.${id}.name`) ?? id}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t('turn-moved')} level={3} class="turn-moved">
            <MovedList numbers={movedNumbers(report.entries)} />
          </Panel>
        </>
      )}
    </div>
  );
}

/** Changes shown at once; the rest would bury them, and stands behind one press. */
const MOVED_SHOWN = 14;

function MovedList({ numbers }: { readonly numbers: readonly Moved[] }) {
  const rest = numbers.slice(MOVED_SHOWN);
  return (
    <>
      <Moves numbers={numbers.slice(0, MOVED_SHOWN)} />
      {rest.length > 0 && (
        <details class="moved-rest">
          <summary>{t('turn-moved-more', { count: rest.length })}</summary>
          <Moves numbers={rest} />
        </details>
      )}
    </>
  );
}

function Moves({ numbers }: { readonly numbers: readonly Moved[] }) {
  return (
    <ul class="moved-list">
      {numbers.map((moved) => (
        <li key={moved.path}>
          <details>
            <summary>
              <span>{numberName(moved.path)}</span>
              <span class="figure">{number(moved.by, { scale: moved.scale, signed: true, digits: 1 })}</span>
            </summary>
            <ul class="causes">
              {moved.entries.map((entry, index) => (
                // Entries of a turn are final: their order is their identity.
                <li key={`${entry.cause.id} ${index}`}>
                  <span>{causeName(entry.cause.kind, entry.cause.id)}</span>
                  <span class="figure">{number(entry.by, { scale: entry.scale, signed: true, digits: 1 })}</span>
                  {entry.sources.length > 0 && <span class="soft wire">{entry.sources.join(' ')}</span>}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

interface Moved {
  readonly path: string;
  readonly scale: number;
  by: number;
  readonly entries: LedgerEntry[];
}

/** Numbers that ended the turn elsewhere than they began it, the furthest first. */
function movedNumbers(entries: readonly LedgerEntry[]): readonly Moved[] {
  const byPath = new Map<string, Moved>();
  for (const entry of entries) {
    if (!isShown(entry.number)) continue;
    let moved = byPath.get(entry.number);
    if (moved === undefined) {
      moved = { path: entry.number, scale: entry.scale, by: 0, entries: [] };
      byPath.set(entry.number, moved);
    }
    moved.by += entry.by;
    moved.entries.push(entry);
  }
  return [...byPath.values()]
    .filter((moved) => moved.by !== 0)
    .sort((a, b) => Math.abs(b.by) / b.scale - Math.abs(a.by) / a.scale || a.path.localeCompare(b.path));
}
