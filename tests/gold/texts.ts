import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Day } from '../../src/model/day.ts';

const words = v.pipe(v.string(), v.minLength(1));
const Text = v.strictObject({ id: words, published: Day, text: words });
export type Text = v.InferOutput<typeof Text>;

/** The texts of a folder of the gold, by theme. */
export function textsIn(name: 'unrelated' | 'otherwise'): Text[][] {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((file) => v.parse(v.array(Text), JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}
