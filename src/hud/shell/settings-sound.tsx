/** Sound among the settings: on or off, how loud each kind, why a class has none, captions for those who do not hear it. */
import { useId } from 'preact/hooks';
import { number, t } from '../../i18n';
import { Choices } from './choices';
import { changeSound, isClassVisit, soundChoice } from './class-sound';
import { changeSettings, settings, SWITCHES } from './settings';

export function SoundSettings() {
  const now = soundChoice.value;
  const switches = SWITCHES.map((value) => ({ value, text: t(`settings-switch-${value}`) }));
  return (
    <>
      <div class="stack">
        <Choices
          legend={t('settings-sound')}
          options={switches}
          value={now.sound}
          onChange={(sound) => changeSound({ sound })}
        />
        {isClassVisit.value && (
          <p class="prose soft" data-testid="settings-sound-class">
            {t('settings-sound-class')}
          </p>
        )}
      </div>
      <Loudness label={t('settings-effects')} value={now.effects} onChange={(effects) => changeSound({ effects })} />
      <Loudness label={t('settings-music')} value={now.music} onChange={(music) => changeSound({ music })} />
      <Choices
        legend={t('settings-captions')}
        options={switches}
        value={settings.value.captions}
        onChange={(captions) => changeSettings({ captions })}
      />
    </>
  );
}

/** 0 to 100 in steps of ten, with the figure beside it. */
function Loudness(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div class="loudness">
      <label class="choices-legend" for={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="range"
        min="0"
        max="100"
        step="10"
        value={props.value}
        disabled={soundChoice.value.sound === 'off'}
        onInput={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      <output for={id} class="figure">
        {number(props.value)}
      </output>
    </div>
  );
}
