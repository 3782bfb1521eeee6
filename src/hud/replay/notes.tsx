/**
 * What was written in the margins: comments, and questions that stop the replay and hide what follows until it is asked
 * for. A teacher makes a lesson of a match with these.
 */
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { MOST_NOTES, type Note, NOTE_KINDS, NOTE_LENGTH, type NoteKind, type Study } from '../../replay';
import { announce, Button, classNames, Icon } from '../kit';
import { Choices } from '../shell/choices';
import type { Player } from './player';
import { placeText } from './transport';
import { landmarkIcon, type Moment } from './score';

export interface NotesProps {
  readonly player: Player;
  readonly score: readonly Moment[];
  readonly study: Study;
  /** Keeps a changed study; null where nothing may be written. */
  readonly onStudy: ((study: Study) => void) | null;
}

export function Notes(props: NotesProps) {
  const { player, study, onStudy } = props;
  const at = player.at.value;
  const seen = [...study.notes].filter((note) => note.at <= player.limit.value).sort((a, b) => a.at - b.at);
  const remove = (note: Note) => {
    onStudy?.({ ...study, notes: study.notes.filter((other) => other !== note) });
    announce(t('replay-note-removed'));
  };
  return (
    <div class="notes" data-testid="notes">
      {seen.length === 0 && <p class="prose soft">{t('replay-notes-none')}</p>}
      <ul class="note-list">
        {seen.map((note, index) => (
          <li
            key={`${note.at} ${index}`}
            class={classNames('note', `note-${note.kind}`, note.at === at && 'note-here')}
          >
            <button type="button" class="note-place" onClick={() => player.go(note.at)}>
              <Icon name={landmarkIcon(note.kind)} />
              {t(`replay-mark-${note.kind}`)} · {placeText(props.score, note.at, player.session.tape.length)}
            </button>
            <p class="note-text">{note.text}</p>
            {onStudy !== null && (
              <Button
                size="small"
                tone="quiet"
                icon="trash"
                label={t('replay-note-remove')}
                onClick={() => remove(note)}
              />
            )}
          </li>
        ))}
      </ul>
      {onStudy !== null && <NewNote {...props} onStudy={onStudy} />}
    </div>
  );
}

function NewNote(props: NotesProps & { readonly onStudy: (study: Study) => void }) {
  const { player, study } = props;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<NoteKind>('comment');
  const id = useId();
  const at = player.at.value;
  const isFull = study.notes.length >= MOST_NOTES;
  const add = () => {
    const written = text.trim();
    if (written === '' || isFull) return;
    props.onStudy({ ...study, notes: [...study.notes, { at, kind, text: written }] });
    setText('');
    announce(t('replay-note-added'));
  };
  return (
    <form
      class="new-note"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="choices-legend" for={id}>
        {t('replay-note-new', { place: placeText(props.score, at, player.session.tape.length) })}
      </label>
      <textarea
        id={id}
        class="field-text"
        rows={3}
        maxLength={NOTE_LENGTH}
        value={text}
        data-testid="note-text"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Choices
        quiet
        legend={t('replay-note-kind')}
        value={kind}
        onChange={setKind}
        options={NOTE_KINDS.map((value) => ({ value, text: t(`replay-note-${value}`) }))}
      />
      <p class="small soft">{t(`replay-note-${kind}-text`)}</p>
      <Button submit icon="plus" refused={isFull ? t('replay-notes-full') : undefined} testId="note-add">
        {t('replay-note-add')}
      </Button>
    </form>
  );
}

/** The question in front of what it hides: thought about first, then shown, or answered by playing on. */
export function Question(props: {
  readonly player: Player;
  readonly study: Study;
  readonly onPlayFrom: ((at: number) => void) | null;
}) {
  const { player, study } = props;
  const at = player.at.value;
  const limit = player.limit.value;
  if (limit >= player.session.tape.length || at < limit) return null;
  const asked = study.notes.filter((note) => note.kind === 'question' && note.at === limit);
  const goOn = () => {
    player.limit.value = nextQuestion(study, limit + 1, player.session.tape.length);
    player.step(1);
  };
  return (
    <section class="question" aria-live="polite" data-testid="question">
      <p class="kicker">{t('replay-question')}</p>
      {asked.map(({ text }) => (
        <p key={text} class="question-text">
          {text}
        </p>
      ))}
      {asked.length === 0 && <p class="question-text">{t('replay-hidden-rest')}</p>}
      <div class="row">
        <Button tone="main" icon="eye" onClick={goOn} testId="question-show">
          {t('replay-question-show')}
        </Button>
        {props.onPlayFrom !== null && (
          <Button icon="branch" onClick={() => props.onPlayFrom?.(at)}>
            {t('replay-question-play')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Where the next question at or after a place stands; the end when there is none. */
export function nextQuestion(study: Study, from: number, length: number): number {
  const places = study.notes.filter(({ kind, at }) => kind === 'question' && at >= from && at < length);
  return Math.min(length, ...places.map(({ at }) => at));
}
