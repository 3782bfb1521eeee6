/**
 * A text to be taken along, and the button that copies it. What came of pressing stands beside the button until the text
 * changes; where the browser refuses, the text itself is selected, so that one key takes it.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { announce, Button, type IconName } from '../kit';

/** Selected whole when it is touched. */
export function Copied(props: {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly rows?: number;
  readonly testId: string;
}) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <section class="share-part">
      <h3>
        <label for={id}>{props.label}</label>
      </h3>
      <textarea
        id={id}
        ref={field}
        class="field-text wire share-text"
        readOnly
        rows={props.rows ?? 2}
        value={props.value}
        data-testid={props.testId}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="row">
        <CopyButton icon="share" text={props.value} source={field} testId={`${props.testId}-copy`}>
          {t('share-copy')}
        </CopyButton>
        <span class="small soft">{props.note}</span>
      </div>
    </section>
  );
}

export function CopyButton(props: {
  readonly icon: IconName;
  readonly text: string;
  /** Where the text stands on the page. */
  readonly source: RefObject<HTMLElement | null>;
  readonly testId: string;
  readonly children: ComponentChildren;
}) {
  const { text, source, testId } = props;
  const [outcome, setOutcome] = useState<'share-copied' | 'share-copy-failed' | null>(null);
  useEffect(() => setOutcome(null), [text]);
  const copy = async () => {
    const isCopied = await written(text);
    const said = isCopied ? 'share-copied' : 'share-copy-failed';
    setOutcome(said);
    announce(t(said), isCopied ? 'polite' : 'urgent');
    if (!isCopied && source.current !== null) select(source.current);
  };
  return (
    <>
      <Button icon={props.icon} onClick={() => void copy()} testId={testId}>
        {props.children}
      </Button>
      {outcome !== null && (
        <span class="small" data-testid={`${testId}-said`}>
          {t(outcome)}
        </span>
      )}
    </>
  );
}

/** False where the page may not write there, and where it has no clipboard at all, as off a secure address. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) {
    source.focus();
    source.select();
  } else getSelection()?.selectAllChildren(source);
}
