import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../../model/entry.ts';

/** In a narrow window the entry that opens stands in the list's place, and what had the focus is out of sight: the focus goes along to the entry, and back to its row. */
export function useShelfFocus(at: EntryId | null): RefObject<HTMLDivElement | null> {
  const shelf = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const { activeElement: active, body } = document;
    if (active && active !== body && active.checkVisibility()) return;
    shelf.current?.querySelector<HTMLElement>(at ? '.details' : '.list a[tabindex="0"]')?.focus();
  }, [at]);
  return shelf;
}
