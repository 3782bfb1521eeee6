/** A match handed on: as a link, a code to scan, a file, a player for another page, a picture. Nothing goes to a server. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n';
import { formatLink, leanRecord, type MatchRecord, MOST_LINK_CHARACTERS, type Study } from '../../replay';
import { Button, Dialog } from '../kit';
import { Copied, CopyButton } from './share-copy';
import { pictureSvg, pictureText } from './picture';

export interface ShareProps {
  /** The match as it was played, without its study. */
  readonly record: MatchRecord;
  readonly study: Study;
  readonly title: string;
  readonly levelName: string;
  readonly headline: readonly string[];
  /** Decisions taken where the replay stands. */
  readonly at: number;
  /** Address of this page, up to its `#`. */
  readonly base: string;
  readonly onClose: () => void;
  readonly onFile: (record: MatchRecord) => void;
  /** Hands a picture over as a file. */
  readonly onPicture: (kind: 'svg' | 'png', svg: string) => void;
  /** Draws a code; null when the text is too long for one. */
  readonly drawCode: (text: string, label: string) => Promise<string | null>;
}

export function ShareDialog(props: ShareProps) {
  const { record, study, base } = props;
  const hasStudy = study.notes.length > 0 || study.turning !== null || study.name !== undefined;
  const [withStudy, setWithStudy] = useState(hasStudy);
  const [fromHere, setFromHere] = useState(false);
  const shared = withStudy && hasStudy ? { ...record, study } : record;
  const link = useMemo(() => formatLink(shared), [record, study, withStudy]);
  const place = fromHere ? `/${props.at}` : '';
  const address = `${base}#/watch/${link}${place}`;
  const embed =
    `<iframe src="${base}#/embed/${link}${place}" title="${props.title.replaceAll('"', '&quot;')}" ` +
    `width="960" height="640" style="border:2px solid #17181c" loading="lazy"></iframe>`;
  const source = { record, study, headline: props.headline, levelName: props.levelName };
  const picture = useMemo(() => pictureSvg(source), [record, study]);
  const text = pictureText(source);
  const words = useRef<HTMLParagraphElement>(null);
  return (
    <Dialog title={t('share-title')} onClose={props.onClose} size="wide" class="share" testId="share">
      <div class="share-sheet">
        <p class="prose">{t('share-lead')}</p>
        <div class="row">
          {hasStudy && (
            <label class="check">
              <input
                type="checkbox"
                checked={withStudy}
                data-testid="share-study"
                onChange={(event) => setWithStudy(event.currentTarget.checked)}
              />
              {t('share-with-notes')}
            </label>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={fromHere}
              data-testid="share-here"
              onChange={(event) => setFromHere(event.currentTarget.checked)}
            />
            {t('share-from-here')}
          </label>
        </div>
        {link.length > MOST_LINK_CHARACTERS && <p class="notice notice-red">{t('share-too-long')}</p>}
        <Copied
          label={t('share-link')}
          value={address}
          note={t('share-size', { characters: link.length })}
          testId="share-link"
        />
        <Code
          draw={props.drawCode}
          text={`${base}#/watch/${formatLink(leanRecord(shared))}${place}`}
          label={t('share-code-label', { title: props.title })}
        />
        <section class="share-part">
          <h3>{t('share-file')}</h3>
          <p>{t('share-file-text')}</p>
          <Button icon="download" onClick={() => props.onFile(shared)} testId="share-file">
            {t('ending-download')}
          </Button>
        </section>
        <Copied label={t('share-embed')} value={embed} note={t('share-embed-text')} rows={3} testId="share-embed" />
        <section class="share-part share-picture">
          <h3>{t('share-picture')}</h3>
          <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={text} width={480} height={270} />
          <p class="small" ref={words}>
            {text}
          </p>
          <div class="row">
            <Button icon="download" onClick={() => props.onPicture('svg', picture)} testId="share-svg">
              SVG
            </Button>
            <Button icon="download" onClick={() => props.onPicture('png', picture)} testId="share-png">
              PNG
            </Button>
            <CopyButton icon="book" text={text} source={words} testId="share-words-copy">
              {t('share-copy-text')}
            </CopyButton>
          </div>
        </section>
      </div>
    </Dialog>
  );
}

/** Drawn only when it is asked for: the drawer has to be fetched. */
function Code(props: { readonly draw: ShareProps['drawCode']; readonly text: string; readonly label: string }) {
  const [isWanted, setWanted] = useState(false);
  const [svg, setSvg] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    setFailed(false);
    props.draw(props.text, props.label).then(
      (drawn) => {
        if (isGone) return;
        setSvg(drawn);
        setFailed(drawn === null);
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, props.text]);
  return (
    <section class="share-part">
      <h3>{t('share-code')}</h3>
      <p>{t('share-code-text')}</p>
      {!isWanted && (
        <Button icon="eye" onClick={() => setWanted(true)} testId="share-code">
          {t('share-code-show')}
        </Button>
      )}
      {failed && <p class="notice notice-red">{t('share-code-failed')}</p>}
      {svg !== null && !failed && (
        <img
          class="share-code"
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={props.label}
          data-testid="share-qr"
        />
      )}
    </section>
  );
}
