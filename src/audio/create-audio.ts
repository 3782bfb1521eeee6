/**
 * The sound of the whole page behind a few words: where the player is, what is played, how loud. It reads a session and
 * never changes it; howler comes only once something is to be heard, and whatever fails on the way is silence.
 */
import type { Session } from '../session';
import { actCue, momentOf, newsCues } from './choice';
import { type Caption, captionOf, type Cue } from './cues';
import { moodOf, stemVolumes, STEMS, tensionOf } from './tension';
import type { Player, TrackName, Volumes } from './tracks';

export type Outcome = 'victory' | 'cracked' | 'defeat';
/** Where the player is. */
export type Scene =
  | { readonly kind: 'menu' }
  | { readonly kind: 'match'; readonly session: Session }
  | { readonly kind: 'ending'; readonly outcome: Outcome };

export interface AudioOptions {
  /** Makes the sounds; asked for once, when the first is wanted. */
  readonly loadPlayer: () => Promise<Player>;
  /** Told of what is to be heard, muted or not. */
  readonly onCaption?: (caption: Caption) => void;
}

export interface Audio {
  playCue(cue: Cue): void;
  enter(scene: Scene): void;
  setVolumes(volumes: Volumes): void;
  /** A page in the background: everything goes on unheard. */
  setHushed(isHushed: boolean): void;
  /** The finished turn has been told: what it brought may now be heard. */
  turnTold(): void;
  destroy(): void;
}

export function createAudio(options: AudioOptions): Audio {
  return new SessionAudio(options);
}

class SessionAudio implements Audio {
  private readonly options: AudioOptions;
  private player: Player | null = null;
  private asked = false;
  private isGone = false;
  private loud: Volumes = { effects: 0, music: 0 };
  private scene: Scene = { kind: 'menu' };
  private leave: () => void = () => undefined;
  /** Between the end of a turn and the end of its telling: news waits. */
  private isTelling = false;
  private news: readonly Cue[] = [];
  /** Something has been heard of what is being pressed right now. */
  private hasActed = false;
  private isHushed = false;
  private mood: string | null = null;

  constructor(options: AudioOptions) {
    this.options = options;
  }

  playCue(cue: Cue): void {
    // A press that did something is heard by what it did.
    if (cue === 'ui-click' && this.hasActed) return;
    this.hasActed = true;
    setTimeout(() => {
      this.hasActed = false;
    });
    this.player?.effect(cue);
    const caption = captionOf(cue);
    if (caption !== null) this.options.onCaption?.(caption);
  }

  enter(scene: Scene): void {
    this.leave();
    this.scene = scene;
    this.news = [];
    this.isTelling = false;
    this.mood = null;
    this.leave = scene.kind === 'match' ? this.follow(scene.session) : () => undefined;
    if (scene.kind === 'ending') this.options.onCaption?.(`ending-${scene.outcome}`);
    this.sound();
  }

  setVolumes(volumes: Volumes): void {
    this.loud = volumes;
    if (volumes.effects > 0 || volumes.music > 0) this.ask();
    this.player?.volumes(volumes);
    this.sound();
  }

  setHushed(isHushed: boolean): void {
    this.isHushed = isHushed;
    this.player?.hush(isHushed);
  }

  turnTold(): void {
    this.isTelling = false;
    const cues = this.news;
    this.news = [];
    for (const cue of cues) this.playCue(cue);
  }

  destroy(): void {
    this.leave();
    this.isGone = true;
    this.player?.destroy();
    this.player = null;
  }

  /** Hears every change of a match until it is left. */
  private follow(session: Session): () => void {
    let before = momentOf(session);
    return session.subscribe(() => {
      const after = momentOf(session);
      const act = actCue(before, after);
      // A plan laid by a mind that thinks elsewhere comes after the act, while the turn is still being told.
      this.news = act === 'fold' ? [] : [...this.news, ...newsCues(before, after)];
      before = after;
      if (act !== null) this.playCue(act);
      if (act !== null) this.isTelling = act === 'turn-end';
      if (!this.isTelling) this.turnTold();
      this.sound();
    });
  }

  private ask(): void {
    if (this.asked) return;
    this.asked = true;
    this.options
      .loadPlayer()
      .then((player) => {
        if (this.isGone) return player.destroy();
        this.player = player;
        player.volumes(this.loud);
        player.hush(this.isHushed);
        this.sound();
      })
      .catch(() => undefined);
  }

  /** Makes the music what the scene asks for. */
  private sound(): void {
    const { scene } = this;
    if (scene.kind === 'match') this.tell(moodOf(tensionOf(scene.session.view())));
    if (this.player === null) return;
    this.player.music(this.loud.music > 0 ? trackOf(scene) : null);
    this.player.hum(scene.kind === 'match' && scene.session.view().phase === 'plan');
    if (scene.kind !== 'match') return;
    const volumes = stemVolumes(tensionOf(scene.session.view()));
    this.player.stems(STEMS.map((stem) => volumes[stem]));
  }

  private tell(mood: 'calm' | 'uneasy' | 'decisive'): void {
    if (mood === this.mood) return;
    this.mood = mood;
    this.options.onCaption?.(`music-${mood}`);
  }
}

function trackOf(scene: Scene): TrackName {
  switch (scene.kind) {
    case 'menu':
      return 'menu';
    case 'match':
      return 'tension';
    case 'ending':
      return `ending-${scene.outcome}`;
  }
}
