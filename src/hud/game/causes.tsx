/** Reasons of a change, one line each: what did it, who, by how much, and where the essays say it. */
import type { LedgerEntry } from '../../sim';
import { byCause } from './entries';
import { authorName, causeOf, changeText } from './names';
import { meaningOf } from './polarity';
import { Sources } from './sources';

export function Causes(props: {
  readonly entries: readonly LedgerEntry[];
  /** Lines at most, the greatest first; all of them by default. */
  readonly most?: number;
}) {
  return (
    <ul class="cause-list">
      {byCause(props.entries)
        .slice(0, props.most ?? Number.POSITIVE_INFINITY)
        .map((entry) => {
          const author = authorName(entry);
          return (
            <li
              key={`${entry.cause.kind} ${entry.cause.id} ${author ?? ''}`}
              class={`cause-${meaningOf(entry.number, entry.by)}`}
            >
              <span class="figure cause-by">{changeText(entry.by, entry.scale)}</span>
              <span class="cause-name">
                {causeOf(entry)}
                {author !== null && <span class="soft"> — {author}</span>}
              </span>
              <Sources ids={entry.sources} />
            </li>
          );
        })}
    </ul>
  );
}
