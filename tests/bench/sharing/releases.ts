import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DAY } from '../../../src/subscriptions/schedule.ts';
import { signerOf } from '../../../tools/pack/keys.ts';
import { type Files, publication } from '../../../tools/pack/publish.ts';
import { chanceBelow } from '../../chance.ts';

/** A version as it lies on the host, in bytes. */
export interface Release {
  at: number;
  index: number;
  whole: number;
  /** By how many versions back it is laid over. */
  deltas: Map<number, number>;
}

interface Shipped {
  version: string;
  entries: { id: string; title: string; summary: string }[];
}

/** What a week changes: a record in a hundred, and eight new ones. */
const CHANGED = 100;
const NEW = 8;

/** The shipped pack, published anew every week: real files, made by the publisher's own command. */
export function weekly(days: number): Release[] {
  const pack: Shipped = JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'));
  const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
  const below = chanceBelow(7);
  const files: Files = new Map();
  const releases: Release[] = [];
  for (let week = 0; week * 7 < days; week++) {
    pack.version = `1.${week}.0`;
    if (week > 0) {
      const known = pack.entries.length;
      for (let n = 0; n < known / CHANGED; n++) {
        const entry = pack.entries[below(known)];
        if (entry) entry.summary = `${entry.summary} Amended in week ${week}.`;
      }
      for (let n = 0; n < NEW; n++) {
        const like = pack.entries[below(known)];
        if (like) pack.entries.push({ ...like, id: `${like.id}-${week}-${n}`, title: `${like.title} (${week}.${n})` });
      }
    }
    const made = publication(pack, files, signer, { issued: '2026-01-01T00:00:00.000Z' });
    for (const [name, bytes] of made) files.set(name, bytes);
    const size = (name: string): number => made.get(name)?.length ?? 0;
    const deltas = new Map(
      Array.from({ length: week }, (_, n) => [n + 1, size(`trade-war-1.${week}.0-from-1.${week - n - 1}.0.json.gz`)] as const).filter(
        ([, n]) => n > 0,
      ),
    );
    // In the middle of a working day.
    releases.push({ at: week * 7 * DAY + DAY * 0.45, index: size('index.json'), whole: size(`trade-war-1.${week}.0.json.gz`), deltas });
  }
  return releases;
}
