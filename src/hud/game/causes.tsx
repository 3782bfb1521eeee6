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
        .map((entry) => (
          <CauseLine key={causeKey(entry)} entry={entry} text={causeOf(entry)} />
        ))}
    </ul>
  );
}

/** Of one cause among those of a number. */
export const causeKey = (entry: LedgerEntry): string =>
  `${entry.cause.kind} ${entry.cause.id} ${authorName(entry) ?? ''}`;

export function CauseLine({ entry, text }: { readonly entry: LedgerEntry; readonly text: string }) {
  const author = authorName(entry);
  return (
    <li class={`cause-${meaningOf(entry.number, entry.by)}`}>
      <span class="figure cause-by">{changeText(entry.by, entry.scale)}</span>
      <span class="cause-name">
        {text}
        {author !== null && <span class="soft"> — {author}</span>}
      </span>
      <Sources ids={entry.sources} />
    </li>
  );
}
