import { words } from '../../bridge/words.ts';

/** How far a long work is, and the way to stop it. */
export function Progress({ says, share, onStop }: { says: string; share: number; onStop: () => void }) {
  return (
    <p class="row progress">
      <label class="row">
        {says} <progress max={1} value={share} />
      </label>
      <button type="button" onClick={onStop}>
        {words('ledger_stop')}
      </button>
    </p>
  );
}
