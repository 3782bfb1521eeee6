/**
 * A word of the game where it stands: dotted, and opened to its definition by pointer, touch or keys, like every “more”
 * of the page. It is a button, so it may stand in no other: inside a card or a tab the word stays plain.
 */
import type { ComponentChildren } from 'preact';
import { Disclosure } from '../kit';
import { type TermId, termMeaning, termName } from './terms';

export function Term(props: { readonly id: TermId; readonly children?: ComponentChildren }) {
  const { id } = props;
  return (
    <Disclosure class="term" moreLabel={termName(id)} testId={`term-${id}`} more={() => <Definition id={id} />}>
      {props.children ?? termName(id)}
    </Disclosure>
  );
}

function Definition({ id }: { readonly id: TermId }) {
  return (
    <>
      <p class="term-name">{termName(id)}</p>
      <p>{termMeaning(id)}</p>
    </>
  );
}
