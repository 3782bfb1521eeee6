/** Plays a level made in code with the panels only: `?lang=fr&theatres=6&turns=16&seed=7`. */
import { render } from 'preact';
import '../../../../src/hud/styles/index.css';
import { loadCatalogue } from '../../../../src/app/catalogue';
import { newSession } from '../../../../src/app/start-match';
import { GameScreen } from '../../../../src/hud/game';
import { LiveRegion } from '../../../../src/hud/kit';
import { startSettings } from '../../../../src/hud/shell';
import { setContent, setLocale } from '../../../../src/i18n';
import { madeLevel } from '../../../helpers/made-level';
import { madeContent } from '../made-content';

const asked = new URLSearchParams(location.search);
const wanted = (key: string, otherwise: number) => Number(asked.get(key) ?? otherwise);
const level = madeLevel({ theatres: wanted('theatres', 6), turns: wanted('turns', 16), seed: wanted('seed', 7) });
loadCatalogue();
startSettings();
setLocale(asked.get('lang') ?? 'en');
setContent(madeContent(level));
const session = newSession(level, wanted('seed', 7));
Object.assign(window, { session });
const root = document.getElementById('app');
if (root !== null)
  render(
    <>
      <GameScreen session={session} onMenu={() => undefined} onEnded={() => document.body.append('ended')} />
      <LiveRegion />
    </>,
    root,
  );
