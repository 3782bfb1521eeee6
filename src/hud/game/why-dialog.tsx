/** “Why?” of any number: what moved it this turn and last, its course over the game, what it follows from. */
import type { ComponentChildren } from 'preact';
import { contentOr, number, t } from '../../i18n';
import type { Why } from '../../session';
import type { LedgerEntry } from '../../sim';
import { isTerm, termMeaning } from '../glossary';
import { Dialog } from '../kit';
import { numberName } from '../shell';
import { Causes } from './causes';
import { Course } from './course';
import { useDesk } from './desk';
import { Figure } from './figure';
import { changeText } from './names';
import { GrievanceSum } from './why-grievance';
import { type Through, throughOf } from './through';
import { LoadSum } from './why-load';
import { marksSaid } from './why-marks';

export function WhyDialog({ path }: { readonly path: string }) {
  const desk = useDesk();
  desk.view.value;
  const why = desk.session.why(path);
  const about = contentOr(`track.${path}.about`) ?? contentOr(`resource.${path}.about`) ?? aboutNumber(path);
  return (
    <Dialog title={numberName(path)} onClose={() => (desk.dialog.value = null)} testId="why">
      <div class="why-sheet" key={path}>
        <p class="why-value">{number(why.value, { scale: why.scale, digits: why.scale > 1 ? 1 : 0 })}</p>
        {about !== null && <p class="prose">{about}</p>}
        {marksSaid(desk, path).map((said) => (
          <p key={said} class="why-mark">
            {said}
          </p>
        ))}
        {path === 'load' && <LoadSum />}
        <GrievanceSum path={path} />
        <Reasons title={t('game-why-now')} entries={why.now} none={t('game-why-now-none')}>
          <ThroughList all={throughOf(desk.session, why, 'now')} />
        </Reasons>
        <Reasons title={t('game-why-last')} entries={why.last} none={t('game-why-last-none')}>
          <ThroughList all={throughOf(desk.session, why, 'last')} />
        </Reasons>
        {path !== 'load' && <Parts why={why} />}
        <Course why={why} />
      </div>
    </Dialog>
  );
}

function Reasons(props: {
  readonly title: string;
  readonly entries: readonly LedgerEntry[];
  readonly none: string;
  /** For a derived number, what moved those it follows from. */
  readonly children?: ComponentChildren;
}) {
  const by = props.entries.reduce((sum, entry) => sum + entry.by, 0);
  const scale = props.entries[0]?.scale ?? 1;
  return (
    <section>
      <h3 class="why-part">
        {props.title} {props.entries.length > 0 && <span class="figure">{changeText(by, scale)}</span>}
      </h3>
      {props.entries.length === 0 ? <p class="small soft">{props.none}</p> : <Causes entries={props.entries} />}
      {props.entries.length > 0 && props.children}
    </section>
  );
}

/** Causes shown of a number that a derived one follows from. */
const CAUSES_SHOWN = 5;

function ThroughList({ all }: { readonly all: readonly Through[] }) {
  return (
    <>
      {all.map(({ number: path, places, by, scale, entries }) => (
        <div key={path} class="why-through">
          <p class="small">
            {t(places > 1 ? 'why-through-all' : 'why-through', { name: numberName(path), count: places })}{' '}
            <span class="figure">{changeText(by, scale)}</span>
          </p>
          <Causes entries={entries} most={CAUSES_SHOWN} />
        </div>
      ))}
    </>
  );
}

/** More would hide what it says: a mean over the whole world is explained by its extremes. */
const PARTS_SHOWN = 8;

function Parts({ why }: { readonly why: Why }) {
  if (why.parts.length === 0) return null;
  const parts = [...why.parts].sort((a, b) => b.value / b.scale - a.value / a.scale);
  return (
    <section>
      <h3 class="why-part">{t('game-why-parts')}</h3>
      <ul class="why-parts">
        {parts.slice(0, PARTS_SHOWN).map((part) => (
          <li key={part.number}>
            <span>{numberName(part.number)}</span> <Figure path={part.number} value={part.value} scale={part.scale} />
          </li>
        ))}
      </ul>
      {parts.length > PARTS_SHOWN && (
        <p class="small soft">{t('game-why-parts-more', { count: parts.length - PARTS_SHOWN })}</p>
      )}
    </section>
  );
}

/** Numbers of a place or a force have no text of their own: what they are is said once for their kind, in the glossary. */
function aboutNumber(path: string): string | null {
  const head = path.split('.')[0] ?? path;
  return isTerm(head) ? termMeaning(head) : null;
}
