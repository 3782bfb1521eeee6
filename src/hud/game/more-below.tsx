/**
 * Says that a sheet goes on below what is in sight, and goes there. For the eye and the finger only: who hears the sheet
 * hears all of it, and its own keys scroll it.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { Icon } from '../kit';

/** CSS pixels below the edge that are no line of text yet. */
const A_MARGIN = 12;
/** Share of its height by which a sheet is moved on: the last line read stays in sight. */
const A_PAGE = 0.5;

/** `of`: the sheet that scrolls, with this inside its foot. */
export function MoreBelow({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const [isMore, setMore] = useState(false);
  const look = () => {
    const sheet = of.current;
    if (sheet !== null) setMore(sheet.scrollHeight - sheet.clientHeight - sheet.scrollTop > A_MARGIN);
  };
  // Whatever is told anew may be longer.
  useLayoutEffect(look);
  useEffect(() => {
    const sheet = of.current;
    sheet?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      sheet?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  if (!isMore) return null;
  const goOn = () => of.current?.scrollBy({ top: of.current.clientHeight * A_PAGE });
  return (
    <button type="button" class="more-below" aria-hidden="true" tabIndex={-1} data-testid="more-below" onClick={goOn}>
      <Icon name="arrow-down" /> {t('game-more-below')}
    </button>
  );
}
