/**
 * Counsel, on request: the three spokespersons side by side, each with the line its constituent prefers, why, and what
 * it costs by what the page says. They disagree, and are sometimes wrong; what they said stays until the player has
 * decided something since.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button, Icon } from '../kit';
import { commandText } from '../replay/command-text';
import type { AskCounsel, Heard, SpokenCounsel, SpokenReason } from './counsel-port';
import { useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { Reason } from './reason';

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
  const askThem = () => {
    setHeard({ kind: 'asking' });
    ask().then(
      (counsel) => {
        setHeard({ kind: 'said', counsel, view });
        announce(counsel.map((it) => nameOf('constituent', it.constituent)).join(', '));
      },
      (error: unknown) => setHeard({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <section class="counsel" aria-labelledby="counsel-title" data-testid="counsel">
      <h2 id="counsel-title" class="step-title">
        {t('counsel-title')}
      </h2>
      <p class="step-lead">{t('counsel-lead')}</p>
      {heard.kind === 'said' && (
        <ul class="counsel-voices">
          {heard.counsel.map((it) => (
            <Voice key={it.constituent} counsel={it} />
          ))}
        </ul>
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

function Voice({ counsel }: { readonly counsel: SpokenCounsel }) {
  const { constituent, name, costs, lines } = counsel;
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
