/** Where the page begins: text, settings, place — then the title, before anything heavy is asked for. */
import { render } from 'preact';
import '../hud/styles/index.css';
import { firstLocale, languages, locale } from '../i18n';
import { loadCatalogue } from './catalogue';
import { startSettings } from '../hud/shell';
import { App } from './app';
import { SavedGames } from './saved-games';
import { browserStorage } from './storage';
import { startSound } from './sound';
import { startRouting } from './use-route';

loadCatalogue();
locale.value = firstLocale(languages(), navigator.languages ?? [navigator.language]);
startSettings();
startRouting();
const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
render(<App games={new SavedGames(browserStorage(), Date.now)} />, root);
startSound();
