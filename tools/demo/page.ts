import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The HTML to show: the reader's own file, or the practice article.
 * A text file becomes a plain page with a paragraph a line; `published` (YYYY-MM-DD) is its date, which plain text cannot carry.
 * @throws with one line where the file cannot be shown.
 */
export function demoPage(file: string | undefined, published: string | undefined): string {
  if (!file) return readFileSync('tools/demo/article.html', 'utf8');
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  const text = readFileSync(file, 'utf8');
  const ending = extname(file).toLowerCase();
  if (ending === '.html' || ending === '.htm') return text;
  if (ending !== '.txt') throw new Error(`${basename(file)}: give a .html or a .txt file`);
  const [first = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const time = published ? `<time datetime="${escape(published)}">${escape(published)}</time>` : '';
  const meta = published ? `<meta property="article:published_time" content="${escape(published)}">` : '';
  const body = [first, ...rest].map((line) => `<p>${escape(line)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${meta}
<title>${escape(basename(file))}</title><style>:root{color-scheme:light dark}body{margin:auto;max-width:42rem;padding:1.5rem;font:1.125rem/1.6 Georgia,serif}</style></head>
<body><main><article><h1>${escape(basename(file, ending))}</h1>${time}${body}</article></main></body></html>`;
}
