import type { Entry, EntryId } from '../../model/entry.ts';
import type { First } from './chances.ts';

/** What an article's other claims say for a record, by their fields: chances of 0 to 1, and their sum. */
export interface Support {
  readonly again: number;
  readonly kin: number;
  readonly beside: number;
  readonly often: number;
}

/** A record that every paragraph tells of is not told of more surely than one that five do. */
const ENOUGH = 5;

/** An article mostly tells of one story: what one claim is surely of, and what the pack ties to that, is likelier for the next. */
export function supportIn(
  claims: readonly (readonly First[])[],
  tied: (entry: Entry) => Iterable<EntryId>,
): (claim: number, entry: Entry) => Support {
  /** Who tells of a record, likeliest first. */
  const tellers = new Map<EntryId, { claim: number; chance: number }[]>();
  for (const [claim, likely] of claims.entries())
    for (const { candidate, chance } of likely) {
      const list = tellers.get(candidate.entry.id);
      if (list) list.push({ claim, chance });
      else tellers.set(candidate.entry.id, [{ claim, chance }]);
    }
  for (const list of tellers.values()) list.sort((a, b) => b.chance - a.chance || a.claim - b.claim);
  const others = (claim: number, id: EntryId) => (tellers.get(id) ?? []).filter((teller) => teller.claim !== claim);
  return (claim, entry) => {
    const own = others(claim, entry.id);
    let kin = 0;
    for (const id of tied(entry)) kin = Math.max(kin, others(claim, id)[0]?.chance ?? 0);
    return {
      again: own[0]?.chance ?? 0,
      kin,
      beside: own.find((teller) => Math.abs(teller.claim - claim) === 1)?.chance ?? 0,
      often: Math.min(
        ENOUGH,
        own.reduce((sum, { chance }) => sum + chance, 0),
      ),
    };
  };
}
