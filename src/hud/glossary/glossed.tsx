/** A sentence whose words of the game are dotted and open their definition. */
import { findTerms } from './find-terms';
import { Term } from './term';

export function Glossed(props: {
  readonly text: string;
  /** Names in it that hold a word of the game and mean something else: “political hold”. */
  readonly names?: readonly string[];
}) {
  return (
    <>
      {findTerms(props.text, props.names).map((piece, at) =>
        piece.term === null ? (
          piece.text
        ) : (
          <Term key={`${at} ${piece.term}`} id={piece.term}>
            {piece.text}
          </Term>
        ),
      )}
    </>
  );
}
