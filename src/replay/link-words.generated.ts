/**
 * The words links are written with, by kind: a link names a word by its place. Written by `npm run leviathan -- words`;
 * words are added at the end of a list and never moved or taken out, since links made with them are about.
 */
export const WORDS = {
  engine: (
    '1'
  ).split(' '),
  level: (
    'first-assembly inauguration'
  ).split(' '),
  theatre: (
    'africa asia-pacific china europe latin-america united-states'
  ).split(' '),
  layer: (
    'matter cloud data models platforms money'
  ).split(' '),
  lord: (
    'chips cloud feed logistics pocket rockets search venture'
  ).split(' '),
  fissure: (
    'immigration populists-lords startups-giants tariffs'
  ).split(' '),
  current: (
    'commons dependent-industry domestic-cloud labour liberals movements press public-service startups'
  ).split(' '),
  constituent: (
    'left democratic capital'
  ).split(' '),
  contradiction: (
    'capital-labour big-tech-peoples democracy-oligarchy equality-hierarchy ecology-accumulation sovereignty-empire'
  ).split(' '),
  resource: (
    'mobilisation legitimacy investment'
  ).split(' '),
  track: (
    'unity public-capacity popular-control bureaucratic-capture rentier-drift mediations social-base state-capture cohesion valuation deregulation prestige loathing far-right ecology political-hold load mean-grip mean-alternative mean-hardship'
  ).split(' '),
  way: (
    'concede part release'
  ).split(' '),
  difficulty: (
    'apprentice steward strategist sovereign'
  ).split(' '),
  goal: (
    'mend-base mend-hold mend-valuation take-ground break-front'
  ).split(' '),
  initiative: (
    'algorithm-on-trial angel-strike anti-fascist-pact antitrust-suit break-them-up buy-out-the-stranded cbdc cheap-model chip-compact chip-line-charter citizens-audit civil-oath click-strike climate-assembly clouds-under-public-trust compact-of-parliaments conditionality cross-party-inquiry data-cooperatives dependent-alliance domestic-cloud-build drought-hearings engineers-league equal-rights-bill exit-clause federated-square feminist-boycott founders-defection green-turbines internet-of-peoples interoperability-switch judges-injunction keys-of-the-server-room low-power-start market-closure ministry-of-stack moderates-break open-models open-the-debate payments-switch pension-divest popular-schools press-consortium procurement-preference public-digital-corps repair-guild retail-exit sanctuary-cities short-sellers-memo short-week sober-centres sovereign-search stack-works-councils stranded-pledge supply-chain-truth take-over-the-warehouses tariff-lobby tax-the-rent unemployed-bureaux university-models warehouse-walkout water-blockade whistle-shield worker-hacker-pairs apprentice-halls buyers-compact fair-work-clause free-town-halls open-permits payroll-papers small-lots solidarity-fund substation-slowdown a-visa-and-a-desk archive-of-the-erased couriers-cooperative end-of-the-auction insurers-decline schools-off-the-feed shares-at-every-desk smoke-in-the-accounts tongues-left-out'
  ).split(' '),
  move: (
    'ai-action-plan algorithmic-foreman ban-public-money break-the-strike bundle-the-assistant buy-the-rebels charter-city cities-of-servers cult-of-strength culture-war data-centre-rush decree-storm drill-and-compute end-of-diversity end-oversight every-trade-by-app everything-app executives-in-office first-claim-on-water flood-the-campaign free-credits friendly-regulator godfathers-of-the-right government-by-dashboard green-pledge hand-on-the-switch hunt-the-critics innovation-first layoffs-by-machine loyalty-screening mineral-concession no-alternative open-agency-files open-the-floodgates pressure-abroad private-coin public-contracts raids-at-dawn separate-deal sponsored-schools strategic-reserve swell-the-bill tariff-threat tax-truce throne-of-shares undercut-the-rival visa-fee campus-on-the-river hire-their-engineers pioneers-gala seat-at-the-palace separate-invitations'
  ).split(' '),
  event: (
    'archives-vanish assistant-errs bankers-letter bill-arrives blackout-before-vote champion-courted cheap-model civil-servants-sorted congress-of-labour contested-count cornered country-votes couriers-log-off court-ruling day-after donors-break-ranks dress-rehearsal drought empty-servers engineers-on-the-quay euphoria expert-cabinet forged-voice front-row great-outage heat-dome late-warning layoffs leak lithium-lease lords-quarrel night-of-torches outage patriotic-bosses payments-that-work programmes-closed reopened-plant reserve-sinks school-revolt small-holders-ruined steering-committee subsidised-dividend switch-blinks tariff-ultimatum tariffs-bite-back the-centre-puts-on-its-coat the-founders-put-on-their-coats the-leak thousand-page-plan tribune-against-lords wallets-frozen warehouse-strike wary-partner week-of-decrees who-speaks-first the-morning-after by-election confidence-vote results-day'
  ).split(' '),
  choice: (
    'accept-in-daylight accept-the-apology accept-the-result accept-with-thanks acknowledge admire advise-discretion advise-refusal applaud applaud-them ask-for-conditions ask-patience ask-where-they-were assembly-of-users audit-the-treasury audit-then-adopt back-public-money ban-by-law ban-the-leagues block-the-convoys borrow-at-the-top broker-a-deal buy-at-auction call-for-calm call-the-supply-chain camp-on-the-square chips-for-standards class-action claw-it-back close-ranks commandeer common-barrage common-programme common-tools congratulate consortium continuity-plan convert-the-site cooperative copy-by-night count-the-donors cover-the-exporters decline defend-them-there denounce-all deny deplore doors-and-leaflets each-for-itself emergency-licence empty-the-offices enjoy-it export-it express-concern fill-the-fund found-a-repository full-bench fund-the-neighbour golden-share guard-the-streets hand-to-the-press hire-them-elsewhere hold-it-up hold-the-line independent-inspection independent-tests initial-it issue-a-statement jobs-are-jobs keep-calm keep-for-later keep-our-distance laugh-at-it leave-in-haste leave-in-order let-the-market-judge let-them-explain let-them-govern look-away look-elsewhere majority-rules make-them-whole march-on-the-mint mourn mutual-aid name-it neighbourhood-networks not-our-affair not-the-moment offer-a-truce offer-better-terms open-door open-public-hosts open-standards-only open-the-cabinet outbid pay-it photograph-them postpone press-for-breakup press-the-advantage print-it public-hearings publish-everything publish-the-letters pull-the-pensions quote-him ration-in-silence read-it-to-all record-the-loss recount-in-public reduce-hours refuse-together requisition retender retrain-for-ours return-the-cheque savour seat-at-the-stack send-greetings send-it-to-the-base send-the-bill separate-the-weaker servers-off-first settle-for-openness share-the-chair shelter-programmes shelter-the-dismissed side-with-the-villages sober-standard solidarity-across-borders speak-to-his-crowd status-by-law sue-one take-it-to-court take-the-weights the-founder the-judge the-union told-you-so trace-it trust-the-apology victims-association wages-first wait-for-rain wait-for-repair warn-soberly watch watch-in-silence water-first we-shall-see welcome-them wish-them-well with-privacy womens-strike workers-on-the-board change-the-subject fill-the-gallery hold-the-debate knock-on-doors picket-the-party quote-the-law read-the-footnotes stay-out trust-the-house'
  ).split(' '),
  demand: (
    'a-month-without-strikes a-text-of-ours before-the-judge masters-in-our-own-house name-the-masters no-blank-cheques no-jobs-on-a-dead-planet not-behind-the-banner orders-on-the-books shelter-the-exposed show-the-files something-that-runs take-to-the-street the-constitution-first wages-before-sovereignty'
  ).split(' '),
  ending: (
    'adjourned cracked-bureaucracy cracked-capital cracked-democratic cracked-left dissolved fallen-bureaucracy fallen-capital fallen-democratic fallen-left far-right-closure great-event hall-capital hall-cracked hall-democratic hall-left ruin stands-bureaucracy stands-capital stands-democratic stands-left techno-feudal techno-feudal-end techno-monarchy ten-more-years'
  ).split(' '),
} satisfies Readonly<Record<string, readonly string[]>>;
export type WordKind = keyof typeof WORDS;

