/** Numbers that moved, each with by how much, and why when it is opened. */
import type { ComponentChildren } from 'preact';
import { numberName } from '../shell';
import { Causes } from './causes';
import type { Moved } from './entries';
import { changeText } from './names';

export function MovedList(props: {
  readonly moved: readonly Moved[];
  readonly isOpen?: boolean;
  /** How a number's reasons are told: by its own entries, unless said otherwise. */
  readonly reasons?: (it: Moved) => ComponentChildren;
}) {
  const { reasons = (it) => <Causes entries={it.entries} /> } = props;
  return (
    <ul class="moved">
      {props.moved.map((it) => (
        <li key={it.number}>
          <details open={props.isOpen === true}>
            <summary>
              <span>{numberName(it.number)}</span>
              <span class="figure">{changeText(it.by, it.scale)}</span>
            </summary>
            {reasons(it)}
          </details>
        </li>
      ))}
    </ul>
  );
}
