import type { EntityId } from '../../model/entity.ts';
import type { Name } from '../../model/name.ts';
import type { Prose } from '../text/prose.ts';

/** Words that only trade policy uses; "deal" and "billions" are everybody's. */
const TRADE =
  /(?<!\b(?:standard|fixed|default|variable|phone|mobile|energy|electricity|power|water|gas|fuel|feed-in|roaming|rail) )\b(?:tariffs?|(?:import|customs|anti-?dumping|countervailing|punitive|retaliatory|definitive|fentanyl|reciprocal|extra|additional|new|temporary|blanket|global|baseline|across-the-board) (?:duty|duties|lev(?:y|ies)|surcharges?)|trade (?:wars?|deals?|talks?|truce|pacts?|agreements?|policy|disputes?|deficits?|surplus|gap|representative|negotiat\w+|minister|ministry|secretary|commissioner|commitments?|barriers?|courts?|chief|envoy|rules|tensions?|conflict|imbalance)|export (?:controls?|curbs?|bans?|restrictions|licen[cs]\w+|permits?)|rare[ -]earths?|entity list|blacklisted|countermeasures?|retaliatory|board of trade|trade representative|section (?:301|232|122|201)|(?:301|232|122)s|wto|world trade organi[sz]ation|court of international trade|usmca|nafta|phase one|currency manipulat\w+|(?:import|export) bans?|bans? on (?:the )?(?:imports?|exports?)|(?:chinese|u\.s\.|american|european|indian) customs|customs (?:officials|authorit(?:y|ies)|administration)|commerce (?:ministry|secretary|department)|ministry of commerce)\b/gi;

/** A duty with its rate or on whom it falls, and goods that go from state to state. */
const STATE =
  '(?:(?:the )?(?:u\\.?s\\.?|united states|america|american|china|chinese|japan|japanese|korea|korean|south korean?|india|indian|eu|european union|europe|european|canada|canadian|mexico|mexican|britain|british|u\\.?k\\.?|swiss|switzerland|brazil|brazilian|vietnam|vietnamese|taiwan|taiwanese|saudi|saudi arabia|emirati|uae|qatar|qatari|indonesian?|thai|thailand|malaysian?|australian?|boeing))';
const COMMERCE: readonly RegExp[] = [
  // "levies of 10 percent on …", "a 25% duty"
  /\b(?:dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b(?:\s+[^\s;.]+){0,3}?\s+\d|\d(?:%|\s*per ?cent)(?:\s+[^\s;.]+){0,2}?\s+(?:dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/gi,
  new RegExp(
    `\\b(?:dut(?:y|ies)|lev(?:y|ies)|goods|imports?|exports?|soybeans?|beans|crops|purchases|sales?|shipments|surplus|deficit|orders?)\\s+(?:from|to|of|on|with)\\s+${STATE}(?![\\w])`,
    'gi',
  ),
  new RegExp(
    `\\b${STATE}\\s+(?:goods|imports?|exports?|products|soybeans?|beans|crops|farm|steel|cars|tariffs?|dut(?:y|ies)|lev(?:y|ies)|lng|oil|energy)\\b`,
    'gi',
  ),
  // "invest $550 billion in the United States", "$350 billion … for American projects"
  new RegExp(
    `[$€£¥]\\s?[\\d.,]+\\s?(?:billion|trillion|bn|tn)\\b(?:\\s+[^\\s;.]+){0,6}?\\s+(?:in|into|for|of|on|to|from)\\s+${STATE}(?![\\w])`,
    'gi',
  ),
];

/** What states promise each other in billions: only where the article names two of them. */
const GREAT_PLEDGE =
  /\b(?:pledg|commit|promis|agree|offer)\w*\b(?:\s+[^\s;.]+){0,6}?\s+[$€£¥]\s?[\d.,]+\s?(?:billion|trillion|bn|tn)\b|\b(?:buy|order|purchase)\w*\b(?:\s+[^\s;.]+){0,5}?\s+(?:boeing|soybeans|lng|aircraft|jets|planes)\b/gi;

/** Events and programmes of another matter than trade. */
const OTHER = /war$|^covid|pandemic|shutdown|stargate|drug|hong-kong|ukraine/;

/** A "trade deadline" and who "retaliated" in the third period. */
const SPORT =
  /\b(?:league|playoffs?|coach|goals?|striker|midfielder|quarterback|innings|roster|nhl|nba|nfl|mlb|espn|team|players?|picks|starters|shooters|semi-?final|half-time|scored|medals?|championship)\b/gi;

/** One mention may be chance; an article on something else rarely has two. */
const ENOUGH = 2;

/**
 * Whether the words that only trade policy uses stand in an article often enough.
 * @param states those that it names, by themselves or by who holds office
 */
export function usesTradeWords({ text, sentences }: Prose, names: readonly Name[], states: ReadonlySet<EntityId>): boolean {
  // A long text has a team or a player in it somewhere.
  let sports = 0;
  for (const _ of text.matchAll(SPORT)) sports++;
  if (sports > Math.max(3, sentences.length / 4)) return false;
  // A few sentences have no room to say it twice.
  const enough = sentences.length <= 4 ? 1 : ENOUGH;
  let seen = 0;
  for (const pattern of [TRADE, ...COMMERCE]) for (const _ of text.matchAll(pattern)) if (++seen >= enough) return true;
  if (states.size > 1) for (const _ of text.matchAll(GREAT_PLEDGE)) if (++seen >= enough) return true;
  for (const { type, entity } of names)
    if ((type === 'event' || type === 'programme') && entity !== null && !OTHER.test(entity) && ++seen >= enough) return true;
  return false;
}
