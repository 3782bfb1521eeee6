/**
 * Counsel, on request: the three spokespersons side by side, each with the line its constituent prefers and why. They
 * disagree, and are sometimes wrong; what they said stays until the player has decided something since.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { PlayerView } from '../../sim';
import { announce, Button, Icon } from '../kit';
import { commandText } from '../replay/command-text';
import type { AskCounsel, SpokenCounsel } from './counsel-port';
import { useDesk } from './desk';
import { CONSTITUENT_ICONS, nameOf } from './names';
import { Reason } from './reason';

type Heard =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'said'; readonly counsel: readonly SpokenCounsel[]; readonly view: PlayerView };

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
  const [heard, setHeard] = useState<Heard>({ kind: 'nothing' });
  // What was said of one turn says nothing of the next.
  useEffect(() => setHeard({ kind: 'nothing' }), [view.turn]);
  const askThem = () => {
    setHeard({ kind: 'asking' });
    ask().then(
      (counsel) => {
        setHeard({ kind: 'said', counsel, view });
        announce(counsel.map((it) => nameOf('constituent', it.constituent)).join(', '));
      },
      (error: unknown) => setHeard({ kind: 'failed', detail: String(error) }),
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
  const { constituent, name, lines } = counsel;
  return (
    <li class={`counsel-voice counsel-${constituent}`} data-testid={`counsel-${constituent}`}>
      <h3 class="counsel-who">
        <Icon name={CONSTITUENT_ICONS[constituent]} class={`ink-${constituent}`} />
        {nameOf('constituent', constituent)}
      </h3>
      <ul class="counsel-lines">
        <li>
          <strong>
            {name === null
              ? t('counsel-name-keep')
              : t('counsel-name', { name: nameOf('contradiction', name.contradiction) })}
          </strong>{' '}
          <Reason why={name?.why ?? null} />
        </li>
        {lines.map(({ command, why }) => (
          <li key={JSON.stringify(command)}>
            <strong>{commandText(command, false)}</strong> <Reason why={why} />
          </li>
        ))}
        {lines.length === 0 && <li class="soft">{t('counsel-nothing')}</li>}
      </ul>
    </li>
  );
}
