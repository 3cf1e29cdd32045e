import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Pack, PackId } from '../../src/model/pack.ts';
import { wrongAt } from '../../src/model/wrongAt.ts';
import { deltaText } from '../../src/subscriptions/delta.ts';
import { checkFacts } from './check-facts.ts';
import { fingerprintOf, makeKey, readKey } from './keys.ts';
import { type Files, indexText, publication, type Time } from './publish.ts';
import { HEAD, readFacts } from './read-facts.ts';
import { type PackHead, packInLines } from './write-pack.ts';

const SHIPPED: PackHead = {
  format: 'pledgemark-pack/1',
  id: v.parse(PackId, 'trade-war'),
  version: '1.0.0',
  title: 'The trade war since 2017',
  description:
    'Pledges, offers, threats, tariffs, agreements and what came of them, between the United States and its trading partners, each with its sources.',
  licence: 'MIT',
};

/** Where the reader of the command stands: npm runs it in the project's folder. */
const from = (path: string): string => resolve(process.env.PLEDGEMARK_FROM ?? '.', path);

/** A pack's text made of a folder of facts, checked. @throws with every fault, one a line */
function textOf(head: PackHead, folder: string): string {
  const facts = readFacts(folder);
  const errors = checkFacts(facts);
  if (errors.length > 0) throw new Error(`${errors.join('\n')}\n${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; no pack was written`);
  const text = packInLines(head, facts);
  v.parse(Pack, JSON.parse(text));
  return text;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The pack that comes with the extension. */
export function shipPack(folder: string): string {
  const text = textOf(SHIPPED, from(folder));
  const target = new URL(`../../public/packs/${SHIPPED.id}.json`, import.meta.url);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
  const pack = v.parse(Pack, JSON.parse(text));
  return `${fileURLToPath(target)}: ${pack.entries.length} entries, ${pack.entities.length} entities, ${kilobytes(text.length)}`;
}

export function makeKeyFile(file: string): string {
  if (existsSync(from(file))) throw new Error(`${file} is there already: a key that is written over is lost to all who trust it`);
  const { key } = makeKey(from(file));
  return `${file}: keep it to yourself, and keep it.\nTell your readers its fingerprint: ${fingerprintOf(key)}`;
}

const Head = v.looseObject({ ...v.omit(Pack, ['entities', 'entries', 'format']).entries, changes: v.optional(v.array(v.string())) });

function headIn(folder: string): PackHead {
  const file = join(folder, HEAD);
  if (!existsSync(file)) throw new Error(`${file} is not there: it says the pack's id, version, title, description and licence`);
  const head = v.safeParse(Head, JSON.parse(readFileSync(file, 'utf8')));
  if (!head.success) throw new Error(head.issues.map((issue) => `${HEAD}, ${wrongAt([issue])}`).join('\n'));
  return { format: 'pledgemark-pack/1', ...head.output };
}

/**
 * The files of the pack's newest version, beside those of the versions before.
 * @param out the folder that is published; without one, `published` in the facts' folder
 */
export function buildPack(folder: string, out: string | null, keyFile: string, time: Time): string {
  const pack: unknown = JSON.parse(textOf(headIn(from(folder)), from(folder)));
  const target = out === null ? join(from(folder), 'published') : from(out);
  mkdirSync(target, { recursive: true });
  const before: Files = new Map(
    readdirSync(target)
      .filter((name) => name.endsWith('.json.gz'))
      .map((name) => [name, readFileSync(join(target, name))]),
  );
  const signer = readKey(from(keyFile));
  const files = publication(pack, before, signer, time);
  for (const [name, bytes] of files) writeFileSync(join(target, name), bytes);
  const lines = [...files].map(([name, bytes]) => `${name.padEnd(48)} ${kilobytes(bytes.length).padStart(10)}`);
  return `${lines.join('\n')}\nPut all of ${target} at an https address; readers subscribe to its index.json.\nKey: ${fingerprintOf(signer.key)}`;
}

/** Signs anew, with or without anything changed: that nothing did is news too. */
export function signIndex(file: string, keyFile: string, time: Time): string {
  const { signed }: { signed: object } = JSON.parse(readFileSync(from(file), 'utf8'));
  const { until: _, ...rest } = signed as Partial<Time>;
  const signer = readKey(from(keyFile));
  writeFileSync(from(file), indexText({ ...rest, ...time }, signer));
  const again = time.until === undefined ? '' : `\nSign again before ${time.until}, or readers are told that it is no longer kept up.`;
  return `${file}: signed by ${fingerprintOf(signer.key)}${again}`;
}

function packAt(file: string): unknown {
  const bytes = readFileSync(from(file));
  return JSON.parse((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'));
}

export function diffPacks(old: string, now: string): string {
  const { entities, entries }: Record<'entities' | 'entries', { put: { id: string }[]; take: string[] }> = JSON.parse(
    deltaText(packAt(old), packAt(now)),
  );
  const told = [...entities.put, ...entries.put].map(({ id }) => `+ ${id}`);
  const gone = [...entities.take, ...entries.take].map((id) => `- ${id}`);
  return [...told, ...gone, `${told.length} new or changed, ${gone.length} taken out`].join('\n');
}
