/** A toggle: pressed or not. `count` stands beside the words, as part of the name. */
export function Chip({ label, count, pressed, onPress }: { label: string; count?: number; pressed: boolean; onPress: () => void }) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {label}
      {count === undefined ? null : <span>{count}</span>}
    </button>
  );
}
