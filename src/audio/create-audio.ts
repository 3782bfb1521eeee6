/**
 * The sound of the whole page behind a few words: where the player is, what is played, how loud. It reads a session and
 * never changes it; howler comes only once something is to be heard, and whatever fails on the way is silence.
 */
import type { Session } from '../session';
import { actCue, carriedFor, momentOf, newsCues } from './choice';
import { type Caption, captionOf, type Cue } from './cues';
import { type Constituent, leaderOf, themeLevels } from './leader';
import { Signature } from './signature';
import { moodOf, stemVolumes, STEMS, tensionOf } from './tension';
import type { Player, TrackName, Volumes } from './tracks';

export type Outcome = 'great' | 'victory' | 'cracked' | 'defeat';
/** Where the player is. */
export type Scene =
  | { readonly kind: 'menu' }
  | { readonly kind: 'match'; readonly session: Session }
  /** A match looked at again: its music, and nothing of its acts. */
  | { readonly kind: 'replay'; readonly session: Session }
  /** A page within another's page, which plays nothing there. */
  | { readonly kind: 'embedded' }
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
  /** Who was last heard to lead; undefined at the first look. */
  private leader: Constituent | null | undefined;
  private readonly signature = new Signature(() => this.sound());

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
    this.leader = undefined;
    this.signature.clear();
    this.leave = this.following(scene);
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
    this.sound();
  }

  destroy(): void {
    this.leave();
    this.signature.clear();
    this.isGone = true;
    this.player?.destroy();
    this.player = null;
  }

  private following(scene: Scene): () => void {
    if (scene.kind === 'match') return this.follow(scene.session);
    if (scene.kind === 'replay') return scene.session.subscribe(() => this.sound());
    return () => undefined;
  }

  /** Hears every change of a match until it is left. */
  private follow(session: Session): () => void {
    let before = momentOf(session);
    return session.subscribe(() => {
      const after = momentOf(session);
      const act = actCue(before, after);
      const carried = carriedFor(before, after);
      // A plan laid by a mind that thinks elsewhere comes after the act, while the turn is still being told.
      this.news = act === 'fold' ? [] : [...this.news, ...newsCues(before, after)];
      before = after;
      if (act !== null) this.playCue(act);
      if (act !== null) this.isTelling = act === 'turn-end';
      if (carried !== null) this.signature.sign(carried);
      if (this.isTelling) this.sound();
      else this.turnTold();
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
    const view = scene.kind === 'match' || scene.kind === 'replay' ? scene.session.view() : null;
    if (view !== null) this.tell(moodOf(tensionOf(view)));
    if (view !== null && !this.isTelling) this.lead(leaderOf(view));
    if (this.player === null) return;
    this.player.music(this.loud.music > 0 ? trackOf(scene) : null);
    this.player.hum(scene.kind === 'match' && view?.phase === 'plan');
    if (view === null) return;
    const volumes = stemVolumes(tensionOf(view));
    this.player.stems(STEMS.map((stem) => volumes[stem]));
    this.player.themes(themeLevels(this.leader ?? null, this.signature.constituent));
  }

  /** A new leader is heard by its theme; whoever led at the first look has long been heard. */
  private lead(leader: Constituent | null): void {
    const before = this.leader;
    this.leader = leader;
    if (before === undefined || leader === null || leader === before) return;
    this.options.onCaption?.(`theme-${leader}`);
    this.signature.sign(leader);
  }

  private tell(mood: 'calm' | 'uneasy' | 'decisive'): void {
    if (mood === this.mood) return;
    this.mood = mood;
    this.options.onCaption?.(`music-${mood}`);
  }
}

function trackOf(scene: Scene): TrackName | null {
  switch (scene.kind) {
    case 'menu':
      return 'menu';
    case 'match':
    case 'replay':
      return 'tension';
    case 'embedded':
      return null;
    case 'ending':
      return `ending-${scene.outcome}`;
  }
}
