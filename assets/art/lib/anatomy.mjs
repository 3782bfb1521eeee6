/** The giant's folds: corners of its right half in space (x right, y down, z towards us), and the facets between them. */

/** Corners of the right half of the body. */
const BODY = {
  collar: [58, -176, 14],
  shoulder: [236, -124, -6],
  shoulderTip: [338, -62, -42],
  shoulderFront: [292, -14, 52],
  chest: [146, -40, 84],
  chestMid: [0, 70, 104],
  armpit: [262, 70, 12],
  rib: [172, 132, 84],
  sternum: [0, 150, 112],
  waist: [232, 290, 4],
  belly: [118, 330, 92],
  bellyMid: [0, 350, 108],
  elbowOut: [494, 84, -30],
  elbow: [430, 70, 66],
  elbowIn: [380, 112, 10],
  wristOut: [476, -88, 62],
  wrist: [434, -78, 104],
  wristIn: [394, -88, 70],
};
const BODY_FACETS = [
  'shoulderTip elbowOut elbow',
  'shoulderTip elbow shoulderFront',
  'shoulderFront elbow elbowIn',
  'shoulderFront elbowIn armpit',
  'elbowOut wristOut wrist',
  'elbowOut wrist elbow',
  'elbow wrist wristIn',
  'elbow wristIn elbowIn',
  'shoulder shoulderTip shoulderFront',
  'shoulder shoulderFront chest',
  'collar shoulder chest',
  'chest shoulderFront armpit',
  'chest armpit rib',
  'chest rib sternum',
  'chest sternum chestMid',
  'armpit waist rib',
  'rib waist belly',
  'rib belly sternum',
  'sternum belly bellyMid',
];

/** Corners of the right half of the head. */
const HEAD = {
  top: [0, -398, 30],
  topR: [66, -392, 6],
  temple: [102, -376, -44],
  brow: [0, -336, 74],
  browR: [60, -334, 50],
  browSide: [108, -326, -24],
  under: [0, -276, 80],
  underR: [60, -284, 54],
  underSide: [106, -292, -18],
  nose: [0, -232, 118],
  nostril: [25, -222, 82],
  noseBase: [0, -216, 84],
  cheek: [66, -238, 56],
  jawSide: [98, -226, -8],
  mouthR: [40, -200, 64],
  mouth: [0, -196, 74],
  jaw: [78, -182, 4],
  chinR: [38, -152, 52],
  chin: [0, -146, 72],
  ear: [122, -268, -60],
  jawBack: [112, -214, -60],
};
const HEAD_FACETS = [
  'browSide ear underSide',
  'underSide ear jawBack',
  'underSide jawBack jawSide',
  'jawSide jawBack jaw',
  'top topR brow',
  'topR browR brow',
  'topR temple browSide',
  'topR browSide browR',
  'under underR cheek',
  'under cheek nostril',
  'underR underSide jawSide',
  'underR jawSide cheek',
  'nostril cheek mouthR',
  'noseBase nostril mouthR',
  'noseBase mouthR mouth',
  'cheek jawSide jaw',
  'cheek jaw mouthR',
  'mouthR jaw chinR',
  'mouth mouthR chinR',
  'mouth chinR chin',
  'under nostril nose',
  'nose nostril noseBase',
];

const mirror = (v) => Object.fromEntries(Object.entries(v).map(([name, [x, y, z]]) => [name, [-x, y, z]]));
const build = (corners, facets) => facets.map((names) => names.split(' ').map((name) => corners[name]));

/** Left and right halves, as { corners, facets } with each facet a triangle of corners. */
const halves = (right, facets) =>
  [mirror(right), right].map((corners) => ({ corners, facets: build(corners, facets) }));

export const bodyHalves = () => halves(BODY, BODY_FACETS);
export const headHalves = () => halves(HEAD, HEAD_FACETS);
