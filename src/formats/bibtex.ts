import type { SavedEntry } from '../model/saved.ts';
import { type Cited, citedIn } from './cited.ts';
import { entriesOnly, type Format } from './format.ts';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const tex = (text: string): string =>
  text
    .replace(/[\\{}$&%#_^~]/g, (letter) => TEX[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** An address stands as it is, but for what would end the field. */
const address = (url: string): string => url.replace(/[{}\\]/g, (letter) => encodeURIComponent(letter));

function reference({ id, title, author, outlet, url, published, seen, quote }: Cited, { note, tags }: SavedEntry): string {
  const fields: [string, string | null][] = [
    // Twice braced: a title keeps its capitals, a name of one piece is not taken apart.
    ['title', `{${tex(title)}}`],
    ['author', author && `{${tex(author)}}`],
    ['organization', outlet && tex(outlet)],
    ['date', published],
    ['url', url && address(url)],
    ['urldate', seen],
    ['note', tex(quote)],
    ['annotation', note === '' ? null : tex(note)],
    ['keywords', tags.length === 0 ? null : tags.map(tex).join(', ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${id},\n${lines.join(',\n')}\n}\n\n`;
}

/** BibLaTeX's `@online`: one reference a page. */
export const bibtex: Format = {
  ending: 'bib',
  type: 'application/x-bibtex',
  writer: () =>
    entriesOnly((entry) =>
      citedIn(entry)
        .map((cited) => reference(cited, entry))
        .join(''),
    ),
};
