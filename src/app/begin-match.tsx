/** Begins a match, then stands aside: the address becomes the match's own. */
import { useEffect, useState } from 'preact/hooks';
import { type Problem, ProblemPage, type Settings, settings } from '../hud/shell';
import { type Difficulty, MIND_OF } from '../sim';
import { Coming } from './coming';
import { loadLevel } from './levels';
import { newId, newSeed } from './new-id';
import type { SavedGames } from './saved-games';
import { blankRecord } from './start-match';
import { goInstead } from './use-route';

export function BeginMatch(props: {
  readonly level: string;
  readonly seed: number | null;
  /** What the address asks for; it goes before the player's setting. */
  readonly difficulty: Difficulty | null;
  /** A class plays one match: what its address leaves open is the level's to say, and not each player's. */
  readonly isClass: boolean;
  readonly games: SavedGames;
}) {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let isGone = false;
    const mind = props.difficulty ?? (props.isClass ? 'level' : settings.value.difficulty);
    beginMatch(props.level, { seed: props.seed ?? newSeed(), mind }, props.games)
      .catch((error: unknown): Problem => ({ kind: 'loading-failed', detail: String(error) }))
      .then((outcome) => {
        if (isGone) return;
        if (typeof outcome === 'string') goInstead(`#/play/${props.level}/${outcome}`);
        else setProblem(outcome);
      });
    return () => {
      isGone = true;
    };
  }, []);
  return problem === null ? <Coming /> : <ProblemPage problem={problem} onRetry={() => location.reload()} />;
}

interface Asked {
  readonly seed: number;
  readonly mind: Settings['difficulty'];
}

/** Begins a match and keeps it at once, so that its address works from the first moment; says where it is. */
async function beginMatch(slug: string, asked: Asked, games: SavedGames): Promise<Problem | string> {
  const level = await loadLevel(slug);
  if (level === null) return { kind: 'unknown-level', detail: slug };
  // The record says whose mind it was: what a level suggests may change, a game that was played does not.
  const difficulty = asked.mind === 'level' ? MIND_OF[level.difficulty] : asked.mind;
  const id = newId();
  games.save(id, {
    turn: 1,
    turns: level.compiled.turns,
    ending: null,
    branchOf: null,
    record: blankRecord(level.compiled, { seed: asked.seed, difficulty }),
  });
  return id;
}
