/** One line of the turn's telling, as it is printed. */
import { t } from '../../i18n';
import type { LedgerEntry, PlayerView } from '../../sim';
import { Icon, Tag } from '../kit';
import { numberName } from '../shell';
import { figureAt } from './bounds';
import { useDesk } from './desk';
import type { Moved } from './entries';
import { MovePlate } from './move-plate';
import { changeText, nameOf, placeName } from './names';
import { meaningOf } from './polarity';
import { Reasons } from './reasons';
import { howItLanded, type Line } from './tell-turn';

export function TellingLine(props: {
  readonly line: Line;
  /** The turn that is told. */
  readonly turn: number;
  /** All that the turn moved. */
  readonly entries: readonly LedgerEntry[];
}) {
  const { line } = props;
  switch (line.kind) {
    case 'part':
      return <li class="told told-part">{line.title}</li>;
    case 'move':
      return <MoveLine line={line} />;
    case 'promise':
      return (
        <li class="told">
          <Tag tone={line.isKept ? 'ink' : 'red'} icon={line.isKept ? 'check' : 'cross'}>
            {t(line.isKept ? 'turn-kept' : 'turn-broken')}
          </Tag>{' '}
          {nameOf('demand', line.demand)}
        </li>
      );
    case 'number': {
      const { moved } = line;
      const meaning = meaningOf(moved.number, moved.by);
      return (
        <li class={`told told-number told-${meaning}`}>
          <details>
            <summary>
              <Icon name={moved.by > 0 ? 'arrow-up' : 'arrow-down'} />
              <span class="told-name">{numberName(moved.number)}</span>
              <span class="figure">{changeText(moved.by, moved.scale)}</span>
              <span class="told-why">{t('game-told-why')}</span>
              <span class="soft">
                <Now line={line} />
                <Since line={line} turn={props.turn} />
              </span>
            </summary>
            <Behind moved={moved} entries={props.entries} />
          </details>
        </li>
      );
    }
    case 'done':
    case 'stance':
      return <li class="told">{line.text}</li>;
  }
}

function Behind(props: { readonly moved: Moved; readonly entries: readonly LedgerEntry[] }) {
  return <Reasons session={useDesk().session} {...props} />;
}

function Now({ line: { moved, now } }: { readonly line: Extract<Line, { kind: 'number' }> }) {
  return <>{t('game-told-now', { value: figureAt(useDesk(), moved.number, now, moved.scale) })}</>;
}

/**
 * What the next front page has done to it since: the header behind this sheet stands there already. Read off the desk as it
 * is and not as it was when the turn ended: the Leviathan may think for a while before that page is printed.
 */
function Since(props: { readonly line: Extract<Line, { kind: 'number' }>; readonly turn: number }) {
  const { moved, now } = props.line;
  const desk = useDesk();
  const view = desk.view.value;
  const value = view.tracks[moved.number as keyof PlayerView['tracks']];
  if (view.turn === props.turn || Math.abs(value - now) * 2 < moved.scale) return null;
  const words = { by: changeText(value - now, moved.scale), value: figureAt(desk, moved.number, value, moved.scale) };
  return <span class="told-since">{t('game-told-since', words)}</span>;
}

/** The whole bar is a force of 100 %, or the greater one that the move was planned with. */
const lengthOf = (force: number, { size }: { readonly size: number }): string =>
  `${(force * 100) / Math.max(100, size)}%`;

function MoveLine({ line }: { readonly line: Extract<Line, { kind: 'move' }> }) {
  const { clash, moved } = line;
  const place = placeName(clash.theatre, clash.layer);
  return (
    <li class="told told-move">
      <MovePlate move={clash.move} contradiction={clash.contradiction} lord={clash.lord} />
      <div class="told-text">
        <p class="told-name">
          {nameOf('move', clash.move)} {clash.wasHidden && <Tag icon="eye">{t('game-told-hidden')}</Tag>}
        </p>
        <p class="small soft">
          {nameOf('lord', clash.lord)}
          {place !== '' && ` · ${place}`}
        </p>
        {clash.wasFalse ? (
          <Tag tone="ochre">{t('turn-move-false')}</Tag>
        ) : (
          <>
            <span class="land-rule" aria-hidden="true">
              <span class="land-size" style={{ width: lengthOf(clash.size, clash) }} />
              <span class="land-landed" style={{ width: lengthOf(clash.landed, clash) }} />
            </span>
            <p class="small">{howItLanded(clash)}</p>
            {moved.length > 0 && (
              <ul class="told-moved small">
                {moved.map((it) => (
                  <li key={it.number}>
                    {numberName(it.number)} <span class="figure">{changeText(it.by, it.scale)}</span>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </li>
  );
}
