/** docs/level-format.md: what can be read off the format itself is written from it, so that it cannot go stale. */
import { z } from 'zod';
import {
  ASSUMPTIONS,
  CONSTITUENTS,
  CONTRADICTIONS,
  EASED_IDS,
  INSTITUTIONS,
  LAYERS,
  LEVEL_DIFFICULTIES,
  LEVERS,
  MIND_OF,
  PERSONALITIES,
  RESOURCES,
  TRACKS,
  USUAL_EASING,
  WINGS,
} from '../sim';
import { DIAGNOSTICS } from './diagnostics';
import { ENTRIES, levelSchema } from './schema';
import { walkthroughSchema } from './walkthrough';

const INTRODUCTION = `# The level format, version 1

A level is a folder \`levels/<slug>/\` with \`level.yaml\`, \`text.en.yaml\`, \`text.fr.yaml\` and \`walkthrough.yaml\`. What levels
share — initiatives, moves, lords — stands in \`levels/library/<topic>/\`: \`content.yaml\` and its two texts. A level selects
from the library (\`all\`, or a list of ids) and may define entries of its own under \`own:\`. An initiative may be told to do more
or less than the library says: \`{ id: sober-centres, percent: 60 }\` is six tenths of every amount that the act's force moves and of
the shares it blunts or turns; what is \`fixed\`, what counts in whole units and what it costs stay as they are.

\`npm run leviathan -- check <slug>\` tells every fault as \`file:line:column\`. For completion while writing, start a file with
\`# yaml-language-server: $schema=../level.schema.json\` (\`../../\` in the library).

Amounts are in **points** on 0–100 scales, with at most one decimal; resources, chests and turns are whole numbers.
Every entry cites its \`sources\`: ids of the catalogue, D01–D58 and M01–M30.
A proposal or a move needs no picture: it is illustrated from the words of its id (\`water-blockade\`: a drop, a placard), then from its tags.

## Words the engine knows

${[
  ['layers', LAYERS],
  ['institutions', INSTITUTIONS],
  ['constituents', CONSTITUENTS],
  ['resources', RESOURCES],
  ['contradictions', CONTRADICTIONS],
  ['levers', LEVERS],
  ['personalities', PERSONALITIES],
  ['wings', WINGS],
  ['tracks', TRACKS],
  ['assumptions', ASSUMPTIONS],
  ['easing', EASED_IDS],
]
  .map(([name, ids]) => `- **${name as string}**: ${(ids as readonly string[]).join(', ')}`)
  .join('\n')}

The last five tracks follow from the others and are never an effect's aim. \`easing\` is what the lightest difficulty leaves of an
assumption, in percent of the level's own value; for those a level does not name: ${EASED_IDS.map((it) => `${it} ${USUAL_EASING[it]}`).join(', ')}.
\`difficulty\` is whose mind plays the Leviathan until a player picks one: ${LEVEL_DIFFICULTIES.map((it) => `${it} ${MIND_OF[it]}`).join(', ')}.

## Numbers

| path | what |
|---|---|
| \`unity\`, \`far-right\`… | a track, by its id |
| \`mobilisation\`, \`legitimacy\`, \`investment\` | a resource |
| \`grip.<theatre>.<layer>\`, \`alternative.…\`, \`compact.…\` | a cell of the board; compact is 0 or 1 |
| \`hardship.<theatre>\` | |
| \`strength.<theatre>.<institution>\`, \`independence.…\` | |
| \`commitment.<current>\`, \`grievance.…\`, \`weight.…\` | |
| \`share.<constituent>\` | its share in the lead |
| \`intensity.<contradiction>\` | |
| \`chest.<lord>\`, \`loyalty.<lord>\`, \`fissure.<id>\` | |
| \`learning.<lever>\`, \`weariness.<contradiction>\` | |
| \`variable.<id>\` | a variable of the level |

Only conditions may ask: \`turn\`, \`props-down\` (0–3), \`low-unity\` (turns running), \`constituents-gone\`, \`load-carried\` (0 or 1),
\`found.<fissure>\`, \`leader.<constituent>\` and \`designated.<contradiction>\` (\`is: 1\` or \`is: 0\`), \`carried-by.<constituent>\`.
\`*\` in place of an id means the **mean** over all in a condition, and **each** of them in an effect. In effects, \`target\` is
what the act is aimed at, \`own\` the current that proposes it, \`actor\` the lord who plays the move.

## Conditions

\`{ number: grip.europe.cloud, atLeast: 40 }\` with \`atLeast\`, \`atMost\`, \`above\`, \`below\`, \`is\`; several bounds in one must all
hold. \`{ all: […] }\` · \`{ any: […] }\` · \`{ not: … }\` · \`{ fired: <event> }\` when the event has come.

The first of an event's choices is what happens by default: it has no \`cost\` and no \`requires\`.

## Effects

Each may have \`when: <condition>\` and \`chance: 1–99\` in percent.

| effect | what it does |
|---|---|
| \`{ add: <number>, by: −6 }\` | adds, by the force of the act; \`fixed: true\` whatever the force. Positive on \`alternative\` *builds*: past the free room it takes grip at half rate, and reaches the layer's compact. On \`commitment\` it is held to what a current can move in a turn. On \`valuation\`, by the front, it is a shock |
| \`{ set: variable.<id>, to: 1 }\` | sets |
| \`{ join: compact.<theatre>.<layer> }\` | the theatre's layer joins the compact |
| \`{ blunt: <scope>, by: 50 }\` | takes percent off planned moves: \`all\`, \`contradiction.<id>\`, \`lord.<id>\`, \`theatre.<id>\`, or \`.target\` |
| \`{ turn: <scope>, by: 40 }\` | turns that percent of them against the bloc: it costs its base and its cohesion instead of hurting us |
| \`{ expose: <scope> }\` | shows planned moves for what they are |
| \`{ find: <fissure> }\`, \`{ widen: <fissure>, by: 8 }\` | or \`target\`, or \`any\` |
| \`{ reveal: <current> }\` | shows its hidden affinities; or \`own\` |
| \`{ schedule: <consequence>, in: 2 }\` | announces it |
| \`{ offensive: <contradiction>, for: 3 }\` | the Leviathan campaigns on it |
| \`{ pay: 5 }\` | into the acting lord's chest |
`;

