/**
 * Counsel, on request: the three spokespersons side by side, each with the line its constituent prefers, why, and what
 * it costs by what the page says. They disagree, and are sometimes wrong; what they said stays until the player has
 * decided something since. None of them minds what was promised to another, so the page does.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../i18n';
import type { PlayerView } from '../../sim';
import { announce, Button, Icon } from '../kit';
import { commandText } from '../replay/command-text';
import type { AskCounsel, Heard, SpokenCounsel, SpokenReason } from './counsel-port';
import { whatItAsks } from './demands';
import { useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { Reason } from './reason';
import { promiseName, wordsUnder } from './words-given';

/** How the three are asked; null where nobody can think for them. */
const Asking = createContext<AskCounsel | null>(null);
export const CounselProvider = Asking.Provider;

export function Counsel() {
  const ask = useContext(Asking);
  return ask === null ? null : <Spokespersons ask={ask} />;
}

function Spokespersons({ ask }: { readonly ask: AskCounsel }) {
  const desk = useDesk();
  const view = desk.view.value;
  const kept = desk.heard.value;
  // What was said of one turn says nothing of the next.
  const heard: Heard = kept.kind === 'said' && kept.view.turn !== view.turn ? { kind: 'nothing' } : kept;
  const setHeard = (now: Heard) => (desk.heard.value = now);
  const isAsking = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const askThem = () => {
    isAsking.current = true;
    setHeard({ kind: 'asking' });
    ask().then(
      (counsel) => {
        setHeard({ kind: 'said', counsel, view });
        announce(counsel.map((it) => nameOf('constituent', it.constituent)).join(', '));
      },
      (error: unknown) => setHeard({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  // What was asked for is shown: on a laptop it comes below the fold, and the button that asked is gone.
  useEffect(() => {
    if (!isAsking.current || heard.kind === 'asking') return;
    isAsking.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [heard.kind]);
  return (
    <section class="counsel" aria-labelledby="counsel-title" data-testid="counsel">
      <h2 id="counsel-title" class="step-title" ref={heading} tabIndex={-1}>
        {t('counsel-title')}
      </h2>
      <p class="step-lead">{t('counsel-lead')}</p>
      {heard.kind === 'said' && (
        <>
          <FallingDue />
          <ul class="counsel-voices">
            {heard.counsel.map((it) => (
              <Voice key={it.constituent} counsel={it} view={heard.view} />
            ))}
          </ul>
        </>
      )}
      {heard.kind === 'said' && heard.view !== view && <p class="soft">{t('counsel-stale')}</p>}
      {heard.kind === 'failed' && <p class="verdict-warning">{t('counsel-failed', { detail: heard.detail })}</p>}
      {heard.kind === 'asking' ? (
        <p class="soft" role="status">
          {t('counsel-asking')}
        </p>
      ) : (
        <Button icon="question" onClick={askThem} testId="ask-counsel">
          {t(heard.kind === 'said' ? 'counsel-ask-again' : 'counsel-ask')}
        </Button>
      )}
    </section>
  );
}

/** Promises still to be kept this turn or the next, whoever speaks. */
function FallingDue() {
  const { promises, turn } = useDesk().view.value;
  const due = promises.filter((it) => !it.onTrack && it.due <= turn + 1).sort((a, b) => a.due - b.due);
  if (due.length === 0) return null;
  return (
    <ul class="counsel-due" data-testid="counsel-due">
      {due.map((it) => (
        <li key={promiseName(it)}>
          <Icon name="clock" />{' '}
          {t('counsel-due', {
            when: it.due <= turn ? 'now' : 'next',
            turn: it.due,
            promise: promiseName(it),
            asks: whatItAsks(it),
          })}
        </li>
      ))}
    </ul>
  );
}

/** What the page holds against turning to another name, besides what was found against it: its price, and our word. */
function nameCosts(view: PlayerView, { name, costs }: SpokenCounsel): readonly SpokenReason[] {
  if (name === null) return costs;
  const price = view.contradictions.find(({ id }) => id === name.contradiction)?.changeCost ?? 0;
  const words = wordsUnder(view, name.contradiction).filter(({ kind }) => kind === 'unkeeps' || kind === 'undoes');
  return [
    ...(price > 0 ? [{ key: 'cost-change', values: { points: number(price, { scale: 10 }) } }] : []),
    ...costs,
    ...words.map(({ text }) => ({ key: 'cost-word', values: { text } })),
  ];
}

function Voice({ counsel, view }: { readonly counsel: SpokenCounsel; readonly view: PlayerView }) {
  const { constituent, name, lines } = counsel;
  const costs = nameCosts(view, counsel);
  const isPaying = costs.length > 0 || lines.some((it) => it.costs.length > 0);
  return (
    <li class={`counsel-voice counsel-${constituent}`} data-testid={`counsel-${constituent}`}>
      <h3 class="counsel-who">
        <Icon name={CONSTITUENT_ICONS[constituent]} class={`ink-${constituent}`} />
        {nameOf('constituent', constituent)}
      </h3>
      <ul class="counsel-lines">
        <Advice
          text={
            name === null
              ? t('counsel-name-keep')
              : t('counsel-name', { name: nameOf('contradiction', name.contradiction) })
          }
          why={name?.why ?? null}
          costs={costs}
        />
        {lines.map(({ command, why, costs }) => (
          <Advice key={JSON.stringify(command)} text={commandText(command, false)} why={why} costs={costs} />
        ))}
        {lines.length === 0 && <li class="soft">{t('counsel-nothing')}</li>}
        {isPaying && <li class="soft">{t('counsel-pays', { voice: constituent })}</li>}
      </ul>
    </li>
  );
}

function Advice(props: {
  readonly text: string;
  readonly why: SpokenReason | null;
  readonly costs: readonly SpokenReason[];
}) {
  return (
    <li>
      <p class="counsel-advice">{props.text}</p>
      <Reason why={props.why} />
      {props.costs.map((cost) => (
        <p key={JSON.stringify(cost)} class="counsel-cost verdict-warning">
          <Icon name="warning" /> <Reason why={cost} />
        </p>
      ))}
    </li>
  );
}
