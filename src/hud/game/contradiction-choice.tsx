/**
 * The central choice: six contradictions side by side, with how hot each burns and what turning to it would cost. One
 * is looked at before it is named: who lives it, who is asked to wait.
 */
import { useId } from 'preact/hooks';
import { number, t } from '../../i18n';
import type { ContradictionView, PlayerView } from '../../sim';
import { Glossed, Term, type TermId, termMeaning } from '../glossary';
import { Art, Button, classNames, Icon, type IconName, Tag } from '../kit';
import { type Desk, mustAnswer, useDesk } from './desk';
import { Figure, trendOf, Trend, trendWords } from './figure';
import { hollowPoints } from './hollow-price';
import { keepingText } from './keeping-cost';
import { aboutOf, nameOf } from './names';
import { MISREADING_COST } from './rules-said';
import { WhoWaits } from './who-waits';
import { type WordGiven, wordsUnder } from './words-given';

export function ContradictionChoice() {
  const desk = useDesk();
  const view = desk.view.value;
  // A new turn, an undo: the eye goes back to what stands.
  const under = `${view.turn} ${view.designated}`;
  const looked = desk.looked.value?.under === under ? desk.looked.value.id : view.designated;
  const chosen = view.contradictions.find(({ id }) => id === looked) ?? null;
  return (
    <div class="designate">
      <div class="contradictions" role="radiogroup" aria-label={t('game-designate-title')}>
        {view.contradictions.map((it) => (
          <Contradiction
            key={it.id}
            it={it}
            isLooked={it.id === looked}
            onLook={() => (desk.looked.value = { id: it.id, under })}
          />
        ))}
      </div>
      {chosen === null ? <p class="slip-empty">{t('game-designate-look')}</p> : <Verdict it={chosen} />}
    </div>
  );
}

/** One of the six: a radio button of the page, so that arrows, touch and readers know it. */
function Contradiction(props: {
  readonly it: ContradictionView;
  readonly isLooked: boolean;
  readonly onLook: () => void;
}) {
  const { it } = props;
  const desk = useDesk();
  const trend = trendOf(desk, `intensity.${it.id}`);
  const said = t('game-intensity', { value: number(it.intensity, { scale: 10 }), trend: trendWords(trend) });
  const marks = marksOf(it, desk.view.value);
  const marksId = useId();
  return (
    <>
      <label
        class={classNames(
          'contradiction',
          props.isLooked && 'contradiction-looked',
          it.designated && 'contradiction-designated',
        )}
      >
        <input
          type="radio"
          name="contradiction"
          class="contradiction-radio"
          checked={props.isLooked}
          onChange={props.onLook}
          aria-describedby={marks.length > 0 ? marksId : undefined}
          data-testid={`contradiction-${it.id}`}
        />
        <Art name={`contradiction-${it.id}`} class="contradiction-art" width={224} height={150} />
        <span class="contradiction-name">{nameOf('contradiction', it.id)}</span>
        <span class="heat">
          <span class="sr-only">, {said}</span>
          <span class="heat-figure" aria-hidden="true">
            {number(it.intensity, { scale: 10 })}
            <Trend by={trend} />
          </span>
          <span class="heat-rule" aria-hidden="true">
            <span class="heat-fill" style={{ width: `${it.intensity / 10}%` }} />
          </span>
        </span>
        <span class="contradiction-tags">
          {marks.map(({ id, label, tone, icon }) => (
            <Tag key={id} tone={tone ?? 'plain'} icon={icon} title={termMeaning(id)}>
              {t(label)}
            </Tag>
          ))}
          <PriceTag it={it} />
        </span>
      </label>
      {marks.length > 0 && (
        <p class="sr-only" id={marksId}>
          {marks.map(({ id }) => termMeaning(id)).join(' ')}
        </p>
      )}
    </>
  );
}

/** On the card itself, while it can still be named: what turning to it takes, and whether it breaks our word. */
function PriceTag({ it }: { readonly it: ContradictionView }) {
  const view = useDesk().view.value;
  if (it.designated || view.hasDesignated) return null;
  const isBreaking = wordsUnder(view, it.id).some(({ kind }) => kind === 'breaks');
  return (
    <>
      {view.designated !== null &&
        (it.changeCost > 0 ? (
          <Tag tone="ochre" icon="warning">
            {t('game-change-price', { points: number(it.changeCost, { scale: 10 }) })}
          </Tag>
        ) : (
          <Tag tone="petrol" icon="check">
            {t('game-change-none')}
          </Tag>
        ))}
      {isBreaking && (
        <Tag tone="red" icon="cross">
          {t('game-name-breaks-tag')}
        </Tag>
      )}
    </>
  );
}

interface Mark {
  readonly id: TermId;
  /** A message. */
  readonly label: string;
  readonly tone?: 'ink' | 'red' | 'petrol';
  readonly icon?: IconName;
}

