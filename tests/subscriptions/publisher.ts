import { generateKeyPairSync } from 'node:crypto';
import type { Entry } from '../../src/model/entry.ts';
import type { Pack } from '../../src/model/pack.ts';
import { signerOf } from '../../tools/pack/keys.ts';
import { type Files, publication, type Time } from '../../tools/pack/publish.ts';
import { entry, pack } from '../ledger/samples.ts';

export const aSigner = () => signerOf(generateKeyPairSync('ed25519').privateKey);
export type { Files };

/** Records enough that a version squeezed is more than its difference. */
export const records = (count: number): Entry[] =>
  Array.from({ length: count }, (_, n) =>
    entry(`record-${n}`, { title: `Record ${n}: ${(n * 7919).toString(36)}`, summary: `Of ${n ** 3} and ${n ** 4}.` }),
  );

export const version = (number: string, entries: Entry[], more: Partial<Pack> = {}): Pack => pack(entries, { version: number, ...more });

/** A publisher with a folder of files. */
export class Publisher {
  readonly files: Files = new Map();
  constructor(readonly signer = aSigner()) {}

  publish(of: Pack, signer = this.signer, time: Time = { issued: '2026-01-02T03:04:05.000Z' }): void {
    for (const [name, bytes] of publication(of, this.files, signer, time)) this.files.set(name, bytes);
  }

  /** Changes what the index says after it was signed. */
  tamper(change: (index: { signed: Record<string, unknown>; key: string; signature: string; format: string }) => void): void {
    const index = JSON.parse(Buffer.from(this.files.get('index.json') ?? '').toString());
    change(index);
    this.files.set('index.json', Buffer.from(JSON.stringify(index)));
  }
}
