import { useEffect } from 'preact/hooks';

/** Whoever followed a link to a part of this page is brought there once it stands: the browser looked for it too early. */
export function useArrival(id: string, stands: boolean): void {
  useEffect(() => {
    if (stands && location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
  }, [id, stands]);
}
