import { readdirSync, readFileSync } from 'node:fs';

const PAGE_BYTES = 4096;

/** What the largest process for pages under the browser of this id holds, in bytes; 0 where the system does not tell (`/proc` is Linux's). */
export function largestPage(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of ids()) {
    try {
      const [, rest = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ');
      const fields = rest.split(' ');
      parents.set(Number(name), Number(fields[1]));
      if (/--type=renderer|-contentproc.*\btab$/s.test(readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()))
        sizes.set(Number(name), Number(fields[21]) * PAGE_BYTES);
    } catch {
      // It ended meanwhile.
    }
  }
  const isUnder = (id: number): boolean => {
    for (let at: number | undefined = id; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return Math.max(0, ...[...sizes].flatMap(([id, size]) => (isUnder(id) ? size : [])));
}

function ids(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