/** What its card is stamped with. Another one is misread only once it is put first: until then it would be. */
function marksOf(it: ContradictionView, view: PlayerView): readonly Mark[] {
  const marks: readonly (Mark | false)[] = [
    it.designated && { id: 'predominant', label: 'game-predominant', tone: 'ink', icon: 'star' },
    it.principal && { id: 'principal', label: 'game-principal' },
    it.kindled > 0 && { id: 'kindled', label: 'game-kindled', icon: 'arrow-up' },
    view.offensive?.contradiction === it.id && { id: 'campaign', label: 'game-offensive-tag', tone: 'petrol' },
    isMisread(view, it) && {
      id: 'misreading',
      label: it.designated ? 'game-misreading' : 'game-misreading-if',
      tone: 'red',
      icon: 'warning',
    },
  ];
  return marks.filter((mark) => mark !== false);
}

/** What is paid for is how it was read when it was named or the turn opened, whatever has cooled it since. */
const isMisread = (view: PlayerView, it: ContradictionView): boolean => (it.designated ? view.misread : it.misreading);

/** Something carried serves what comes first: its words have their acts. */
const isServed = (view: PlayerView, it: ContradictionView): boolean => it.designated && !view.hollow;

function servedText(desk: Desk, it: ContradictionView): string {
  if (isServed(desk.view.value, it)) return t('game-tabled-served');
  const kept = it.designated ? 'yes' : 'no';
  return t('game-tabled-on-it', { count: it.tabled, kept, points: hollowPoints(desk) });
}

/**
 * The same words with their meaning to be opened: on the card, itself a button, they can only be pointed at. What the
 * principal one is gets said outright: the word alone reads as advice to put it first, which it is not.
 */
function Marks({ it }: { readonly it: ContradictionView }) {
  const marks = marksOf(it, useDesk().view.value).filter(({ id }) => id !== 'principal');
  return (
    <>
      {it.principal && (
        <p class="small" data-testid="principal-means">
          <strong>{t('game-principal')}</strong> — {termMeaning('principal')}
        </p>
      )}
      {marks.length > 0 && (
        <p class="small verdict-marks">
          {marks.map(({ id, label }) => (
            <Term key={id} id={id}>
              {t(label)}
            </Term>
          ))}
        </p>
      )}
    </>
  );
}

interface PriceLine {
  readonly text: string;
  readonly icon: IconName;
  readonly isWarning: boolean;
}

const WORD_ICONS: Readonly<Record<WordGiven['kind'], IconName>> = {
  breaks: 'cross',
  unkeeps: 'warning',
  undoes: 'warning',
  keeps: 'check',
};

/** All that naming it, or keeping it, takes or breaks, before anything else is said of it. */
function priceLines(view: PlayerView, it: ContradictionView): readonly PriceLine[] {
  const lines: PriceLine[] = [];
  if (!it.designated) {
    const isFree = it.changeCost === 0;
    const text = isFree
      ? t(view.designated === null ? 'game-change-first' : 'game-change-free')
      : t('game-change-cost', { points: number(it.changeCost, { scale: 10 }) });
    lines.push({ text, icon: isFree ? 'check' : 'warning', isWarning: !isFree });
  }
  if (isMisread(view, it))
    lines.push({
      text: t('game-misreading-why', { points: number(MISREADING_COST, { scale: 10 }) }),
      icon: 'warning',
      isWarning: true,
    });
  for (const { kind, text } of wordsUnder(view, it.id))
    lines.push({ text, icon: WORD_ICONS[kind], isWarning: kind !== 'keeps' });
  return lines;
}

/** Before naming it: what it is, its price, its danger, and the button. */
function Verdict({ it }: { readonly it: ContradictionView }) {
  const desk = useDesk();
  const view = desk.view.value;
  const about = aboutOf('contradiction', it.id);
  const refused = mustAnswer(view)
    ? t('game-refusal-answer-first')
    : view.hasDesignated
      ? t('game-designated-already')
      : undefined;
  return (
    <section class="verdict" aria-label={nameOf('contradiction', it.id)}>
      <div class="verdict-head">
        <div>
          <h3>{nameOf('contradiction', it.id)}</h3>
          <p class="small soft">
            <Term id="intensity">{t('game-intensity-label')}</Term>{' '}
            <Figure path={`intensity.${it.id}`} value={it.intensity} />
            {it.designated && ' · '}
            {it.designated && t('game-tenure', { turns: view.tenure })}
          </p>
        </div>
        {!it.designated && (
          <Button
            tone="main"
            icon="star"
            refused={refused}
            testId="designate"
            onClick={() => desk.send({ kind: 'designate', contradiction: it.id })}
          >
            {it.changeCost > 0
              ? t('game-designate-price', { points: number(it.changeCost, { scale: 10 }) })
              : t('game-designate')}
            <span class="sr-only"> {nameOf('contradiction', it.id)}</span>
          </Button>
        )}
      </div>
      <ul class="verdict-price" data-testid="verdict-price">
        {priceLines(view, it).map(({ text, icon, isWarning }) => (
          <li key={text} class={classNames(isWarning && 'verdict-warning')}>
            <Icon name={icon} /> <span>{text}</span>
          </li>
        ))}
      </ul>
      {about !== null && <p class="small">{about}</p>}
      <Marks it={it} />
      <p class={classNames('small', it.tabled === 0 && !isServed(view, it) && 'verdict-warning')}>
        <Glossed text={servedText(desk, it)} />
      </p>
      <WhoWaits contradiction={it.id} />
      {it.designated && (
        <p class="small soft">{view.hasDesignated ? t('game-designated-now') : keepingText(desk, it)}</p>
      )}
    </section>
  );
}
