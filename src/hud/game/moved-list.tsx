/** Numbers that moved, each with by how much, and why when it is opened. */
import type { Session } from '../../session';
import type { LedgerEntry } from '../../sim';
import { numberName } from '../shell';
import type { Moved } from './entries';
import { changeText } from './names';
import { Reasons } from './reasons';

export function MovedList(props: {
  readonly moved: readonly Moved[];
  readonly isOpen?: boolean;
  readonly session: Session;
  /** All that moved meanwhile, of any number. */
  readonly entries: readonly LedgerEntry[];
}) {
  return (
    <ul class="moved">
      {props.moved.map((it) => (
        <li key={it.number}>
          <details open={props.isOpen === true}>
            <summary>
              <span>{numberName(it.number)}</span>
              <span class="figure">{changeText(it.by, it.scale)}</span>
            </summary>
            <Reasons session={props.session} moved={it} entries={props.entries} />
          </details>
        </li>
      ))}
    </ul>
  );
}
