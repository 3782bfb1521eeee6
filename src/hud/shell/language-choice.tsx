/** The language, always within reach and each named in itself. */
import { languageName, languages, locale, setLocale, t } from '../../i18n';
import { Choices } from './choices';

export function LanguageChoice(props: { readonly quiet?: boolean }) {
  return (
    <Choices
      legend={t('settings-language')}
      quiet={props.quiet ?? false}
      options={languages().map((language) => ({ value: language, text: languageName(language), lang: language }))}
      value={locale.value}
      onChange={setLocale}
    />
  );
}
