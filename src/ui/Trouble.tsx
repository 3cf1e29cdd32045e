import type { ComponentChildren } from 'preact';

/** Something of ours went wrong: what, in plain words; the exact words of the fault below; and what can be done. */
export function Trouble({ says, detail, children }: { says: string; detail?: string | undefined; children?: ComponentChildren }) {
  return (
    <div class="trouble" role="alert">
      <p>{says}</p>
      {detail ? <p class="detail">{detail}</p> : null}
      {children}
    </div>
  );
}
