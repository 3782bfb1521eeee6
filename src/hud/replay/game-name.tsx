/** The name a player gives a game, by which a tree of variations can be read. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { NAME_LENGTH, type Study } from '../../replay';
import { announce, Button } from '../kit';

export function GameName(props: { readonly study: Study; readonly onStudy: (study: Study) => void }) {
  const { study } = props;
  const [name, setName] = useState(study.name ?? '');
  const id = useId();
  const keep = () => {
    const { name: _before, ...rest } = study;
    const written = name.trim();
    props.onStudy(written === '' ? rest : { ...rest, name: written });
    announce(t('replay-name-set'));
  };
  return (
    <form
      class="game-name"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label class="choices-legend" for={id}>
        {t('replay-name')}
      </label>
      <div class="row">
        <input
          id={id}
          class="field-text"
          type="text"
          maxLength={NAME_LENGTH}
          value={name}
          data-testid="game-name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button submit size="small" icon="check" label={t('replay-name-keep')} testId="game-name-keep" />
      </div>
    </form>
  );
}
