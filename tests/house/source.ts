import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { files } from './files.ts';

export interface SourceFile {
  /** `src/engine/analyse.ts` */
  path: string;
  text: string;
  /** Import specifiers as written, type imports too: an arrow is an arrow. */
  imports: string[];
}

const IMPORT = /^\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

export const sources: SourceFile[] = files('src', /\.tsx?$/).map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, imports: [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '') };
});

/** `src/engine/x.ts` → `engine` */
export const layerOf = (path: string): string => path.split('/')[1] ?? '';

/** The file inside the project that a relative import names, or null for a package. */
export const target = (file: SourceFile, specifier: string): string | null =>
  specifier.startsWith('.') ? normalize(join(dirname(file.path), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/') : null;
