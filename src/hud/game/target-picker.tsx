/** Where the act being prepared is aimed: one field a side of its target, each choice with the number that matters there. */
import { number, t } from '../../i18n';
import type { PlayerView } from '../../sim';
import { figureAt } from './bounds';
import { type Desk, type Prepared, useDesk } from './desk';
import { nameOf } from './names';

interface Field {
  readonly id: 'theatre' | 'layer' | 'lord' | 'fissure' | 'current' | 'rumour';
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

export function TargetPicker({ command }: { readonly command: Prepared }) {
  const desk = useDesk();
  const fields = fieldsOf(desk, command);
  if (fields.length === 0) return null;
  return (
    <div class="target-picker">
      {fields.map(({ id, value, options }) => (
        <label key={id} class="field">
          <span class="kicker">{t(`game-target-${id}`)}</span>
          {/* A field of the browser's cuts what it has no room for: the words are set here, on two lines if need be. */}
          <span class="select-frame">
            <span class="select select-words" aria-hidden="true">
              {options.find((option) => option.id === value)?.text}
            </span>
            <select
              class="select-field"
              data-testid={`target-${id}`}
              value={value}
              onChange={(event) => {
                desk.prepared.value = aimedAt(command, id, event.currentTarget.value);
                if (id === 'theatre') desk.link.focus(event.currentTarget.value);
              }}
            >
              {options.map((option) => (
                <option key={option.id} value={option.id} selected={option.id === value}>
                  {option.text}
                </option>
              ))}
            </select>
          </span>
        </label>
      ))}
    </div>
  );
}

/** The command with one side of its target changed. */
function aimedAt(command: Prepared, field: Field['id'], value: string): Prepared {
  if (command.kind === 'investigate') {
    const [kind, id = ''] = value.split(' ');
    return kind === 'fissure' ? { kind: 'investigate', fissure: id } : { kind: 'investigate', rumour: Number(id) };
  }
  return { ...command, [field]: value } as Prepared;
}

function fieldsOf(desk: Desk, command: Prepared): readonly Field[] {
  const view = desk.view.value;
  if (command.kind === 'investigate') {
    const value = command.fissure === undefined ? `rumour ${command.rumour ?? 0}` : `fissure ${command.fissure}`;
    return [{ id: 'rumour', value, options: unknowns(view) }];
  }
  if (command.kind !== 'carry') {
    const currents = view.constituents.flatMap((it) => it.currents).filter(({ absence }) => absence === 0);
    const options = currents.map(({ id, commitment, grievance }) => {
      const [of, value] =
        command.kind === 'organise' ? (['commitment', commitment] as const) : (['grievance', grievance] as const);
      const key = `game-option-${of}`;
      return { id, text: t(key, { name: nameOf('current', id), value: figureAt(desk, `${of}.${id}`, value) }) };
    });
    return [{ id: 'current', value: command.current, options }];
  }
  const initiative = view.table.flatMap((it) => it.initiatives).find(({ id }) => id === command.initiative);
  if (initiative === undefined) return [];
  const fields: Field[] = [];
  if (command.theatre !== undefined)
    fields.push(theatreField(view, initiative.theatres, command.theatre, command.layer));
  if (command.layer !== undefined) fields.push(layerField(view, initiative.layers, command.layer, command.theatre));
  if (command.lord !== undefined) {
    const options = initiative.lords.map((id) => {
      const chest = view.lords.find((lord) => lord.id === id)?.chest ?? 0;
      return { id, text: t('game-option-chest', { name: nameOf('lord', id), value: number(chest) }) };
    });
    fields.push({ id: 'lord', value: command.lord, options });
  }
  if (command.fissure !== undefined) {
    const options = initiative.fissures.map((id) => {
      const isFound = view.fissures.some((it) => it.id === id && it.found);
      return { id, text: isFound ? nameOf('fissure', id) : t('game-option-unfound', { name: nameOf('fissure', id) }) };
    });
    fields.push({ id: 'fissure', value: command.fissure, options });
  }
  return fields;
}

function theatreField(view: PlayerView, ids: readonly string[], value: string, layer: string | undefined): Field {
  const options = ids.map((id) => {
    const theatre = view.theatres.find((it) => it.id === id);
    const there = theatre?.cells.find((cell) => cell.layer === layer);
    const value = number(there?.grip ?? theatre?.grip ?? 0, { scale: 10 });
    const name = nameOf('theatre', id);
    // The map tells a theatre's mean over its layers: one layer's grip is another number, and says so.
    const text =
      there === undefined
        ? t('game-option-grip', { name, value })
        : t('game-option-grip-on', { name, value, layer: nameOf('layer', there.layer) });
    return { id, text };
  });
  return { id: 'theatre', value, options };
}

function layerField(view: PlayerView, ids: readonly string[], value: string, theatre: string | undefined): Field {
  const cells = view.theatres.find(({ id }) => id === theatre)?.cells;
  const options = ids.map((id) => {
    const grip = cells?.find(({ layer }) => layer === id)?.grip;
    const name = nameOf('layer', id);
    return {
      id,
      text: grip === undefined ? name : t('game-option-grip', { name, value: number(grip, { scale: 10 }) }),
    };
  });
  return { id: 'layer', value, options };
}

/** What may be looked into: rumours not yet exposed, fissures not yet found. */
function unknowns(view: PlayerView): Field['options'] {
  return [
    ...view.rumours
      .filter(({ certainty }) => certainty !== 'exposed')
      .map(({ number: at, move, lord }) => ({
        id: `rumour ${at}`,
        text: t('game-option-rumour', {
          number: at,
          name: move === null ? t('game-unknown-move') : nameOf('move', move),
          lord: lord === null ? t('game-unknown-lord') : nameOf('lord', lord),
        }),
      })),
    ...view.fissures
      .filter(({ found }) => !found)
      .map(({ id }) => ({ id: `fissure ${id}`, text: t('game-option-fissure', { name: nameOf('fissure', id) }) })),
  ];
}
