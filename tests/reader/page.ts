import { parseHTML } from 'linkedom';

/** A document as a browser would parse it, as far as the reader can tell. */
export const page = (html: string): Document => parseHTML(html).document as unknown as Document;

/** The body's markup in an otherwise empty page that says of itself that it is an article. */
export const articlePage = (body: string, head = ''): Document =>
  page(`<!doctype html><html lang="en"><head><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`);
