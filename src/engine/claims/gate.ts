import type { Prose } from '../text/prose.ts';

/** Words that only trade policy uses; "deal" and "billions" are everybody's. */
const TRADE =
  /\b(?:tariffs?|import duties|trade (?:war|deal|talks|truce|pact|agreement|policy|dispute|deficit|surplus|representative|negotiat\w+|minister|commitments?|barriers?|surplus)|export (?:controls?|curbs?|bans?|restrictions)|rare[ -]earths?|entity list|countermeasures?|retaliatory|(?:goods|imports|exports|soybeans|purchases) (?:from|to) (?:the )?(?:u\.?s\.?|united states|china|america)|(?:u\.s\.|american|chinese|us) (?:goods|imports|exports|soybeans|farm)|trade representative|section (?:301|232|122|201)|wto|world trade organi[sz]ation|usmca|nafta|phase one|imports)\b/gi;

/** One mention may be chance; an article on something else rarely has two. */
const ENOUGH = 2;

/** Is the article about trade policy at all? Others stay without claims, even with China and billions in them. */
export function isAboutTrade({ text, sentences }: Prose): boolean {
  let seen = 0;
  for (const _ of text.matchAll(TRADE)) if (++seen >= ENOUGH) return true;
  // A single sentence has no room to say it twice.
  return seen > 0 && sentences.length <= 4;
}
