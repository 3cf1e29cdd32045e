import { useState } from 'preact/hooks';
import type { Reader } from './reader.ts';

interface CardBarProps {
  at: number;
  of: number;
  /** What the card is about, for when its own words of it are out of sight. */
  title: string;
  words: Reader['words'];
  onTurn: (by: 1 | -1) => void;
  onKeep?: (kept: boolean) => void;
  onClose: () => void;
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

function Keep({ label, onKeep }: { label: string; onKeep: (kept: boolean) => void }) {
  const [kept, setKept] = useState(false);
  const press = () => {
    setKept(!kept);
    onKeep(!kept);
  };
  return (
    <button type="button" class="icon keep" data-act="keep" aria-pressed={kept} aria-label={label} title={label} onClick={press}>
      <Icon path="M6 2h4M6.5 2v4L4 8.5v1h8v-1L9.5 6V2M8 9.5V14" />
    </button>
  );
}

/** Over the card: which of several claims on the spot, what keeps it open, and the way out. */
export function CardBar({ at, of, title, words, onTurn, onKeep, onClose }: CardBarProps) {
  return (
    <div class="bar">
      <span class="bar-title" aria-hidden="true">
        {title}
      </span>
      {of > 1 ? (
        <>
          <span class="turn-at" role="status">
            {words('card_at_of', at + 1, of)}
          </span>
          <button type="button" class="icon" aria-label={words('card_previous')} onClick={() => onTurn(-1)}>
            <Icon path="M10 3 5 8l5 5" />
          </button>
          <button type="button" class="icon" aria-label={words('card_next')} onClick={() => onTurn(1)}>
            <Icon path="m6 3 5 5-5 5" />
          </button>
        </>
      ) : null}
      {onKeep ? <Keep label={words('card_keep')} onKeep={onKeep} /> : null}
      <button type="button" class="icon" aria-label={words('card_close')} title={words('card_close')} onClick={onClose}>
        <Icon path="m4 4 8 8M12 4l-8 8" />
      </button>
    </div>
  );
}
