import { readdirSync } from 'node:fs';

/** The files below a folder, with forward slashes, sorted. (fs.globSync came with Node 22; we run on 20.) */
export const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path))
    .sort();
