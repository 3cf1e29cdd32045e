import * as v from 'valibot';
import { Judgement } from '../model/judgement.ts';
import { SavedEntry } from '../model/saved.ts';
import { nameOf, wrongAt } from './check.ts';
import { merge, readSound, writeSaved } from './entries.ts';
import { LedgerError } from './problem.ts';
import type { ReadTx, WriteTx } from './schema.ts';

/** All that cannot be computed again: what the reader saved and judged. */
export interface Backup {
  format: 'pledgemark-ledger/1';
  /** ISO 8601, UTC. */
  exportedAt: string;
  entries: SavedEntry[];
  judgements: Judgement[];
}

/** What an import did: counts, and what it would not take, with the reason. */
export interface ImportReport {
  entries: { added: number; merged: number };
  judgements: number;
  refused: { what: string; why: string }[];
}

const Shell = v.looseObject({ format: v.literal('pledgemark-ledger/1'), entries: v.array(v.unknown()), judgements: v.array(v.unknown()) });

/** As it is kept, unchecked: a damaged entry must be able to leave, or it could never be mended. */
export async function readBackup(tx: ReadTx, exportedAt: string): Promise<Backup> {
  const rows = await tx.objectStore('entries').getAll();
  return { format: 'pledgemark-ledger/1', exportedAt, entries: rows.map((r) => r.entry), judgements: await tx.objectStore('judgements').getAll() };
}

export function checkBackup(backup: unknown): { entries: SavedEntry[]; judgements: Judgement[]; refused: ImportReport['refused'] } {
  const shell = v.safeParse(Shell, backup);
  if (!shell.success)
    throw new LedgerError('ledger-failed', `This is not a Pledgemark ledger file, at ${wrongAt(shell.issues)}. Nothing was changed.`);
  const refused: ImportReport['refused'] = [];
  const goodOnes = <const S extends v.GenericSchema>(schema: S, values: readonly unknown[], noun: string): v.InferOutput<S>[] =>
    values.flatMap((value, i) => {
      const result = v.safeParse(schema, value);
      if (result.success) return [result.output];
      refused.push({ what: `${noun} ${nameOf(value, i)}`, why: wrongAt(result.issues) });
      return [];
    });
  return {
    entries: goodOnes(SavedEntry, shell.output.entries, 'entry'),
    judgements: goodOnes(Judgement, shell.output.judgements, 'judgement'),
    refused,
  };
}

/** Merges by id. Of two judgements on the same link the later one counts. */
export async function writeBackup(tx: WriteTx, good: ReturnType<typeof checkBackup>): Promise<ImportReport> {
  const report: ImportReport = { entries: { added: 0, merged: 0 }, judgements: 0, refused: good.refused };
  const entries = new Map<string, SavedEntry>();
  for (const entry of good.entries) {
    const kept = entries.get(entry.id) ?? (await readSound(tx, entry.id));
    entries.set(entry.id, kept ? merge(kept, entry) : entry);
    report.entries[kept ? 'merged' : 'added']++;
  }
  await writeSaved(tx, [...entries.values()]);
  for (const judgement of good.judgements) {
    const kept = await tx.objectStore('judgements').get([judgement.claim, judgement.entry]);
    if (kept && kept.at >= judgement.at) continue;
    await tx.objectStore('judgements').put(judgement);
    report.judgements++;
  }
  return report;
}
