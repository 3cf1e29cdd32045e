/** Whether version 1.10.0 comes after 1.9.3: number by number, not letter by letter. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((v) => v.split('.').map(Number)) as [number[], number[]];
  const at = a.findIndex((n, i) => n !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] ?? 0);
}
