import { useState } from 'preact/hooks';
import { FORMATS, type Format } from './copy/formats.ts';
import type { Reader } from './reader.ts';

/** What was copied last: as most programs take it (formatted, or plain where they know no formats), or in one format as text. */
type Copied = 'rich' | Format;

export type OnCopy = (as: Copied) => Promise<void>;

/** Copies the claim with its sources; once it did, other formats are offered beside. */
export function CopyButton({ words, onCopy }: { words: Reader['words']; onCopy: OnCopy }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const [failed, setFailed] = useState(false);
  const copy = async (as: Copied) => {
    setFailed(false);
    try {
      await onCopy(as);
      setCopied(as);
    } catch {
      setFailed(true);
    }
  };
  const said = copied === null ? '' : copied === 'rich' ? words('card_copied') : words('card_copied_as', words(`copy_${copied}`));
  return (
    <>
      <button type="button" data-act="copy" onClick={() => copy('rich')}>
        {words('card_copy')}
      </button>
      <div class={copied || failed ? 'copied' : 'unseen'}>
        <span class={failed ? 'trouble' : undefined} role="status">
          {failed ? words('card_copy_failed') : said}
        </span>
        {copied
          ? FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                class="quiet"
                aria-label={words('card_copy_as', words(`copy_${format}`))}
                onClick={() => copy(format)}
              >
                {words(`copy_${format}`)}
              </button>
            ))
          : null}
      </div>
    </>
  );
}
