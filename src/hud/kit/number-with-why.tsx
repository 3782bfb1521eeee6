/**
 * A figure that can be asked “why?”: nothing is arbitrary to the player, so every number of the game is drawn with
 * this. What the answer says — causes, history, sources — is handed in by whoever knows the match.
 */
import type { ComponentChildren } from 'preact';
import { number, type NumberStyle, t } from '../../i18n';
import { classNames } from './class-names';
import { Disclosure } from './disclosure';

export interface NumberWithWhyProps {
  /** Stored value. */
  readonly value: number;
  /** What the number is called: spoken, and the title of the answer. */
  readonly label: string;
  /** How it is written; `{ scale: 10 }` for tenths. */
  readonly style?: NumberStyle;
  /** The answer; asked only when it is opened. */
  readonly why: () => ComponentChildren;
  /** Change since the turn began, shown after it with its sign; nothing when 0 or absent. */
  readonly change?: number | undefined;
  readonly class?: string | undefined;
  readonly testId?: string | undefined;
}

export function NumberWithWhy(props: NumberWithWhyProps) {
  const { change = 0, style = {} } = props;
  const figure = number(props.value, style);
  const changeText = change === 0 ? null : number(change, { ...style, signed: true });
  return (
    <Disclosure
      class={classNames('number-why', props.class)}
      label={t('kit-why-number', { label: props.label, value: figure, change: changeText ?? '' }).trim()}
      moreLabel={t('kit-why-title', { label: props.label })}
      onHover={false}
      testId={props.testId}
      more={() => (
        <div class="why">
          <p class="why-title">{t('kit-why-title', { label: props.label })}</p>
          {props.why()}
        </div>
      )}
    >
      <span class="figure">{figure}</span>
      {changeText !== null && (
        <span class={classNames('change', change > 0 ? 'change-up' : 'change-down')}>{changeText}</span>
      )}
    </Disclosure>
  );
}
