import type { SavedEntry } from '../model/saved.ts';
import { type Cited, citedIn } from './cited.ts';
import { entriesOnly, type Format } from './format.ts';

const line = (tag: string, value: string | null): string => {
  const flat = value?.replace(/\s+/g, ' ').trim() ?? '';
  return flat === '' ? '' : `${tag}  - ${flat}\r\n`;
};

const slashes = (date: string): string => date.replaceAll('-', '/');

/** The electronic source (`ELEC`) of a reference manager. */
function reference({ id, title, author, outlet, url, published, seen, quote }: Cited, { note, tags }: SavedEntry): string {
  return [
    line('TY', 'ELEC'),
    line('ID', id),
    line('TI', title),
    line('AU', author),
    line('PB', outlet),
    line('PY', published?.slice(0, 4) ?? null),
    line('DA', published && slashes(published)),
    line('UR', url),
    line('Y2', slashes(seen)),
    line('N1', quote),
    line('N2', note),
    ...tags.map((tag) => line('KW', tag)),
    'ER  - \r\n\r\n',
  ].join('');
}

export const ris: Format = {
  ending: 'ris',
  type: 'application/x-research-info-systems',
  writer: () =>
    entriesOnly((entry) =>
      citedIn(entry)
        .map((cited) => reference(cited, entry))
        .join(''),
    ),
};
