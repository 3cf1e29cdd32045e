import type { Held, Replica, Settled, SharedDocument, Stamp, Version } from '../model/replica.ts';
import { same } from './canonical.ts';
import { blankRow, type Me, marked, stampOf } from './decide.ts';
import { documentOf, localDocument, versionsOf } from './document.ts';
import { ownOf } from './values.ts';

/** A field of an entry or judgement that members wrote differently, the version that is shown first; or, without a field, that one removed what another changed. */
export type Dispute = { id: string; title: string } & ({ field: string; versions: Version[] } | { field: null; removed: Stamp });

/** What the reader is shown of a document that is not theirs to open: its title, or the words that were judged. */
function titleOf({ value }: SharedDocument): string {
  const { said } = value as { said?: { words?: unknown } };
  return String(value.title ?? said?.words ?? '');
}

/** How many are shown at once. */
const SHOWN = 50;

export async function disputesOf(replica: Replica, who: string): Promise<Dispute[]> {
  const me = { by: who, at: new Date().toISOString() };
  return (await replica.contested(SHOWN)).flatMap((held): Dispute[] => {
    const doc = localDocument(held.id, held.own, held.row, me);
    if (!doc) return [];
    const about = { id: held.id, title: titleOf(doc) };
    const fields = Object.keys(doc.others).map((field) => ({ ...about, field, versions: versionsOf(doc, field) }));
    return doc.gone ? [...fields, { ...about, field: null, removed: doc.gone }] : fields;
  });
}

/** Settles one: the version that stands from now on, whoever wrote it; of a removal whether the entry stays. What was changed meanwhile is not touched. */
export async function settleDispute(replica: Replica, who: string, of: Dispute, choice: Version | 'keep' | 'remove'): Promise<void> {
  const at = await replica.checkpoint();
  if (at) await replica.settle(at, [of.id], (held) => chosen(held, { by: who, at: new Date().toISOString() }, of, choice, at.round));
}

function chosen(held: Held, me: Me, of: Dispute, choice: Version | 'keep' | 'remove', round: number): Settled | null {
  const doc = localDocument(held.id, held.own, held.row, stampOf(held, me));
  if (!doc) return null;
  const row = held.row ?? blankRow(held.id, round);
  if (choice === 'remove') return { own: null, row: { ...row, ours: null }, isPending: true };
  const names = new Set([...Object.keys(doc.value), ...Object.keys(doc.others), ...Object.keys(doc.wrote)]);
  const version = choice === 'keep' ? null : versionsOf(doc, of.field ?? '').find((one) => same(one, choice));
  const fields = new Map([...names].map((name) => [name, version && name === of.field ? [version] : versionsOf(doc, name)]));
  const next = documentOf(doc.kind, doc, fields, { gone: choice === 'keep' ? null : doc.gone, via: doc.via });
  const own = ownOf(held.id, next.value, held.own);
  return own && { own, row: marked({ ...row, ours: next }), isPending: true };
}
