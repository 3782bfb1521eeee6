/**
 * After the turn is ended: the clash and the drift told as a short sequence — each move landing, then what changed —
 * which can be skipped at any moment, is whole at once under reduced motion, and is read aloud as it goes.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button, sounding } from '../kit';
import { reducedMotion, settings } from '../shell';
import { type Telling, useDesk } from './desk';
import { tellTurn } from './tell-turn';
import { TellingLine } from './telling-line';
import { soundLines } from './telling-sounds';

/** Milliseconds between lines. */
const PACES = { calm: 1900, normal: 1100, quick: 500 } as const;

export function TellingSheet(props: { readonly telling: Telling; readonly onEnded: () => void }) {
  const { telling } = props;
  const desk = useDesk();
  const report = desk.session.report(telling.turn);
  const lines = useMemo(() => (report === null ? [] : tellTurn(report, telling.before, telling.after)), [telling]);
  // A heading alone would say nothing: what stands under it comes at once.
  const [shown, setShown] = useState(reducedMotion.value ? lines.length : Math.min(2, lines.length));
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isWhole = shown >= lines.length;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const line = lines[shown - 1];
    if (reducedMotion.value) announce(lines.map(({ said }) => said).join(' '));
    else if (line !== undefined) announce(line.said);
    soundLines(reducedMotion.value ? lines : lines.slice(shown - 1, shown));
    // Told whole at once, it is read from its head.
    if (shown > 2 && !reducedMotion.value) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    if (isWhole) return;
    const timer = setTimeout(() => setShown((count) => count + 1), PACES[settings.value.pace]);
    return () => clearTimeout(timer);
  }, [shown]);

  const isOver = telling.after.phase === 'ended';
  const goOn = () => {
    desk.telling.value = null;
    sounding('turn-told');
    if (isOver) props.onEnded();
  };
  return (
    <section class="telling" aria-labelledby="telling-title">
      <h2 id="telling-title" ref={heading} tabIndex={-1} class="step-title">
        {t('game-telling', { turn: telling.turn })}
      </h2>
      <ol class="telling-lines" ref={list}>
        {lines.slice(0, shown).map((line) => (
          <TellingLine key={line.key} line={line} />
        ))}
      </ol>
      <div class="telling-foot">
        {isWhole ? (
          <Button tone="main" icon="arrow-right" onClick={goOn} testId="telling-on">
            {t(isOver ? 'game-telling-ending' : 'game-telling-next')}
          </Button>
        ) : (
          <Button icon="arrow-right" onClick={() => setShown(lines.length)} testId="telling-skip">
            {t('game-telling-skip')}
          </Button>
        )}
      </div>
    </section>
  );
}
