/** A match pattern's host: `https://*.reuters.com/*` → `reuters.com`; `*` for every site; null where it is no web pattern. */
export function hostOf(pattern: string): string | null {
  const host = /^(?:https?|\*):\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  if (pattern === '<all_urls>') return '*';
  return host === undefined ? null : host.replace(/^\*\./, '');
}

/** The pattern that stands for a site and its subdomains, by https unless it says otherwise. */
export const patternOf = (host: string, scheme: 'https' | 'http' = 'https'): string =>
  // An address in numbers, or a bare name, has no subdomains to speak of.
  /^[\d.]+$|^[^.]+$/.test(host) ? `${scheme}://${host}/*` : `${scheme}://*.${host}/*`;

/**
 * What a reader types or the address of a tab → its site: `www.Example.com`, `https://example.com/a?b` → `example.com` by https.
 * Null for what is not a web address.
 */
export function siteOf(typed: string): { host: string; scheme: 'https' | 'http' } | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (hostname === '' || !(hostname.includes('.') || hostname === 'localhost')) return null;
  return { host: hostname.replace(/^www\./, ''), scheme: protocol === 'https:' ? 'https' : 'http' };
}

/** Whether one of the patterns lets us read pages of the host. */
export function covers(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const granted = hostOf(pattern);
    if (granted === null) return false;
    if (granted === '*' || granted === host) return true;
    return pattern.includes('://*.') && host.endsWith(`.${granted}`);
  });
}
