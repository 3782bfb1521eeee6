/** Words for a level made in code: names from its ids, sentences of about the length that real texts have. */
import type { Content } from '../../../src/i18n';
import {
  CONTRADICTIONS,
  type CompiledLevel,
  INSTITUTIONS,
  LEVERS,
  RESOURCES,
  RULE_IDS,
  STANCES,
  TRACKS,
} from '../../../src/sim';

const title = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const LINE = 'One sentence of argument that a spokesperson would make before the assembly.';

export function madeContent(level: CompiledLevel): Content {
  const table: Record<string, string> = { 'level.name': 'A level made in code' };
  const name = (noun: string, ids: readonly string[], more: readonly string[] = []) => {
    for (const id of ids) {
      table[`${noun}.${id}.name`] = title(id);
      for (const field of more) table[`${noun}.${id}.${field}`] = `${title(id)}. ${LINE}`;
    }
  };
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  name('theatre', ids(level.theatres), ['about']);
  name('layer', ids(level.layers), ['about']);
  name('constituent', ids(level.constituents));
  name('current', ids(level.currents), ['about']);
  name('lord', ids(level.lords), ['about']);
  name('fissure', ids(level.fissures), ['about']);
  name('initiative', ids(level.initiatives), ['summary', 'argument']);
  name('move', ids(level.moves), ['summary']);
  name('demand', ids(level.demands), ['plea']);
  name('ending', ids(level.endings));
  name('consequence', ids(level.consequences));
  name('act', ids(level.acts), ['about']);
  name('institution', INSTITUTIONS);
  name('contradiction', CONTRADICTIONS, ['about']);
  name('lever', LEVERS);
  name('resource', RESOURCES, ['about']);
  name('track', TRACKS, ['about']);
  name('stance', STANCES);
  name('rule', RULE_IDS);
  name('wing', ['libertarian', 'populist', 'finance', 'fossil']);
  for (const event of level.events) {
    table[`event.${event.id}.headline`] = `What happened: ${title(event.id)}`;
    table[`event.${event.id}.story`] = `${LINE} ${LINE} ${LINE}`;
    for (const choice of event.choices) {
      table[`event.${event.id}.choice.${choice.id}.name`] = title(choice.id);
      table[`event.${event.id}.choice.${choice.id}.detail`] = LINE;
    }
  }
  return { en: table, fr: table };
}
