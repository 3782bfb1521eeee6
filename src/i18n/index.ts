/**
 * All text of the interface, in any language that has files.
 *
 *   t('menu-play')                        a message of ours: src/i18n/messages/<part>.<language>.ftl (Fluent)
 *   t('turns', { count: 16 })             plurals and numbers belong to the message
 *   content('current.labour.name')        a text of the level in play; contentOr(key) gives null when it has none
 *   number(534, { scale: 10 })            “53”; { signed: true } “+53”; { digits: 1 } “53.4” / “53,4”
 *   percent(118)                          “118%” / “118 %”
 *   dateTime(ms) · list(['a', 'b'])       as the language writes them
 *   locale (a signal) · setLocale('fr')   components that call any of these while drawing follow a switch by themselves
 *   languages() · languageName('fr')      what there is to choose from
 *
 * Tests and tools call addMessages(language, ftlSource) and setContent(tables) themselves; the page calls
 * loadCatalogue (src/app/catalogue.ts) once. Message ids are kebab-case, opened by their screen: `title-…`, `ending-…`, `game-…`.
 */
export { type Content, type ContentTable, content, contentIn, contentOr, setContent } from './content';
export { FALLBACK, firstLocale, type Locale, locale, setLocale } from './locale';
export { addMessages, hasMessage, languageName, languages, t } from './messages';
export { dateTime, list, number, percent } from './numbers';
