/** Where the essays say it: catalogue numbers, with what they are on demand. */
import { t } from '../../i18n';
import { Disclosure } from '../kit';

export function Sources(props: { readonly ids: readonly string[] }) {
  if (props.ids.length === 0) return null;
  const text = props.ids.join(' · ');
  return (
    <Disclosure
      class="sources wire"
      label={t('game-sources', { ids: text })}
      more={() => <p>{t('game-sources-note')}</p>}
    >
      {text}
    </Disclosure>
  );
}
