import { useState } from 'preact/hooks';
import type { Reader } from './reader.ts';

type State = 'open' | 'saving' | { saved: 'new' | 'again' | 'before' } | { trouble: string };

interface SaveButtonProps {
  words: Reader['words'];
  /** Saved when the card was opened. */
  saved: boolean;
  onSave: () => Promise<{ created: boolean }>;
}

/** Saves the claim and says how it went, in the place where the reader looks: on the button and beside it. */
export function SaveButton({ words, saved: before, onSave }: SaveButtonProps) {
  const [state, setState] = useState<State>(before ? { saved: 'before' } : 'open');
  const saved = typeof state === 'object' && 'saved' in state;
  const save = async () => {
    setState('saving');
    try {
      setState({ saved: (await onSave()).created ? 'new' : 'again' });
    } catch (error) {
      setState({ trouble: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <button
        type="button"
        class="main"
        data-act="save"
        aria-disabled={state === 'saving' || saved}
        onClick={state === 'saving' || saved ? undefined : save}
      >
        {words(saved ? 'card_saved' : state === 'saving' ? 'card_saving' : 'card_save')}
      </button>
      <span class={typeof state === 'object' && 'trouble' in state ? 'trouble' : 'done'} role="status">
        {saved ? words(state.saved === 'again' ? 'card_saved_again' : 'card_saved_new') : ''}
        {typeof state === 'object' && 'trouble' in state ? words('card_save_failed', state.trouble) : ''}
      </span>
    </>
  );
}
