/** The smallest level there can be, as text: what the format's tests bend, and what is played where any level will do. */
import fs from 'node:fs';
import path from 'node:path';
import { bundleLevel, type LevelFolder } from '../../src/level';
import { ASSUMPTIONS, CONTRADICTIONS } from '../../src/sim';

const world = `theatres:
  - { id: europe, reach: 100, sources: [D27] }
layers:
  - { id: cloud, network: 100, footprint: 100, sources: [D24] }
contradictions:
${CONTRADICTIONS.map((id) => `  - { id: ${id}, base: 20, drivers: [{ number: mean-grip, percent: 50 }], sources: [D37] }`).join('\n')}
`;
const front = `constituents:
  - { id: left, resource: mobilisation, sources: [D41] }
  - { id: democratic, resource: legitimacy, sources: [D41] }
  - { id: capital, resource: investment, sources: [D41] }
currents:
  - { id: labour, constituent: left, affinities: { capital-labour: 3 }, hidden: { ecology-accumulation: [0, 2] }, sources: [D41] }
  - { id: press, constituent: democratic, affinities: { democracy-oligarchy: 3 }, sources: [D41] }
  - { id: startups, constituent: capital, affinities: { sovereignty-empire: 2 }, sources: [D41] }
demands:
  - { id: hear-us, currents: all, kind: carry, term: 3, relief: 9, breach: 20, sources: [D38] }
`;
const bloc = `lords:
  - { id: cloud, wing: libertarian, home: [cloud], sources: [D23] }
fissures:
  - { id: tariffs, lords: [cloud], sources: [M17] }
moves:
  - id: buy-up
    lords: all
    contradiction: big-tech-peoples
    cost: 4
    target: { kind: cell, theatres: all, layers: all }
    need: { rivals: 2 }
    character: {}
    effects:
      - { add: grip.target.target, by: 8 }
      - { add: loathing, by: 2 }
    sources: [D23]
`;
const acts = `initiatives:
  - id: strike
    current: labour
    contradiction: capital-labour
    lever: street
    cost: { mobilisation: 4 }
    effects:
      - { add: social-base, by: -6 }
    sources: [D36]
  - id: inquiry
    current: press
    contradiction: democracy-oligarchy
    lever: exposure
    cost: { legitimacy: 4 }
    effects:
      - { add: valuation, by: -6, chance: 50 }
      - { find: any }
    sources: [D46]
  - id: own-cloud
    current: startups
    contradiction: sovereignty-empire
    lever: build
    cost: { investment: 4 }
    target: { kind: cell, theatres: [europe], layers: [cloud] }
    effects:
      - { add: alternative.target.target, by: 12 }
    sources: [D42]
`;
const events = `events:
  - id: outage
    when: { all: [{ number: grip.europe.cloud, atLeast: 30 }, { number: turn, above: 1 }] }
    effects:
      - { schedule: repair, in: 1 }
    choices:
      - { id: wait, effects: [] }
      - { id: build, cost: { investment: 1 }, effects: [{ add: public-capacity, by: 3 }] }
    sources: [D24]
  - id: aftermath
    when: { fired: outage }
    effects:
      - { add: unity, by: 1 }
    sources: [D24]
consequences:
  - { id: repair, effects: [{ add: loathing, by: 1 }], sources: [D24] }
endings:
  - { id: fallen, kind: victory, anytime: true, when: { number: props-down, atLeast: 2 }, sources: [D54] }
  - { id: feudal, kind: defeat, anytime: true, when: { number: mean-grip, atLeast: 90 }, sources: [D53] }
  - { id: stands, kind: defeat, anytime: false, sources: [D54] }
`;
const assumptions = `assumptions:
${ASSUMPTIONS.map((id) => `  - { id: ${id}, essay: 100, rival: 50, min: 0, max: 200, unit: percent, sources: [D05] }`).join('\n')}
`;
const level = `format: 1
id: small
turns: 4
start: { year: 2025, season: winter }
sources: [D01]
acts:
  - { id: only, from: 1, agenda: 3, moves: 1, levers: [street, exposure, build], sources: [D01] }
theatres:
  - id: europe
    grip: { cloud: 55 }
    alternative: { cloud: 10 }
    hardship: 40
    institutions: { courts: { strength: 60, independence: 70 } }
layers: [cloud]
currents:
  - { id: labour, weight: 10, commitment: 50, grievance: 20 }
  - { id: press, weight: 10, commitment: 50, grievance: 20 }
  - { id: startups, weight: 10, commitment: 50, grievance: 20 }
shares: { left: 34, democratic: 33, capital: 33 }
resources: { mobilisation: 6, legitimacy: 6, investment: 6 }
lords:
  - { id: cloud, chest: 12, loyalty: 70 }
fissures: { tariffs: 20 }
tracks: { unity: 55, social-base: 50, state-capture: 60, cohesion: 60, valuation: 60 }
intensities: { capital-labour: 50, democracy-oligarchy: 50 }
jitter: { social-base: 4 }
personalities: [engineer]
initiatives: all
moves: all
events: all
demands: all
endings: all
headline: [unity, social-base]
`;

/** The folder of the smallest level, with one file changed by a replacement. */
export function smallFolder(file = '', from = '', to = ''): LevelFolder {
  const files: Record<string, string> = {
    'library/world/content.yaml': world,
    'library/front/content.yaml': front,
    'library/bloc/content.yaml': bloc,
    'library/acts/content.yaml': acts,
    'library/events/content.yaml': events,
    'library/assumptions/content.yaml': assumptions,
    'small/level.yaml': level,
  };
  if (file !== '') {
    if (!files[file]?.includes(from)) throw new Error(`${file} does not hold ${from}`);
    files[file] = files[file].replace(from, to);
  }
  return new Map(Object.entries(files));
}

/** The same, as the compiler takes it. */
export function smallSources(file = '', from = '', to = '') {
  const folder = smallFolder(file, from, to);
  const source = (path: string) => ({ name: path, text: folder.get(path)! });
  const library = [...folder.keys()].filter((path) => path.startsWith('library/')).map(source);
  return { library, level: source('small/level.yaml') };
}

/** Keys that a language lacks. */
function lacking(folder: LevelFolder, language: string): string[] {
  const { diagnostics } = bundleLevel(folder, 'small');
  return diagnostics.flatMap(({ message }) => {
    const [, key = '', where = ''] = /^no text "([^"]+)" in ([a-z]+)/.exec(message) ?? [];
    return where === language ? [key] : [];
  });
}

/** The smallest level with its texts in the two languages every level has: one that checks and can be played. */
export function wholeFolder(file = '', from = '', to = ''): LevelFolder {
  const folder = new Map(smallFolder(file, from, to));
  for (const language of ['en', 'fr']) {
    const lines = lacking(folder, language).map((key) => `"${key}": "${key} in ${language}"`);
    folder.set(`small/text.${language}.yaml`, lines.join('\n'));
  }
  return folder;
}

/** Writes a folder of levels below another, where the command line looks for it. */
export function writeFolder(folder: LevelFolder, home: string): void {
  for (const [name, text] of folder) {
    const file = path.join(home, 'levels', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
