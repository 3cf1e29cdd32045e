import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import cardCss from '../../ui/card.css?inline';
import { noteAs } from '../../ui/copy/formats.ts';
import { noteOf } from '../../ui/copy/note.ts';
import themeCss from '../../ui/theme.css?inline';
import { practiceReading, practiceSentence } from './practiceReading.ts';

/** As on other people's pages. */
const INTENT_MS = 500;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** In other people's pages the card floats and holds its ground; here it stands where it is put, in the page's own light. */
const IN_PLACE = `
  :host {
    position: static !important;
    width: 100% !important;
    height: auto !important;
    color-scheme: light dark !important;
  }
  .frame {
    position: static;
    max-width: 100%;
    margin-inline: auto;
  }`;

/** What Save says: the ledger holds nothing that nobody said. */
const notKept = (): Promise<never> => Promise.reject(new Error(words('welcome_practice_only')));

/** The card over the practice words, in a shadow root of its own as in a page. */
function Card({ onClose }: { onClose: () => void }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    // The page's policy forbids style elements; sheets made by our own script are ours.
    root.adoptedStyleSheets = [sheetOf(themeCss), sheetOf(cardCss), sheetOf(IN_PLACE)];
    render(
      <div class="frame" role="dialog" aria-label={words('card_label')}>
        <ClaimCard
          reading={practiceReading}
          claims={[0]}
          reader={reader}
          isSaved={() => false}
          onSave={notKept}
          onJudge={async () => undefined}
          onCopy={async (claim, as) => {
            const note = noteOf(practiceReading, claim, reader);
            if (note) await navigator.clipboard.writeText(noteAs(as === 'rich' ? 'plain' : as, note));
          }}
          onClose={onClose}
        />
      </div>,
      root,
    );
  }, []);
  return <div ref={host} />;
}

/** A first card within a minute: a sentence of an article that nobody published, its mark, and the real card where it is asked for. */
export function Practice() {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLSpanElement>(null);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const close = () => {
    setOpen(false);
    mark.current?.focus();
  };
  return (
    <figure class="practice" onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <p>
        {practiceSentence.before}
        {/* biome-ignore lint/a11y/useSemanticElements: a button does not break over lines as words do. */}
        <span
          ref={mark}
          class="mark"
          role="button"
          tabIndex={0}
          aria-expanded={open}
          onMouseEnter={() => {
            resting.current = setTimeout(() => setOpen(true), INTENT_MS);
          }}
          onMouseLeave={() => clearTimeout(resting.current)}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            setOpen(!open);
          }}
        >
          {practiceSentence.marked}
        </span>
        {practiceSentence.after}
      </p>
      <div class="stage">{open ? <Card onClose={close} /> : <p class="try">{words('welcome_practice_try')}</p>}</div>
      <figcaption class="quiet">{words('welcome_practice_note')}</figcaption>
    </figure>
  );
}
