/** A computer's own addresses: what goes there never leaves it. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '127.0.0.1';

/** The address of a server that may be asked, by https or on this computer, or what is wrong with it. */
export function serverAddress(typed: string): URL | string {
  const text = typed.trim();
  if (!URL.canParse(text)) return `"${text.slice(0, 200)}" is no address`;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) return `${url.protocol}//: only https is asked`;
  if (url.username !== '' || url.password !== '') return 'an address with a name or password in it';
  return url;
}
