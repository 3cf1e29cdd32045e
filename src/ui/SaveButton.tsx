import { useState } from 'preact/hooks';
import type { Reader } from './reader.ts';

type State = 'open' | 'saving' | { saved: 'new' | 'again' } | { trouble: string };

/** Saves the claim and says how it went, in the place where the reader looks: on the button and beside it. */
export function SaveButton({ words, onSave }: { words: Reader['words']; onSave: () => Promise<{ created: boolean }> }) {
  const [state, setState] = useState<State>('open');
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
        {saved ? words(state.saved === 'new' ? 'card_saved_new' : 'card_saved_again') : ''}
        {typeof state === 'object' && 'trouble' in state ? words('card_save_failed', state.trouble) : ''}
      </span>
    </>
  );
}
