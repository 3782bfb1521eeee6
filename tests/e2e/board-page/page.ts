/** The stage alone on a page, with a made-up session and handles for tests: `window.stage`. */
import '@fontsource/anton/400.css';
import '@fontsource/barlow-condensed/600.css';
import '@fontsource/barlow-condensed/800.css';
import { mountBoard } from '../../../src/board';
import { beatsBetween } from '../../../src/board/changes';
import { readBoard } from '../../../src/board/reading';
import { busyTurn, fakeSession } from './fake-session';

const WORDS: Readonly<Record<string, string>> = {
  'theatre.united-states.name': 'United States',
  'theatre.europe.name': 'Europe',
  'theatre.china.name': 'China',
  'theatre.latin-america.name': 'Latin America',
  'theatre.africa.name': 'Africa',
  'theatre.asia-pacific.name': 'Asia-Pacific',
  'layer.matter.name': 'Matter',
  'layer.cloud.name': 'Cloud',
  'layer.data.name': 'Data',
  'layer.models.name': 'Models',
  'layer.platforms.name': 'Platforms',
  'layer.money.name': 'Money',
  'lord.feed.name': 'Lord of the feed',
  'lord.cloud.name': 'Lord of the cloud',
  'lord.search.name': 'Lord of search',
  'lord.rockets.name': 'Lord of rockets',
  'lord.chips.name': 'Lord of chips',
  'lord.pocket.name': 'Lord of the pocket',
  'lord.logistics.name': 'Lord of logistics',
  'lord.venture.name': 'Lord of venture',
  'track.social-base.name': 'Social base',
  'track.political-hold.name': 'Political hold',
  'track.valuation.name': 'Valuation',
  'track.unity.name': 'Unity',
  'track.public-capacity.name': 'Public capacity',
  'track.popular-control.name': 'Popular control',
  'track.bureaucratic-capture.name': 'Bureaucratic capture',
  'track.rentier-drift.name': 'Rentier drift',
  'track.mediations.name': 'Mediations',
  'track.state-capture.name': 'State capture',
  'track.cohesion.name': 'Cohesion',
  'track.deregulation.name': 'Deregulation',
  'track.prestige.name': 'Prestige',
  'track.loathing.name': 'Loathing',
  'track.far-right.name': 'Far right',
  'track.ecology.name': 'Damage to the earth',
  'track.load.name': 'Load carried',
  'track.mean-grip.name': 'Mean grip',
  'track.mean-alternative.name': 'Mean alternatives',
  'track.mean-hardship.name': 'Mean hardship',
  'constituent.left.name': 'Left forces',
  'constituent.democratic.name': 'Democratic forces',
  'constituent.capital.name': 'Dissident capital',
  'move.open-data.name': 'Open the agencies’ data',
  'move.decree-storm.name': 'Decree storm',
  'move.chip-embargo.name': 'Chip embargo',
  'move.tariffs.name': 'Tariff threat',
  'move.surprise.name': 'A surprise',
  'institution.parliament.name': 'Parliament',
  'game-institution-free': 'free',
  'game-institution-captured': 'captured',
  'number-hardship': 'Hardship',
  'number-chest': 'War chest',
  'board-unknown-move': 'Something is whispered',
  'board-stage': 'Map of the match',
  'board-stage-keys': 'Arrows move, plus and minus zoom, Home shows the whole map',
  'board-controls': 'Map view',
  'board-previous': 'Previous place',
  'board-next': 'Next place',
  'board-nearer': 'Nearer',
  'board-farther': 'Farther',
  'board-whole-map': 'Whole map',
  'board-drawn-by-hand': 'Some pictures did not load; the map is drawn by hand.',
};

const asked = new URLSearchParams(location.search);
const session = fakeSession(asked.has('one') ? ['europe'] : undefined);
const picked: object[] = [];
const mount = () =>
  mountBoard(document.body, session, {
    labels: (key) => WORDS[key] ?? key,
    figure: (_, value) => String(Math.round(value / 10)),
    onLabels: () => () => {},
    reducedMotion: asked.has('reduced'),
    pick: (target) => picked.push(target),
    ...(asked.has('artless') ? { base: '/nowhere/' } : {}),
  });

export const stage = {
  session,
  picked,
  mount,
  handle: null as Awaited<ReturnType<typeof mount>> | null,
  error: null as string | null,
  endTurn: () => {
    const { parts, clash } = busyTurn(session.view());
    session.change(parts, clash);
  },
  /** What the end of this turn would play: kinds of motion, and when, in milliseconds. */
  beats: () => {
    const { parts, clash } = busyTurn(session.view());
    const [before, after] = [readBoard(session.view()), readBoard({ ...session.view(), ...parts })];
    return beatsBetween(before, after, clash).map(({ kind, at, lasts }) => ({ kind, at, lasts }));
  },
};
Object.assign(window, { stage });
mount().then(
  (handle) => {
    stage.handle = handle;
    document.documentElement.dataset['ready'] = 'yes';
  },
  (error: unknown) => {
    stage.error = String(error);
    document.documentElement.dataset['ready'] = 'no';
  },
);
