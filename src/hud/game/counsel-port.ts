/** What programs say to the player, as the panels read it; the app has it thought out elsewhere and hands it in. */
import type { ConstituentId, ContradictionId, FrontCommand, PlayerView } from '../../sim';

/** A message of the interface (`counsel-…` without its beginning), and the ids it speaks of. */
export interface SpokenReason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}
export interface AdvisedAct {
  readonly command: FrontCommand;
  readonly why: SpokenReason | null;
}
/** What is advised though it costs something. */
export interface CostedAct extends AdvisedAct {
  /** What it costs by what the page says; empty when it says nothing against it. */
  readonly costs: readonly SpokenReason[];
}
/** What one spokesperson says. */
export interface SpokenCounsel {
  readonly constituent: ConstituentId;
  /** The contradiction it would have treated as predominant; null: leave things as they are. */
  readonly name: { readonly contradiction: ContradictionId; readonly why: SpokenReason | null } | null;
  /** What that name costs, or leaving things as they are. */
  readonly costs: readonly SpokenReason[];
  /** What it asks for itself, most wanted first. */
  readonly lines: readonly CostedAct[];
}
/** Asks the three of them about the match as it stands. */
export type AskCounsel = () => Promise<readonly SpokenCounsel[]>;
/** What has been heard of them; `view`: the match as they were told it. */
export type Heard =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'said'; readonly counsel: readonly SpokenCounsel[]; readonly view: PlayerView };
