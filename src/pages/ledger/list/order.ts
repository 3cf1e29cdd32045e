import { isCorrection } from '../../../ledger/ledger.ts';
import type { EntryId } from '../../../model/entry.ts';

export interface Listed {
  ids: EntryId[];
  /** Whether each is the reader's own. */
  own: Uint8Array;
}

/** Both in one order: the newest first, then by id. */
export function merged(own: { ids: EntryId[]; days: ArrayLike<number> }, records: readonly { id: EntryId; day: number }[]): Listed {
  const total = own.ids.length + records.length;
  const listed: Listed = { ids: new Array<EntryId>(total), own: new Uint8Array(total) };
  for (let n = 0, i = 0, j = 0; n < total; n++) {
    const [mine, record] = [own.ids[i], records[j]];
    const day = own.days[i] ?? 0;
    const isOwn = mine !== undefined && (!record || day > record.day || (day === record.day && mine < record.id));
    listed.ids[n] = (isOwn ? mine : record?.id) as EntryId;
    listed.own[n] = Number(isOwn);
    if (isOwn) i++;
    else j++;
  }
  return listed;
}

/** A correction is listed where it lies: as the record. */
export function withoutCorrections(own: { ids: EntryId[]; days: ArrayLike<number> }): { ids: EntryId[]; days: ArrayLike<number> } {
  if (!own.ids.some(isCorrection)) return own;
  const kept = own.ids.flatMap((id, i) => (isCorrection(id) ? [] : [i]));
  return { ids: kept.map((i) => own.ids[i] as EntryId), days: kept.map((i) => own.days[i] as number) };
}
