import type { Said } from '../../model/pageText.ts';
import { meta } from './metaTags.ts';

/** An absolute http(s) address without its fragment; null for any other. */
function webAddress(href: string | null, base: string | null): string | null {
  if (!href || !URL.canParse(href, base ?? undefined)) return null;
  const url = new URL(href, base ?? undefined);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The page's own word on its address, unless it sends every page to the front page. */
export function addressOf({ url, canonical, metas }: Pick<Said, 'url' | 'canonical' | 'metas'>): string | null {
  const own = webAddress(url, null);
  const said = webAddress(canonical ?? meta(metas, 'og:url'), url);
  return said && !(own && new URL(said).pathname === '/' && new URL(own).pathname !== '/') ? said : own;
}
