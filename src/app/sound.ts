/**
 * Sound in the page: nothing is fetched before the player's first press or key, and nothing waits for it afterwards. What
 * is to be heard is told by signals, so that pages say where the player is and never ask whether there is sound.
 */
import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Audio, Outcome, Scene } from '../audio';
import { onSounding, type Sounding } from '../hud/kit';
import { beginClassSound, soundChoice, startClassSound } from '../hud/shell';
import type { Session } from '../session';
import { showCaption } from './captions';
import { settled } from './settled';
import { route } from './use-route';

const scene = signal<Scene>({ kind: 'menu' });
const GESTURES = ['pointerdown', 'keydown'] as const;

const OUTCOMES = {
  great: 'great',
  victory: 'victory',
  partial: 'cracked',
  defeat: 'defeat',
} as const satisfies Record<string, Outcome>;

/** Says that a match is before the player, or how it ended; leaving gives the title its theme back. */
export function useMatchSound(session: Session, isOver: boolean): void {
  useEffect(() => {
    const ending = session.view().ending;
    scene.value =
      isOver && ending !== null ? { kind: 'ending', outcome: OUTCOMES[ending.kind] } : { kind: 'match', session };
    return () => {
      scene.value = { kind: 'menu' };
    };
  }, [session, isOver]);
}

/** Says that a match is looked at again: the tension of the moment shown. Inside another's page nothing is played. */
export function useReplaySound(session: Session, isEmbedded: boolean): void {
  useEffect(() => {
    scene.value = isEmbedded ? { kind: 'embedded' } : { kind: 'replay', session };
    return () => {
      scene.value = { kind: 'menu' };
    };
  }, [session, isEmbedded]);
}

/** Waits for the first gesture: browsers refuse sound before it, and the title is not kept waiting for it. */
export function startSound(): void {
  startClassSound();
  effect(() => {
    if (route.value.kind === 'new' && route.value.isClass) beginClassSound();
  });
  const begin = () => {
    for (const gesture of GESTURES) removeEventListener(gesture, begin, true);
    void bring().catch((error: unknown) => console.warn('No sound here:', error));
  };
  for (const gesture of GESTURES) addEventListener(gesture, begin, true);
}

async function bring(): Promise<void> {
  await settled();
  const { createAudio, loadHowlerPlayer } = await import('../audio');
  const audio = createAudio({
    loadPlayer: () => loadHowlerPlayer('./audio/'),
    onCaption: (name) => showCaption(name),
  });
  effect(() => {
    const { sound, effects, music } = soundChoice.value;
    const heard = sound === 'on' ? 1 / 100 : 0;
    audio.setVolumes({ effects: effects * heard, music: music * heard });
  });
  effect(() => {
    const next = scene.value;
    if (next.kind !== 'match' && next.kind !== 'replay') return audio.enter(next);
    // A match's stems are long to decode: not while its board is on its way. What was heard before goes on until then.
    void settled().then(() => {
      if (scene.peek() === next) audio.enter(next);
    });
  });
  document.addEventListener('visibilitychange', () => audio.setHushed(document.hidden));
  onSounding((sounding) => sound(audio, sounding));
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('a, button, input, summary') : null;
    if (pressed !== null) audio.playCue('ui-click');
  });
}

function sound(audio: Audio, sounding: Sounding): void {
  if (sounding === 'turn-told') audio.turnTold();
  else audio.playCue(sounding);
}
