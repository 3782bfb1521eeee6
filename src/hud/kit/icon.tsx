/** Drawn signs: solid shapes on a 24-unit square, in the ink of the words beside them, and silent to screen readers. */
import { ICON_PATHS } from './icon-paths';
import { classNames } from './class-names';

export type IconName = keyof typeof ICON_PATHS;
export const ICON_NAMES = Object.keys(ICON_PATHS) as readonly IconName[];

export function Icon(props: { readonly name: IconName; readonly class?: string | undefined }) {
  return (
    <svg class={classNames('icon', props.class)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[props.name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