/** How many words of each kind each generation has, the oldest first. */
export const GENERATIONS: readonly Readonly<Record<WordKind, number>>[] = [
  {"engine":1,"level":2,"theatre":6,"layer":6,"lord":8,"fissure":4,"current":9,"constituent":3,"contradiction":6,"resource":3,"track":20,"way":3,"difficulty":4,"goal":5,"initiative":64,"move":47,"event":55,"choice":156,"demand":15,"ending":25},
  {"engine":1,"level":2,"theatre":6,"layer":6,"lord":8,"fissure":4,"current":9,"constituent":3,"contradiction":6,"resource":3,"track":20,"way":3,"difficulty":4,"goal":5,"initiative":73,"move":47,"event":55,"choice":156,"demand":15,"ending":25},
  {"engine":1,"level":2,"theatre":6,"layer":6,"lord":8,"fissure":4,"current":9,"constituent":3,"contradiction":6,"resource":3,"track":20,"way":3,"difficulty":4,"goal":5,"initiative":73,"move":52,"event":56,"choice":156,"demand":15,"ending":25},
  {"engine":1,"level":2,"theatre":6,"layer":6,"lord":8,"fissure":4,"current":9,"constituent":3,"contradiction":6,"resource":3,"track":20,"way":3,"difficulty":4,"goal":5,"initiative":73,"move":52,"event":59,"choice":165,"demand":15,"ending":25},
  {"engine":1,"level":2,"theatre":6,"layer":6,"lord":8,"fissure":4,"current":9,"constituent":3,"contradiction":6,"resource":3,"track":20,"way":3,"difficulty":4,"goal":5,"initiative":82,"move":52,"event":59,"choice":165,"demand":15,"ending":25},
];
