import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { Pack } from '../../src/model/pack.ts';
import { isNewer } from '../../src/model/version.ts';
import { deltaText, packText } from '../../src/subscriptions/delta.ts';
import { Signed, signedText } from '../../src/subscriptions/publication.ts';
import type { Signer } from './keys.ts';

/** From how many versions back a reader gets only the differences. */
const DELTAS = 4;

/** Files by their names. */
export type Files = Map<string, Uint8Array>;

const hashOf = (text: Uint8Array): string => createHash('sha256').update(text).digest('hex');

function published(files: Files, path: string, text: string): { path: string; bytes: number; unpacked: number; sha256: string } {
  const plain = Buffer.from(text);
  const bytes = gzipSync(plain, { level: 9 });
  files.set(path, bytes);
  return { path, bytes: bytes.length, unpacked: plain.length, sha256: hashOf(plain) };
}

const nameOf = (id: string, version: string): string => `${id}-${version}.json.gz`;

/** The index over what is signed. */
export function indexText(signed: unknown, signer: Signer): string {
  const good = v.parse(Signed, signed);
  const index = { format: 'pledgemark-packs/1', signed: good, key: signer.key, signature: signer.sign(signedText(good)) };
  return `${JSON.stringify(index, null, 1)}\n`;
}

/** The packs among the files, newest first. */
function versionsIn(files: Files, id: string): { version: string; text: Buffer }[] {
  return [...files]
    .flatMap(([name, bytes]) => {
      const version = name.startsWith(`${id}-`) ? /^(\d+\.\d+\.\d+)\.json\.gz$/.exec(name.slice(id.length + 1))?.[1] : undefined;
      return version === undefined ? [] : [{ version, text: gunzipSync(bytes) }];
    })
    .sort((a, b) => (isNewer(a.version, b.version) ? -1 : 1));
}

/** When it is signed, and until when it will be signed anew: ISO 8601. */
export interface Time {
  issued: string;
  until?: string;
}

/** @param days within which it will be signed anew; 0: that is not promised */
export function timeOf(now: number, days: number): Time {
  const iso = (at: number): string => new Date(at).toISOString();
  return { issued: iso(now), ...(days > 0 && { until: iso(now + days * 86_400_000) }) };
}

/**
 * The files of a new version, to be put beside those there are; the index last, for it names the others.
 * @param before what is published already
 * @throws with one line where the version is not a new one
 */
export function publication(pack: unknown, before: Files, signer: Signer, time: Time): Files {
  const { id, version, title, licence } = v.parse(Pack, pack);
  const text = packText(pack);
  const earlier = versionsIn(before, id);
  const same = earlier.find((old) => old.version === version);
  if (same && hashOf(same.text) !== hashOf(Buffer.from(text)))
    throw new Error(`${id} ${version} is published already, with other records: raise the version in pack.json`);
  const [newest] = earlier;
  if (newest && isNewer(newest.version, version)) throw new Error(`${id} ${newest.version} is published already, and ${version} stands before it`);
  const files: Files = new Map();
  const whole = published(files, nameOf(id, version), text);
  const deltas = earlier
    .filter((old) => old.version !== version)
    .slice(0, DELTAS)
    .map((old) => ({
      from: hashOf(old.text),
      ...published(files, `${id}-${version}-from-${old.version}.json.gz`, deltaText(JSON.parse(old.text.toString()), pack)),
    }));
  const signed = { id, version, title, licence, ...time, pack: whole, deltas };
  files.set('index.json', Buffer.from(indexText(signed, signer)));
  return files;
}
