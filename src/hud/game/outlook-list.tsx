/** What an answer to a rupture leads to in the turns that follow, one plain sentence each (D35, D38). */
import { number, t } from '../../i18n';
import { nameOf } from './names';
import type { OutlookLine } from './rupture-outlook';

export function OutlookList({ lines }: { readonly lines: readonly OutlookLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="outlook">
      <p class="forecast-title">{t('rupture-then')}</p>
      <ul>
        {lines.map((line) => (
          <li key={`${line.kind} ${'resource' in line ? line.resource : ''}`}>{sentence(line)}</li>
        ))}
      </ul>
    </div>
  );
}

const points = (value: number): string => number(value, { scale: 10 });

function sentence(line: OutlookLine): string {
  switch (line.kind) {
    case 'away':
      return t('rupture-away', { name: nameOf('current', line.current), turn: line.back });
    case 'away-past-end':
    case 'gone':
      return t(`rupture-${line.kind}`, { name: nameOf('current', line.current) });
    case 'returns':
      return t('rupture-returns', { grievance: points(line.grievance), commitment: points(line.commitment) });
    case 'proposals':
    case 'forgiven':
    case 'owed':
      return t(`rupture-${line.kind}`, { count: line.count });
    case 'income':
      return t('rupture-income', {
        name: nameOf('resource', line.resource),
        before: number(line.before, { signed: true }),
        after: number(line.after, { signed: true }),
      });
    case 'weakened':
      return t('rupture-weakened', {
        name: nameOf('constituent', line.constituent),
        before: points(line.before),
        after: points(line.after),
      });
    case 'empty':
    case 'leader':
      return t(`rupture-${line.kind}`, { name: nameOf('constituent', line.constituent) });
  }
}
