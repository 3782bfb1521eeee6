/** A sentence whose words of the game are dotted and open their definition. */
import { findTerms } from './find-terms';
import { Term } from './term';

export function Glossed({ text }: { readonly text: string }) {
  return (
    <>
      {findTerms(text).map((piece, at) =>
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
