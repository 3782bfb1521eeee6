/**
 * Two matches compared: where they part, the numbers drawn over each other, what was decided otherwise, and the causes
 * that made the gap, from both ledgers.
 */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n';
import { partingOf } from '../../replay';
import { Panel, Tag } from '../kit';
import { nameOf, numberName } from '../shell';
import { Page } from '../shell/page';
import { commandText } from './command-text';
import { Chain } from './compare-causes';
import { Choices } from './compare-choices';
import { DuoChart } from './duo-chart';
import type { Side } from './side';

export interface CompareScreenProps {
  readonly a: Side;
  readonly b: Side;
  readonly headline: readonly string[];
  /** What else it may be compared with. */
  readonly choice: ComponentChildren;
}

export function CompareScreen(props: CompareScreenProps) {
  const { a, b } = props;
  const parting = useMemo(
    () => (a.record === null || b.record === null ? null : partingOf(a.record, b.record)),
    [a, b],
  );
  const numbers = [...new Set([...props.headline, 'load'])];
  const isSameStart = a.record !== null && b.record !== null && a.record.seed === b.record.seed;
  const isSame = isSameStart && parting === null;
  return (
    <Page
      title={t('compare-title')}
      kicker={t('replay-kicker')}
      class="compare"
      testId="compare-screen"
      actions={props.choice}
    >
      <div class="compare-sides">
        <SideHead side={a} letter="a" />
        <SideHead side={b} letter="b" />
      </div>
      {isSame && <p class="notice">{t('compare-same')}</p>}
      {b.record !== null && !isSameStart && <p class="notice">{t('compare-other-start')}</p>}
      {parting !== null && (
        <Panel title={t('compare-parting', { turn: parting.turn, at: parting.index + 1 })} class="compare-parting">
          <div class="compare-columns">
            {([a, b] as const).map((side, index) => {
              const command = index === 0 ? parting.a : parting.b;
              return (
                <div key={side.name} class={index === 0 ? 'side-a' : 'side-b'}>
                  <p class="kicker">{side.name}</p>
                  <p class="compare-did">{command === null ? t('compare-ended') : commandText(command, true)}</p>
                  {side.hrefAt !== null && (
                    <a href={side.hrefAt(parting.index)} data-testid={`compare-go-${index === 0 ? 'a' : 'b'}`}>
                      {t('compare-go')}
                    </a>
                  )}
                </div>
              );
            })}
          </div>
        </Panel>
      )}
      <Panel title={t('compare-numbers')} class="compare-numbers">
        <div class="duos">
          {numbers.map((track) => (
            <DuoChart
              key={track}
              title={numberName(track)}
              a={{ name: a.name, values: a.tracks.map((tracks) => tracks[track] ?? null) }}
              b={{ name: b.name, values: b.tracks.map((tracks) => tracks[track] ?? null) }}
              parting={parting?.turn ?? null}
            />
          ))}
        </div>
      </Panel>
      {a.record !== null && b.record !== null && !isSame && <Choices a={a} b={b} />}
      {a.tape !== null && b.tape !== null && !isSame && <Chain a={a} b={b} numbers={numbers} />}
    </Page>
  );
}

function SideHead(props: { readonly side: Side; readonly letter: 'a' | 'b' }) {
  const { side, letter } = props;
  return (
    <div class={`side side-${letter}`}>
      <span class="side-line" aria-hidden="true" />
      <div>
        <h2 class="side-name">{side.name}</h2>
        <p class="row">
          <Tag tone={letter === 'a' ? 'ink' : 'red'}>
            {side.ending === null ? t('compare-no-ending') : nameOf('ending', side.ending)}
          </Tag>
          <span>{t('compare-turns', { turns: side.tracks.length })}</span>
        </p>
      </div>
    </div>
  );
}
