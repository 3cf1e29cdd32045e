import type { Measure, Money } from '../../model/claim.ts';
import { isIn, type Seen, sought } from '../text/sought.ts';

const PUBLIC = sought(
  /\b(?:public\s+(?:money|funds?|funding|investment|financing)|taxpayers?[’']?|state(?:[\s-]owned|[\s-]run|[\s-]backed)?\s+(?:money|funds?|banks?|companies|firms|buyers?|importers?|enterprises|lenders?|investors?)|state-owned|state-run|sovereign\s+(?:wealth\s+)?funds?|government(?:[\s-](?:backed|funded|financed|owned))?\s+(?:money|funds?|loans?|guarantees?|banks?|financing)|government-(?:backed|funded|owned)|export[\s-]import\s+bank|development\s+bank|policy\s+banks?|bank\s+for\s+international\s+cooperation|jbic|nexi|treasury\s+money|budget\s+money|loans?\s+and\s+guarantees|credit\s+guarantees|sinograin|cofco)\b/,
);

const PRIVATE = sought(
  /\b(?:private(?:[\s-]sector)?\s+(?:money|capital|funds?|firms?|companies|sector|investment|investors?|enterprises|buyers?)|private-sector|private\s+sector|by\s+(?:private\s+)?(?:companies|firms|businesses)|(?:its|their|our|[a-z]+n|[a-z]+ese|e\.?u\.?|u\.?s\.?)\s+(?:companies|firms|businesses|carmakers|automakers|chipmakers|industry)\s+(?:will|would|are|have|had|plan|intend|pledged|promised|expect\w*|expressed)|(?:companies|firms|businesses)\s+(?:will|would|are\s+expected\s+to|have\s+expressed|expressed)\b)/,
);

/** "not public money", "no taxpayers’ money" */
const NOT_PUBLIC = /\b(?:no|not|never|rather\s+than|instead\s+of)\s+(?:[\w-]+\s+){0,2}?(?:public|taxpayers?|government|state)\b/;

/** Measures in which money is laid out. */
const SPENT = new Set<Measure>(['investment', 'purchases']);

/** Whose money a purchase or an investment is of; null where the words leave it open. `byFirms`: only firms are named as acting. */
export function moneyOf(words: string, seen: Seen, measure: Measure, byFirms: boolean): Money | null {
  if (!SPENT.has(measure)) return null;
  const isPublic = isIn(words, PUBLIC, seen) && !NOT_PUBLIC.test(words);
  const isPrivate = isIn(words, PRIVATE, seen) || (byFirms && !isPublic);
  return isPublic && isPrivate ? 'mixed' : isPublic ? 'public' : isPrivate ? 'private' : null;
}
