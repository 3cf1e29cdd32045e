import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { ClaimCard } from '../../ui/ClaimCard.tsx';
import cardCss from '../../ui/card.css?inline';
import themeCss from '../../ui/theme.css?inline';
import { practiceReading, practiceSentence } from './practiceReading.ts';

const nothing = (): void => undefined;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** In other people's pages the card floats and holds its ground; in this picture it stands where it is put, in the page's own light. */
const IN_PLACE = `
  :host {
    position: static !important;
    width: 100% !important;
    max-width: 100% !important;
    color-scheme: light dark !important;
  }
  .frame {
    margin-inline: auto;
    animation: none;
  }`;

/** A picture of the thing itself: a marked sentence and the real card below it, in a shadow root of its own as in a page, but out of reach. */
export function Practice() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    // The page's policy forbids style elements; sheets made by our own script are ours.
    root.adoptedStyleSheets = [sheetOf(themeCss), sheetOf(cardCss), sheetOf(IN_PLACE)];
    render(
      <div class="frame">
        <ClaimCard
          reading={practiceReading}
          claims={[0]}
          reader={reader}
          onSave={async () => ({ created: true })}
          onJudge={async () => undefined}
          onCopy={async () => undefined}
          onHistory={nothing}
          onClose={nothing}
        />
      </div>,
      root,
    );
  }, []);
  return (
    <figure class="practice">
      <p>
        {practiceSentence.before}
        <span class="mark">{practiceSentence.marked}</span>
        {practiceSentence.after}
      </p>
      <div ref={host} inert />
      <figcaption class="quiet">{words('welcome_practice_note')}</figcaption>
    </figure>
  );
}
