/** The shape of each kind of command, as it may come from outside. Whether it is legal is for the rules to say. */
import type { CommandKind } from '../sim';
import { MOST_PLANNED } from './limits';
import { list, object, type Shape, text, whole } from './shapes';

const kind = text(20);
const planned = object({ move: text(), lord: text() }, { theatre: text(), layer: text() });

export const COMMAND_SHAPES = {
  plan: object({ kind, moves: list(planned, MOST_PLANNED) }),
  choose: object({ kind, event: text(), choice: text() }),
  rupture: object({ kind, current: text(), way: text() }),
  designate: object({ kind, contradiction: text() }),
  promise: object({ kind, current: text(), demand: text() }),
  refuse: object({ kind, current: text(), demand: text() }),
  carry: object({ kind, initiative: text() }, { theatre: text(), layer: text(), lord: text(), fissure: text() }),
  organise: object({ kind, current: text() }),
  investigate: object({ kind }, { rumour: whole(1, 255), fissure: text() }),
  conciliate: object({ kind, current: text() }),
  'end-turn': object({ kind }),
} as const satisfies Readonly<Record<CommandKind, Shape>>;
