import type { Claim, Kind, Measure } from '../../model/claim.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Clause } from '../claims/clause.ts';
import type { Parties } from '../claims/party-clues.ts';
import { otherSide, type Sides } from '../claims/sides.ts';
import { stateOf } from '../claims/states.ts';
import type { Lexicon } from '../lexicon.ts';

/** A state in a head, and what the words before it make of it. */
interface Named {
  state: EntityId;
  /** Within the words of its head. */
  start: number;
  end: number;
  head: Clause;
}

const isState = (id: EntityId, type: string): boolean => type === 'place' || id === 'EU';

/** The states that heads name, in the order of the heads. */
export function statesIn(heads: readonly Clause[], lexicon: Lexicon): Named[] {
  return heads.flatMap((head) =>
    head.names.flatMap(({ entity, type, start, end }) => {
      const state = entity !== null && isState(entity, type) ? stateOf(entity, lexicon) : null;
      return state ? [{ state, start: start - head.start, end: end - head.start, head }] : [];
    }),
  );
}

const LED = /\b(?:on|to|into|against|from|of|in|with|for)\s+(?:the\s+|all\s+|most\s+)?$/;
const BY = /\bby\s+(?:the\s+)?$/;
/** "exports to the United States": where goods go, duties are raised. */
const ENTERING = /\b(?:exports?|shipments|sales|goods|entering|sold)\s+(?:to|into|in)\s+(?:the\s+)?$/;
const OWNER = /^(?:['’]s?\b|['’](?=\s))/;

const PARTNER = /\b(?:deal|agreement|pact|accord)\s+with\s+(?:the\s+)?$/;

const US = 'US' as EntityId;
const DUTIES = new Set<Measure>(['tariff', 'tariff-relief']);
const PROMISED = new Set<Kind>(['pledge', 'offer', 'agreement']);

/** The other side of a state in a list of many: of two the other one, or else the United States, where the text speaks of it. */
const partnerOf = (bearer: EntityId, sides: Sides): EntityId | null =>
  sides.pair.includes(bearer) ? otherSide(bearer, sides) : bearer !== US && sides.states.has(US) ? US : otherSide(bearer, sides);

/** Whether a state's name is all that a head says. */
const isAlone = ({ head, start, end }: Named): boolean => !/[a-z]{3}/.test(head.whole.slice(0, start) + head.whole.slice(end));

const only = (named: readonly Named[]): Named | null => (new Set(named.map((n) => n.state)).size === 1 ? (named[0] ?? null) : null);

interface Heads {
  words: readonly Clause[];
  column: readonly Clause[];
  row: readonly Clause[];
  title: readonly Clause[];
}

/** In claims. */
const NEAR = 8;

/** The parties of a claim of the same matter just before, where the heads name none: a table goes on with what the text speaks of. */
function ofText(measure: Measure, claims: readonly Claim[]): Parties | null {
  const same = claims.slice(-NEAR).findLast((c) => c.measure === measure && c.actors.length > 0);
  return same ? { actors: same.actors, counterparties: same.counterparties } : null;
}

/** Who acts and on whom, by the state that the row or column is of and those that the other heads and the title name; null where nothing says. */
export function partiesUnder(
  { words, column, row, title }: Heads,
  { measure, kind, isDone }: { measure: Measure; kind: Kind; isDone: boolean },
  { sides, lexicon }: { sides: Sides; lexicon: Lexicon },
  claims: readonly Claim[],
): Parties | null {
  const inRow = only(statesIn(row, lexicon));
  const byColumn = inRow && isAlone(inRow) ? null : (statesIn(column, lexicon).find(isAlone) ?? null);
  const byRow = byColumn ? null : inRow;
  // "Switzerland", "The deal with South Korea" over a list of its terms.
  const overAll = byRow || byColumn ? null : only(statesIn(title, lexicon));
  const byTitle = overAll && (isAlone(overAll) || PARTNER.test(overAll.head.whole.slice(0, overAll.start))) ? overAll : null;
  const own = (byRow ?? byColumn ?? byTitle)?.state ?? null;
  const rest = [...(byColumn ? [] : column), ...(byRow ? [] : row), ...title];
  const others = statesIn(rest, lexicon).filter((n) => n.state !== own);
  const before = ({ head, start }: Named): string => head.whole.slice(0, start);
  const isDuty = DUTIES.has(measure);
  const acts = (n: Named): boolean => BY.test(before(n)) || !LED.test(before(n)) || (isDuty && ENTERING.test(before(n)));
  // "Pledged U.S. investment" by Japan: in the country, not by it.
  const isAim = (n: Named): boolean => own !== null && PROMISED.has(kind) && !BY.test(before(n)) && !OWNER.test(n.head.whole.slice(n.end));
  const actor = others.find((n) => acts(n) && !isAim(n))?.state ?? null;
  const target = others.find((n) => n.state !== actor && (!acts(n) || isAim(n)))?.state ?? null;
  const made = (a: EntityId | null, c: EntityId | null): Parties | null =>
    a || c ? { actors: a ? [a] : [], counterparties: c && c !== a ? [c] : [] } : null;

  if (isDone && own) return made(own, only(statesIn(words, lexicon).filter((n) => n.state !== own))?.state ?? partnerOf(own, sides));
  if (actor) return made(actor, own ?? target);
  if (own === null) {
    const told = ofText(measure, claims);
    if (!target) return isDuty ? null : told;
    return isDuty ? made(partnerOf(target, sides), target) : told;
  }
  if (target) return made(own, target);
  if (isDuty) return made(partnerOf(own, sides), own);
  return made(own, measure === 'trade-balance' ? null : partnerOf(own, sides));
}
