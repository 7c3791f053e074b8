import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import { formatTime } from '../figures';
import { readProblem } from '../Problem';
import { usePane } from '../usePane';
import { EXPORT_WORDS, wordProblem } from '../words';
import type { ExportFile } from '../Workflows';
import { copyText } from './copyText';
import { ArrowDownload20Regular, DocumentTable16Regular } from './icons';
import { NARROW, useText } from './layout';
import { saveFile } from './saveFile';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  top: { display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: tokens.spacingHorizontalM },
  icon: { marginTop: '2px', color: tokens.colorNeutralForeground1 },
  size: { margin: 0 },
  download: { width: '100%', marginTop: tokens.spacingVerticalM },
  others: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 1fr',
    gap: tokens.spacingHorizontalSNudge,
    marginTop: tokens.spacingVerticalS,
    [NARROW]: { gridTemplateColumns: '1fr' },
  },
  other: { minWidth: 0, paddingLeft: '4px', paddingRight: '4px', whiteSpace: 'nowrap' },
  shown: { marginTop: tokens.spacingVerticalM },
  text: {
    minWidth: 0,
    width: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, whiteSpace: 'pre', overflowX: 'auto' },
  },
  said: { margin: '8px 0 0' },
});

export interface FileBoxProps {
  readonly file: ExportFile;
  /** The one primary button of the page. */
  readonly primary: boolean;
  /** The id of what says why the file is held back; set only if it is. */
  readonly heldBy?: string;
}

/** One CSV and the four ways out, always in this order: Download, Copy, Show text, Put on a sheet. */
export function FileBox({ file, primary, heldBy }: FileBoxProps) {
  const styles = useStyles();
  const text = useText();
  const platform = usePane((state) => state.platform);
  const ways = useWays(file);
  const held = heldBy !== undefined;
  const onMac = platform === 'Mac';
  const shared = { disabledFocusable: held, ...(held && { 'aria-describedby': heldBy }) };
  const textWords = ways.shown === null ? EXPORT_WORDS.showText : EXPORT_WORDS.hideText;
  const labelOf = (way: string) => `${way}: ${file.name}`;
  return (
    <section className={styles.box} aria-label={file.name}>
      <div className={styles.top}>
        <DocumentTable16Regular aria-hidden className={styles.icon} />
        <div>
          <h2 className={text.section}>{breakAfterUnderscores(file.name)}</h2>
          <p className={mergeClasses(text.small, text.explanatory, text.figures, styles.size)}>
            {held ? EXPORT_WORDS.sizeHeld(file) : EXPORT_WORDS.size(file)}
          </p>
        </div>
      </div>
      <Button
        {...shared}
        className={styles.download}
        appearance={primary && !held && !onMac ? 'primary' : 'secondary'}
        icon={<ArrowDownload20Regular />}
        aria-label={labelOf(EXPORT_WORDS.download)}
        onClick={ways.download}
      >
        {EXPORT_WORDS.download}
      </Button>
      <div className={styles.others}>
        <Button
          {...shared}
          size="small"
          className={styles.other}
          aria-label={labelOf(EXPORT_WORDS.copy)}
          onClick={() => void ways.copy()}
        >
          {EXPORT_WORDS.copy}
        </Button>
        <Button
          {...shared}
          size="small"
          className={styles.other}
          aria-expanded={ways.shown !== null}
          aria-label={labelOf(textWords)}
          onClick={ways.toggleText}
        >
          {textWords}
        </Button>
        <Button
          {...shared}
          size="small"
          className={styles.other}
          aria-label={labelOf(EXPORT_WORDS.putOnSheet)}
          onClick={() => void ways.putOnSheet()}
        >
          {EXPORT_WORDS.putOnSheet}
        </Button>
      </div>
      {ways.shown !== null && !held && <ShownText file={file} refused={ways.shown === 'refused'} />}
      {(ways.said ?? (onMac ? EXPORT_WORDS.downloadOnMac : null)) !== null && (
        <p className={mergeClasses(text.small, text.explanatory, styles.said)}>
          {ways.said ?? EXPORT_WORDS.downloadOnMac}
        </p>
      )}
    </section>
  );
}

/** The ways out of the pane, and what is said after each. */
function useWays(file: ExportFile) {
  const announce = usePane((state) => state.announce);
  const now = usePane((state) => state.now);
  const putFileOnSheet = usePane((state) => state.putOnSheet);
  const [said, setSaid] = useState<string | null>(null);
  /** `refused`: Copy was not allowed, so the text opened by itself. */
  const [shown, setShown] = useState<'asked' | 'refused' | null>(null);
  const say = (words: string) => {
    setSaid(words);
    announce(words);
  };
  return {
    said,
    shown,
    // No waiting between the click and the download: Excel on the web allows it only in the click itself.
    download: () => {
      saveFile(file.name, file.bytes);
      say(EXPORT_WORDS.downloadStarted(formatTime(now())));
    },
    copy: async () => {
      if (await copyText(file.text)) say(EXPORT_WORDS.copied(file.rows + 1));
      else {
        setSaid(null);
        setShown('refused');
      }
    },
    toggleText: () => {
      setShown(shown === null ? 'asked' : null);
    },
    putOnSheet: async () => {
      try {
        say(EXPORT_WORDS.onSheet(await putFileOnSheet(file)));
      } catch (thrown) {
        const { title, text } = wordProblem(readProblem(thrown));
        say(`${title}. ${text}`);
      }
    },
  };
}

function ShownText({ file, refused }: { readonly file: ExportFile; readonly refused: boolean }) {
  const styles = useStyles();
  const platform = usePane((state) => state.platform);
  const id = useId();
  return (
    <Field
      className={styles.shown}
      label={{ children: EXPORT_WORDS.pressToCopy(platform), htmlFor: id }}
      {...(refused && { hint: EXPORT_WORDS.copyRefused(platform) })}
    >
      <Textarea
        id={id}
        readOnly
        className={styles.text}
        rows={7}
        value={file.text}
        ref={selectAll}
      />
    </Field>
  );
}

/** One key press is left to do. */
function selectAll(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}

/** File names may break only after an underscore. */
function breakAfterUnderscores(name: string) {
  return name.split(/(?<=_)/).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 && <wbr />}
      <span style={{ whiteSpace: 'nowrap' }}>{part}</span>
    </Fragment>
  ));
}
