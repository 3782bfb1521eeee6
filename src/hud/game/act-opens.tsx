/**
 * A new act adds a verb to us and a tool to them: said once, on its first page; the first says what wins and what loses
 * before anything else. In a low window its story is folded with “read on”, since the season's first decision must be in
 * sight without scrolling.
 */
import { useId, useState } from 'preact/hooks';
import { contentOr, t } from '../../i18n';
import { Button, classNames } from '../kit';
import { useDesk } from './desk';
import { Goal } from './goal';

export function ActOpens() {
  const { act, turn } = useDesk().view.value;
  const [isFolded, setFolded] = useState(true);
  const textId = useId();
  const texts = [turn === 1 ? contentOr('level.prologue') : null, contentOr(`act.${act.id}.about`)].filter(
    (text) => text !== null,
  );
  if (texts.length === 0) return null;
  return (
    <section
      class={classNames('act-opens', isFolded && 'act-opens-folded')}
      aria-label={t('game-act', { act: act.index + 1 })}
    >
      <p class="kicker">{contentOr(`act.${act.id}.name`) ?? t('game-act', { act: act.index + 1 })}</p>
      {turn === 1 && <Goal />}
      <div class="act-opens-text" id={textId}>
        {texts.map((text) => (
          <p key={text} class="prose">
            {text}
          </p>
        ))}
      </div>
      <Button
        size="small"
        tone="quiet"
        class="act-opens-more"
        expanded={!isFolded}
        controls={textId}
        testId="read-on"
        onClick={() => setFolded(!isFolded)}
      >
        {t(isFolded ? 'game-read-on' : 'game-fold')}
      </Button>
    </section>
  );
}
