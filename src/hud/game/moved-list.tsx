/** Numbers that moved, each with by how much, and why when it is opened. */
import { numberName } from '../shell';
import { Causes } from './causes';
import type { gather } from './entries';
import { changeText } from './names';

export function MovedList(props: { readonly moved: ReturnType<typeof gather>; readonly isOpen?: boolean }) {
  return (
    <ul class="moved">
      {props.moved.map((it) => (
        <li key={it.number}>
          <details open={props.isOpen === true}>
            <summary>
              <span>{numberName(it.number)}</span>
              <span class="figure">{changeText(it.by, it.scale)}</span>
            </summary>
            <Causes entries={it.entries} />
          </details>
        </li>
      ))}
    </ul>
  );
}
