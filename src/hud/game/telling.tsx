/**
 * After the turn is ended: the clash and the drift told as a short sequence — each move landing, then what changed —
 * which can be skipped at any moment, is whole at once under reduced motion, and is read aloud as it goes.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { content, t } from '../../i18n';
import { announce, Button, sounding } from '../kit';
import { reducedMotion, settings } from '../shell';
import { commandText } from '../replay/command-text';
import { actsOf } from './acts-of';
import { type Telling, useDesk } from './desk';
import { movedBy, NewsMoved } from './news-moved';
import { tellTurn } from './tell-turn';
import { TellingLine } from './telling-line';
import { soundLines } from './telling-sounds';

/** Milliseconds between lines, and the longest that a whole turn takes: the board beside it tells the same in as long. */
const PACES = {
  calm: { line: 1900, whole: 10_000 },
  normal: { line: 1100, whole: 5600 },
  quick: { line: 500, whole: 2500 },
} as const;

export function TellingSheet(props: { readonly telling: Telling; readonly onEnded: () => void }) {
  const { telling } = props;
  const desk = useDesk();
  const report = desk.session.report(telling.turn);
  const lines = useMemo(() => {
    const startOf = (path: string): number => {
      const { history, value } = desk.session.why(path);
      return history.find(({ turn }) => turn === telling.turn)?.value ?? value;
    };
    const done = actsOf(desk.session.record(), telling.turn).map((command) => commandText(command, false));
    return report === null ? [] : tellTurn(report, telling.before, telling.after, startOf, done);
  }, [telling]);
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
    const pace = PACES[settings.value.pace];
    const wait = Math.min(pace.line, pace.whole / lines.length);
    const timer = setTimeout(() => setShown((count) => count + 1), wait);
    return () => clearTimeout(timer);
  }, [shown]);

  const skip = () => {
    setShown(lines.length);
    desk.link.skip();
  };
  const isOver = telling.after.phase === 'ended';
  const goOn = () => {
    desk.link.skip();
    desk.telling.value = null;
    sounding('turn-told');
    if (isOver) props.onEnded();
  };
  return (
    <section
      class="telling"
      aria-labelledby="telling-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isWhole) skip();
      }}
    >
      <h2 id="telling-title" ref={heading} tabIndex={-1} class="step-title">
        {t('game-telling', { turn: telling.turn })}
      </h2>
      <ol class="telling-lines" ref={list}>
        {lines.slice(0, shown).map((line) => (
          <TellingLine key={line.key} line={line} turn={telling.turn} entries={report?.entries ?? []} />
        ))}
        {isWhole && <NextHeadline turn={telling.turn} />}
      </ol>
      <div class="telling-foot">
        {isWhole ? (
          <Button tone="main" icon="arrow-right" onClick={goOn} testId="telling-on">
            {t(isOver ? 'game-telling-ending' : 'game-telling-next')}
          </Button>
        ) : (
          <Button icon="arrow-right" onClick={skip} testId="telling-skip">
            {t('game-telling-skip')}
          </Button>
        )}
      </div>
    </section>
  );
}

/**
 * What the next headline has moved by itself, under its own name: the sheets beside this one stand there already, and it
 * was in no forecast. Nothing until that page is printed: the Leviathan may think for a while before.
 */
function NextHeadline({ turn }: { readonly turn: number }) {
  const desk = useDesk();
  const view = desk.view.value;
  if (view.turn === turn || view.event === null) return null;
  const moved = desk.session.movedNow();
  const cause = { kind: 'event', id: view.event.id } as const;
  if (movedBy(moved, cause).length === 0) return null;
  const headline = content(`event.${view.event.id}.headline`);
  return (
    <li class="told">
      <NewsMoved moved={moved} cause={cause} lead={t('game-told-headline', { headline })} />
    </li>
  );
}
