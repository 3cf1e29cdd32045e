import { parseHTML } from 'linkedom';
import { guessLanguage, isEnglish } from '../engine/text/language.ts';
import type { Article, Block } from '../model/article.ts';
import type { Day } from '../model/day.ts';
import { readDocument } from '../reader/read.ts';

export interface About {
  url: string | null;
  title: string | null;
  published: Day | null;
}

/** Fixed-width text: lines of about the same length, as mail and terminals wrap them; sentences seldom end where they do. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const ended = full.filter((line) => /[.!?:]["'”’)]*$/.test(line)).length;
  return full.length > 0 && full.every((line) => line.length >= 40 && line.length <= 100) && ended <= full.length / 2;
}

/** Paragraphs of plain text: by blank lines, and by line where the lines are not merely wrapped. */
function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const add = (start: number, raw: string): void => {
    const words = raw.trim();
    if (words === '') return;
    const from = start + raw.indexOf(words);
    blocks.push({ start: from, end: from + words.length, role: 'paragraph' });
  };
  let at = 0;
  for (const chunk of text.split(/(\n[^\S\n]*\n\s*)/)) {
    const lines = chunk.split('\n');
    if (isWrapped(lines.map((line) => line.trim()).filter((line) => line !== ''))) add(at, chunk);
    else {
      let start = at;
      for (const line of lines) {
        add(start, line);
        start += line.length + 1;
      }
    }
    at += chunk.length;
  }
  return blocks;
}

const languageOf = (declared: string | null, text: string): string | null => guessLanguage(text) ?? declared ?? (isEnglish(null, text) ? 'en' : null);

/** Plain text: the text is the input, unchanged. */
export function articleOfText(text: string, about: About): Article {
  return { ...about, language: languageOf(null, text), outlet: null, author: null, text, blocks: paragraphs(text) };
}

/** The article of an HTML page, read as in the browser; what the page says of itself comes first, but for a date given with it. @throws where there is none */
export function articleOfHtml(html: string, about: About, fallback: Day | null): Article {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const result = readDocument(document as unknown as Document, about.url, true);
  if (result.article === null) throw new Error(`no article: ${result.why}; give its text instead`);
  const { article } = result;
  return {
    ...article,
    url: article.url ?? about.url,
    title: article.title ?? about.title,
    published: about.published ?? article.published ?? fallback,
    language: languageOf(article.language, article.text),
  };
}
