import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Pack } from '../../../src/model/pack.ts';
import { inOrder } from '../../../src/model/postings.ts';
import { syntheticEntries } from '../synthetic.ts';

const AT_ONCE = 1000;

/** A pack of so many records that never were, in the form and the order of docs/packs.md. */
export async function writePackFile(path: string, size: number): Promise<void> {
  const { entries: models, ...head } = JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8')) as Pack;
  const out = createWriteStream(path);
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(`${JSON.stringify({ ...head, id: 'big' }).slice(0, -1)},"entries":[`);
  const entries = syntheticEntries(models, size, 7).sort(inOrder);
  for (let i = 0; i < size; i += AT_ONCE) {
    const some = entries.slice(i, i + AT_ONCE).map((entry) => JSON.stringify(entry));
    await write(`${i === 0 ? '' : ','}${some.join()}`);
  }
  await write(']}');
  out.end();
  await finished(out);
}
