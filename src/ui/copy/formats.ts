import type { Note, Reference } from './note.ts';

export const FORMATS = ['markdown', 'plain', 'html'] as const;
export type Format = (typeof FORMATS)[number];

type RecordNote = Note['groups'][number]['records'][number];

/** One language of markup: how it writes words of the page (never as markup), a link, and the parts of a note. */
interface Markup {
  words: (text: string) => string;
  link: (reference: Reference) => string;
  quote: (quote: string) => string;
  credit: (parts: string[]) => string;
  heading: (words: string) => string;
  list: (items: string[]) => string;
  between: string;
}

/** Record, what differs, and where it is from, as one line. */
function line({ date, title, comparison, sources }: RecordNote, { words, link }: Markup): string {
  const from = sources.length > 0 ? ` (${sources.map(link).join('; ')})` : '';
  return `${words(date)}: ${words(title)}${from}${comparison ? ` – ${words(comparison)}` : ''}`;
}

function written({ quote, said, article, from, groups, nothing }: Note, markup: Markup): string {
  const { words } = markup;
  const credit = [...said.map(words), markup.link(article), ...from.map(words)];
  // The article's outlet and day are often the speaker and the day.
  const parts = [markup.quote(words(`“${quote}”`)), markup.credit([...new Set(credit)])];
  for (const { heading, records } of groups) parts.push(markup.heading(words(heading)), markup.list(records.map((record) => line(record, markup))));
  if (groups.length === 0) parts.push(words(nothing));
  return parts.join(markup.between);
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const PLAIN: Markup = {
  words: onOneLine,
  link: ({ name, href }) => (href ? `${name} <${href}>` : name),
  quote: (quote) => quote,
  credit: (parts) => `— ${parts.join(' · ')}`,
  heading: (words) => `${words}:`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  between: '\n\n',
};

const markdownWords = (text: string): string => onOneLine(text).replace(/[\\`*_[\]<>#|~$]/g, '\\$&');

const MARKDOWN: Markup = {
  ...PLAIN,
  words: markdownWords,
  // Round brackets would end the address early.
  link: ({ name, href }) => (href ? `[${markdownWords(name)}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})` : markdownWords(name)),
  quote: (quote) => `> ${quote}`,
  heading: (words) => `**${words}**`,
};

const ESCAPED: { [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const htmlWords = (text: string): string => onOneLine(text).replace(/[&<>"']/g, (letter) => ESCAPED[letter] ?? '');

const HTML: Markup = {
  words: htmlWords,
  link: ({ name, href }) => (href ? `<a href="${htmlWords(href)}">${htmlWords(name)}</a>` : htmlWords(name)),
  quote: (quote) => `<blockquote><p>${quote}</p></blockquote>`,
  credit: (parts) => `<p>— ${parts.join(' · ')}</p>`,
  heading: (words) => `<p><strong>${words}</strong></p>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  between: '\n',
};

const MARKUP: { [format in Format]: Markup } = { markdown: MARKDOWN, plain: PLAIN, html: HTML };

/** A note as text of a format. Words of the page or of a record are words in each, whatever they look like. */
export const noteAs = (format: Format, note: Note): string => written(note, MARKUP[format]);
