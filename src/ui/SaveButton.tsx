import { useRef, useState } from 'preact/hooks';
import type { Reader } from './reader.ts';

/** How a claim was saved. `created`: for the first time. `undo` takes it back; rejects where that failed. */
export interface Saved {
  created: boolean;
  undo: () => Promise<void>;
}

type State =
  | { at: 'open'; says: string; trouble?: true }
  | { at: 'working'; saved: boolean }
  | { at: 'saved'; says: string; trouble?: true; undo: Saved['undo'] | null };

interface SaveButtonProps {
  words: Reader['words'];
  /** Saved when the card was opened. */
  saved: boolean;
  onSave: () => Promise<Saved>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Saves the claim and says how it went, in the place where the reader looks: on the button and beside it, with the way back. */
export function SaveButton({ words, saved: before, onSave }: SaveButtonProps) {
  const [state, setState] = useState<State>(before ? { at: 'saved', says: words('card_saved_new'), undo: null } : { at: 'open', says: '' });
  const button = useRef<HTMLButtonElement>(null);
  const save = async () => {
    setState({ at: 'working', saved: false });
    try {
      const { created, undo } = await onSave();
      setState({ at: 'saved', says: words(created ? 'card_saved_new' : 'card_saved_again'), undo });
    } catch (error) {
      setState({ at: 'open', says: words('card_save_failed', reasonOf(error)), trouble: true });
    }
  };
  const takeBack = async (undo: Saved['undo']) => {
    // The way back goes with what it took back: who pressed it is left on the button beside it.
    button.current?.focus();
    setState({ at: 'working', saved: true });
    try {
      await undo();
      setState({ at: 'open', says: words('card_undone') });
    } catch (error) {
      setState({ at: 'saved', says: words('card_undo_failed', reasonOf(error)), trouble: true, undo });
    }
  };
  const isSaved = state.at === 'saved' || (state.at === 'working' && state.saved);
  const undo = state.at === 'saved' ? state.undo : null;
  return (
    <>
      <button
        type="button"
        class="main"
        data-act="save"
        ref={button}
        aria-disabled={state.at !== 'open'}
        onClick={state.at === 'open' ? save : undefined}
      >
        {words(isSaved ? 'card_saved' : state.at === 'working' ? 'card_saving' : 'card_save')}
      </button>
      <span class={state.at !== 'working' && state.trouble ? 'trouble' : 'done'} role="status">
        {state.at === 'working' ? '' : state.says}
      </span>
      {undo ? (
        <button type="button" class="quiet" aria-label={words('card_undo_name')} onClick={() => takeBack(undo)}>
          {words('ledger_undo')}
        </button>
      ) : null}
    </>
  );
}
