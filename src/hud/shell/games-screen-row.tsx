/** One kept game in the list: what it is, how it stands, and what may be done with it. */
import { useState } from 'preact/hooks';
import { dateTime, t } from '../../i18n';
import { Button, LinkButton, Tag } from '../kit';
import { endingName, levelName } from './games-screen-filters';
import { UnkeptTag, type Variation, VariationTree } from './games-screen-tree';
import type { LevelCard, SavedGame } from './ports';

export function GameRow(props: {
  readonly game: SavedGame;
  readonly name: string | null;
  readonly levels: readonly LevelCard[];
  /** Grows the tree it stands in; null when nothing was played from it. */
  readonly tree: (() => Variation | null) | null;
  readonly onExport: () => void;
  readonly onRemove: () => void;
}) {
  const { game, levels } = props;
  const [isTree, setTree] = useState(false);
  const level = levelName(game.level, levels);
  const trunk = isTree ? props.tree?.() : null;
  const isOver = game.ending !== null;
  return (
    <li class="game-row" data-testid={`game-${game.id}`}>
      <div class="game-row-text">
        <h3>{props.name ?? level}</h3>
        <p class="row">
          {isOver ? (
            <Tag tone="ink">{endingName(game, levels)}</Tag>
          ) : (
            <Tag tone="ochre">{t('games-turn', { turn: game.turn, turns: game.turns })}</Tag>
          )}
          {game.isUnkept && <UnkeptTag />}
          {game.branchOf !== null && (
            <a href={`#/replay/${game.branchOf.id}${game.branchOf.at === undefined ? '' : `/${game.branchOf.at}`}`}>
              {t('games-branch', { turn: game.branchOf.turn })}
            </a>
          )}
          {props.name !== null && <span>{level}</span>}
          <span class="soft">{dateTime(game.savedAt)}</span>
        </p>
      </div>
      <div class="row">
        {props.tree !== null && (
          <Button icon="branch" expanded={isTree} onClick={() => setTree(!isTree)} testId={`tree-${game.id}`}>
            {t('replay-sheet-variations')}
          </Button>
        )}
        {!isOver && (
          <LinkButton href={`#/replay/${game.id}`} icon="replay" testId={`watch-${game.id}`}>
            {t('games-watch')}
          </LinkButton>
        )}
        <LinkButton
          href={isOver ? `#/replay/${game.id}` : `#/play/${game.level}/${game.id}`}
          tone={isOver ? 'plain' : 'main'}
          icon={isOver ? 'replay' : 'play'}
          testId={`open-${game.id}`}
        >
          {isOver ? t('games-watch') : t('games-continue')}
        </LinkButton>
        <Button icon="download" label={t('games-export')} onClick={props.onExport} testId={`export-${game.id}`} />
        <Button tone="danger" icon="trash" label={t('games-remove')} onClick={props.onRemove} />
      </div>
      {isTree && trunk != null && (
        <div class="game-tree">
          <VariationTree trunk={trunk} here={game.id} />
        </div>
      )}
    </li>
  );
}
