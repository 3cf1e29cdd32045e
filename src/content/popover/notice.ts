import type { Reader } from '../../ui/reader.ts';
import { makeFrame } from './frame.ts';

/** Long enough to be read twice. It says nothing that the panel does not say too. */
const SHOWN_MS = 7000;

/** Says one line in the corner of the window and goes away by itself; a click on it is enough to be rid of it sooner. */
export function showNotice(says: string, reader: Reader, signal: AbortSignal): void {
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  const { box, open, place } = makeFrame(document.body, either);
  open();
  place({ top: 16, right: 16 });
  const line = document.createElement('p');
  line.className = 'notice';
  line.lang = reader.words('language');
  line.setAttribute('role', 'status');
  box.append(line);
  box.addEventListener('click', () => own.abort());
  // A status is read out when it changes, not when it is born.
  requestAnimationFrame(() => {
    line.textContent = `${reader.words('name')}: ${says}`;
  });
  const timer = setTimeout(() => own.abort(), SHOWN_MS);
  either.addEventListener('abort', () => clearTimeout(timer));
}
