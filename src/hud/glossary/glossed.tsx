/** A sentence whose words of the game are dotted and open their definition. */
import type { ComponentChildren } from 'preact';
import { findTerms, type Piece } from './find-terms';
import { Term } from './term';

export function Glossed(props: {
  readonly text: string;
  /** Names in it that hold a word of the game and mean something else: “political hold”. */
  readonly names?: readonly string[];
}) {
  return <>{glued(findTerms(props.text, props.names))}</>;
}

/**
 * A term is a button, before and after which a line may break whatever stands there: the full stop, the elided article,
 * the guillemet and its no-break space are held to it.
 */
function glued(pieces: readonly Piece[]): readonly ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let before = '';
  for (const [at, { text, term }] of pieces.entries()) {
    if (term === null) {
      // What hangs on the term before has been set with it.
      const rest = isTermAt(pieces, at - 1) ? text.slice(headOf(text).length) : text;
      before = isTermAt(pieces, at + 1) ? tailOf(rest) : '';
      nodes.push(rest.slice(0, rest.length - before.length));
      continue;
    }
    const next = pieces[at + 1];
    const after = next === undefined || next.term !== null ? '' : headOf(next.text);
    const word = (
      <Term key={`${at} ${term}`} id={term}>
        {text}
      </Term>
    );
    if (before + after === '') nodes.push(word);
    else
      nodes.push(
        <span key={`glued ${at}`} class="nowrap">
          {before}
          {word}
          {after}
        </span>,
      );
    before = '';
  }
  return nodes;
}

const isTermAt = (pieces: readonly Piece[], at: number): boolean => (pieces[at]?.term ?? null) !== null;
/** Up to where a line may break; a no-break space is no such place. */
const headOf = (text: string): string => /^[^ \n]*/.exec(text)![0];
const tailOf = (text: string): string => /[^ \n]*$/.exec(text)![0];
