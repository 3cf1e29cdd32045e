/** When a server wants to be asked again, in ms from now: `Retry-After` in seconds or as a date; 0 where it does not say. */
export function retryAfter(headers: Headers): number {
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d{1,9}$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