const WALKTHROUGH = `One game that wins, written down: \`check\` and the tests play it again, so a level that can no longer be won is told.
It holds the decisions of both seats, turn by turn, in the words of a replay: the Leviathan's \`plan\` as a list of
\`{ move, lord, theatre, layer }\`, then the decisions of the \`front\` in order, each with its \`kind\` — \`choose\`, \`rupture\`,
\`designate\`, \`promise\`, \`refuse\`, \`carry\`, \`organise\`, \`investigate\`, \`conciliate\`. Every turn is ended for it.
`;

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly description?: string;
}

/** The whole document. */
export function formatDocument(): string {
  const entries = Object.entries(ENTRIES).map(([kind, schema]) => `### ${kind}\n\n${table(schema)}`);
  const codes = Object.entries(DIAGNOSTICS).map(([code, severity]) => `- \`${code}\` (${severity})`);
  return [
    INTRODUCTION,
    '## Entries of the library, and of `own`\n',
    ...entries,
    `## level.yaml\n\n${table(levelSchema)}`,
    `## walkthrough.yaml\n\n${WALKTHROUGH}\n${table(walkthroughSchema)}`,
    `## Faults that the check tells\n\n${codes.join('\n')}\n`,
  ].join('\n');
}

function table(schema: z.ZodType): string {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  const rows = Object.entries(properties).map(
    ([key, it]) => `| \`${key}\` | ${kindOf(it, 0)} | ${required.includes(key) ? 'yes' : usual(it)} |`,
  );
  return ['| key | value | required |', '|---|---|---|', ...rows, ''].join('\n');
}

const usual = (it: JsonSchema): string => (it.default === undefined ? 'no' : `no: \`${JSON.stringify(it.default)}\``);

function kindOf(it: JsonSchema, depth: number): string {
  if (it.const !== undefined) return `\`${String(it.const)}\``;
  if (it.enum !== undefined)
    return it.enum.length > 9 ? 'one of a list above' : it.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (it.$ref !== undefined) return 'a condition';
  if (it.anyOf !== undefined)
    return it.anyOf.length > 6 ? 'an effect' : it.anyOf.map((inner) => kindOf(inner, depth + 1)).join(' or ');
  if (it.type === 'array') return `list of ${it.items === undefined ? 'values' : kindOf(it.items, depth + 1)}`;
  if (it.type === 'object')
    return depth > 1 || it.properties === undefined ? 'a mapping' : `\`{ ${Object.keys(it.properties).join(', ')} }\``;
  if (it.type === 'integer') return `whole number${rangeOf(it)}`;
  if (it.type === 'number') return `points${rangeOf(it)}`;
  return it.type === 'boolean' ? '`true` or `false`' : 'text';
}

const rangeOf = ({ minimum, maximum }: JsonSchema): string =>
  minimum === undefined || maximum === undefined ? '' : `, ${minimum} to ${maximum}`;
