/**
 * The target an act is first aimed at, so that its forecast can be shown before anything is picked: what was picked
 * last where it is allowed, else where dependence is heaviest.
 */
import type { CarryCommand, InitiativeView, PlayerView, Target, TheatreView } from '../../sim';

export function draftCarry(view: PlayerView, initiative: InitiativeView, wish: Target = {}): CarryCommand {
  const base = { kind: 'carry', initiative: initiative.id } as const;
  switch (initiative.target) {
    case 'none':
      return base;
    case 'theatre':
      return { ...base, theatre: theatreFor(view, initiative, wish) };
    case 'layer':
      return { ...base, layer: wished(initiative.layers, wish.layer) ?? heaviestLayer(view, initiative) };
    case 'cell': {
      const theatre = theatreFor(view, initiative, wish);
      return {
        ...base,
        theatre,
        layer: wished(initiative.layers, wish.layer) ?? heaviestIn(view, initiative, theatre),
      };
    }
    case 'lord':
      return { ...base, lord: wished(initiative.lords, wish.lord) ?? richest(view, initiative) };
    case 'fissure':
      return { ...base, fissure: wished(initiative.fissures, wish.fissure) ?? firstFound(view, initiative) };
  }
}

function wished(allowed: readonly string[], wish: string | undefined): string | null {
  return wish !== undefined && allowed.includes(wish) ? wish : null;
}

function theatreFor(view: PlayerView, initiative: InitiativeView, wish: Target): string {
  const taken = wished(initiative.theatres, wish.theatre);
  if (taken !== null) return taken;
  const open = view.theatres.filter(({ id }) => initiative.theatres.includes(id));
  return most(open, (theatre) => gripThere(theatre, initiative))?.id ?? initiative.theatres[0] ?? '';
}

/** Mean grip over the layers the act may aim at; over all of them when it aims at a whole theatre. */
function gripThere(theatre: TheatreView, initiative: InitiativeView): number {
  const cells = theatre.cells.filter(
    ({ layer }) => initiative.layers.length === 0 || initiative.layers.includes(layer),
  );
  return cells.reduce((sum, { grip }) => sum + grip, 0) / Math.max(1, cells.length);
}

function heaviestIn(view: PlayerView, initiative: InitiativeView, theatre: string): string {
  const cells = view.theatres.find(({ id }) => id === theatre)?.cells ?? [];
  const open = cells.filter(({ layer }) => initiative.layers.includes(layer));
  return most(open, ({ grip }) => grip)?.layer ?? initiative.layers[0] ?? '';
}

function heaviestLayer(view: PlayerView, initiative: InitiativeView): string {
  const total = (layer: string) =>
    view.theatres.reduce((sum, { cells }) => sum + (cells.find((cell) => cell.layer === layer)?.grip ?? 0), 0);
  return most(initiative.layers, total) ?? '';
}

function richest(view: PlayerView, initiative: InitiativeView): string {
  const open = view.lords.filter(({ id }) => initiative.lords.includes(id));
  return most(open, ({ chest }) => chest)?.id ?? initiative.lords[0] ?? '';
}

function firstFound(view: PlayerView, initiative: InitiativeView): string {
  const open = view.fissures.filter(({ id }) => initiative.fissures.includes(id));
  return (open.find(({ found }) => found) ?? open[0])?.id ?? initiative.fissures[0] ?? '';
}

function most<T>(items: readonly T[], of: (item: T) => number): T | null {
  let best: T | null = null;
  for (const item of items) if (best === null || of(item) > of(best)) best = item;
  return best;
}
