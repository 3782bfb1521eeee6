/**
 * A small sheet that stands by what it explains, above everything and inside the window whatever the scroll: in the
 * browser's top layer where there is one, so that no frame of the page can cut it.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from './class-names';

const MARGIN = 8;

export function Floating(props: {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
}) {
  const sheet = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = sheet.current;
    const anchor = props.anchor.current;
    if (element === null || anchor === null) return;
    if (typeof element.showPopover === 'function') element.showPopover();
    const place = () => {
      const at = anchor.getBoundingClientRect();
      const { width, height } = element.getBoundingClientRect();
      const roomBelow = window.innerHeight - at.bottom - MARGIN;
      const isAbove = roomBelow < height && at.top > roomBelow;
      const top = isAbove ? at.top - height - MARGIN / 2 : at.bottom + MARGIN / 2;
      const left = at.left + at.width / 2 - width / 2;
      element.style.top = `${clamp(top, MARGIN, window.innerHeight - height - MARGIN)}px`;
      element.style.left = `${clamp(left, MARGIN, window.innerWidth - width - MARGIN)}px`;
    };
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [props.anchor]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a few words
    <div
      ref={sheet}
      popover="manual"
      id={props.id}
      role="group"
      aria-label={props.label}
      class={classNames('floating', props.class)}
    >
      {props.children}
    </div>
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
