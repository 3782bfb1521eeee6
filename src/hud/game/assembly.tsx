/** Step two: the assembly — what to treat as predominant, what that asks of the others, what is promised (D37–D40). */
import { t } from '../../i18n';
import { Glossed } from '../glossary';
import { ContradictionChoice } from './contradiction-choice';
import { Counsel } from './counsel';
import { Demands } from './demands';
import { AnswerFirst } from './front-page';

export function Assembly() {
  return (
    <div class="assembly" data-hint="assembly">
      <AnswerFirst />
      <section aria-labelledby="designate-title">
        <h2 id="designate-title" class="step-title">
          {t('game-designate-title')}
        </h2>
        <p class="step-lead">
          <Glossed text={t('game-designate-lead')} />
        </p>
        <ContradictionChoice />
      </section>
      <Counsel />
      <Demands />
    </div>
  );
}
