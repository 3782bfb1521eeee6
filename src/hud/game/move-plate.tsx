/** A lords' move as a plate: its picture, and the shield of whoever makes it laid on the corner. It only decorates. */
import { Art, Icon, Illustration } from '../kit';

export function MovePlate(props: {
  /** Null while nobody knows what is being prepared. */
  readonly move: string | null;
  readonly contradiction: string | null;
  readonly lord: string | null;
}) {
  const { move, contradiction, lord } = props;
  return (
    <span class="move-plate" aria-hidden="true">
      {move === null || contradiction === null ? (
        <span class="illustration move-unknown">
          <Icon name="question" />
        </span>
      ) : (
        <Illustration of={{ kind: 'move', id: move, contradiction, lord: lord ?? '' }} />
      )}
      {lord !== null && <Art name={`lord-${lord}`} class="move-plate-lord" width={44} height={46} />}
    </span>
  );
}
