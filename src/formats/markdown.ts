import type { Rating, SavedEntry } from '../model/saved.ts';
import { citedIn } from './cited.ts';
import { type About, entriesOnly, type Format } from './format.ts';

/** Text that stays text: what Markdown or HTML would read as theirs is escaped. */
const md = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#|~!&$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (start) => (/\d/.test(start) ? start.replace(/[.)]/, '\\$&') : `\\${start}`));

const link = (title: string, url: string | null): string => (url ? `[${md(title)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)` : md(title));

const ratingIn = ({ words, value, at }: Rating): string =>
  [md(words), value === undefined ? '' : `${value} of 5`, at.slice(0, 10)].filter((part) => part !== '').join(', ');

function section(entry: SavedEntry, about: About): string {
  const sides = [entry.actor, entry.counterparty].map((ids) => ids.map(about.nameOf).join(', ')).filter((side) => side !== '');
  const facts = [entry.date, entry.kind, sides.join(' → '), entry.measure ?? '', entry.goods.join(', '), entry.status].filter((fact) => fact !== '');
  const quotes = [...new Set(entry.sightings.map(({ quote }) => quote.exact))].map((quote) => `> ${md(quote)}`);
  const pages = citedIn(entry).map(
    ({ title, url, outlet, published, seen }) =>
      `- ${[link(title, url), md(outlet ?? ''), published ?? '', `seen ${seen}`].filter((part) => part !== '').join(', ')}`,
  );
  const parts = [`## ${md(entry.title)}`, facts.map(md).join(' · '), quotes.join('\n>\n'), pages.join('\n')];
  if (entry.note !== '') parts.push(`**Note:** ${md(entry.note)}`);
  if (entry.rating) parts.push(`**Rated by ${md(entry.rating.by)}:** ${ratingIn(entry.rating)}`);
  if (entry.tags.length > 0) parts.push(`**Tags:** ${entry.tags.map(md).join(', ')}`);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}

/** For a notebook: what was said, by whom and where, to be read. */
export const markdown: Format = {
  ending: 'md',
  type: 'text/markdown',
  writer: (about) =>
    entriesOnly(
      (entry) => section(entry, about),
      () => `# Pledgemark, ${about.exportedAt.slice(0, 10)}\n\n`,
    ),
};
