import type { Kind, Measure } from '../../model/claim.ts';
import { isIn, may, type Seen, searchIn, sought } from '../text/sought.ts';
import { ELIDED } from './clauses.ts';
import { ASSESSMENT, DATA, NOUNS, OVER, RECKONED, RULING, STATISTIC, TRADED, VERBS, WEIGHED } from './kind-words.ts';

export interface KindFound {
  kind: Kind;
  /** Where the verb or noun stands that tells the kind: who stands before it acts. */
  at: number;
  rule: string;
}

export interface KindClues {
  /** The clause in lower case, with the words of attribution ("Mnuchin said") blanked out. */
  words: string;
  /** The words without their asides. */
  core: string;
  /** Offset into `words` where the main clause begins. */
  main: number;
  /** The whole clause in lower case. */
  whole: string;
  measure: Measure;
  /** A figure stands in it. */
  counted: boolean;
  /** An outlet carries it. */
  byOutlet: boolean;
  /** A date stands in it. */
  dated: boolean;
  /** What it is about is beyond doubt. */
  sure: boolean;
  /** Where the first name of a state or of who answers for one ends; 0 for none. */
  named: number;
  /** Somebody says it. */
  said: boolean;
  /** One who answers for a state says it. */
  speaks: boolean;
  /** What the sentence may match. */
  seen: Seen;
}

/** "the offer", "China’s pledge", "its promise": a noun that speaks of another claim. */
const isNoun = (words: string, at: number): boolean => {
  const before = words.slice(Math.max(0, at - 48), at);
  return (
    /(?:\b(?:the|a|an|any|this|that|its|their|his|her|no|new|first|such|similar|of|on)|[’']s?)\s+(?:[\w-]+\s+)?$/.test(before) ||
    // "the $350 billion investment pledge"
    /\b(?:the|a|its|their|this|that)\s+[$€£]\S+\s+(?:(?!to\b)\w+\s+){0,3}$/.test(before)
  );
};

/** Verbs that are nouns as well. */
const EITHER =
  /^(?:pledge|promise|offer|vow|demand|cut|rise|halt|ban|pause|curb|limit|sanction|order|rule|target|block|cap|drop|hike|name|vote|fine|hit|strike|increase|delay|control|boycott|brand|probe|launch|start|end|quit|request|fear|claim|hope|object|protest|trigger|push|stop|stay|find|use)(?:s|es)?$/;
/** "curbs on", "limits are": what stands after a noun. */
const OF_NOUN = /^\s+(?:on|of|against|are|were|was|is|have|had|would|could|may)\b/;

/** "Big promises, slow ships": a verb would have an object. */
const MARK = /^\s*[,:;]/;

/** "while increased purchases", "for halting subsidies": a participle or gerund that tells no act by itself. */
function isVerbal(words: string, at: number, verb: string): boolean {
  const before = words.slice(Math.max(0, at - 30), at);
  if (/^\w+ing\b/.test(verb)) return !/\b(?:is|are|was|were|be|been|am|keeps?|kept)\s+(?:now\s+|also\s+|still\s+)?$/.test(before);
  if (/^\w+ed\b/.test(verb))
    return (
      /(?:^|[,;]\s*|\b(?:while|the|a|an|of|with|for|on|by|to|its|their|and|any|more|some|such|from|through))\s*$/.test(before) &&
      !/\b(?:and)\s*$/.test(before)
    );
  return false;
}

/** A relative clause on what was named: "tariffs that Trump had", "the $600 billion the EU". */
const DESCRIBES =
  /(?:\b(?:billion|trillion|tariffs?|duties|money|sum|goods|measures|tonnes|percent|half|%|what)\s(?:(?:that|which|of what)\s)?)(?!of\s)(?:(?:the|mr|president)\s)?(?:[\w.’'-]+\s){1,2}(?:(?:had|has)\s)?$/;

/** Compiled once: a clause asks for all of them. */
const EVERY_VERB = VERBS.map(({ kind, pattern }) => ({ kind, verb: sought(new RegExp(pattern.source, 'g')) }));

const SIGNS = {
  ruling: sought(RULING),
  traded: sought(TRADED),
  data: sought(DATA),
  statistic: sought(STATISTIC),
  assessment: sought(ASSESSMENT),
  weighed: sought(WEIGHED),
  reckoned: sought(RECKONED),
};
const EVERY_NOUN = NOUNS.map(({ kind, pattern }) => ({ kind, noun: sought(pattern) }));

/** The first verb that makes a claim of some kind; verbs inside a purpose ("in order to reduce") come after. */
function firstVerb(words: string, seen: Seen): { kind: Kind; at: number } | null {
  let best: { kind: Kind; at: number } | null = null;
  for (const { kind, verb } of EVERY_VERB) {
    if (!may(seen, verb)) continue;
    verb.pattern.lastIndex = 0;
    for (let match = verb.pattern.exec(words); match && !(best && match.index >= best.at); match = verb.pattern.exec(words)) {
      const rest = words.slice(match.index + match[0].length);
      if (EITHER.test(match[0]) && (isNoun(words, match.index) || OF_NOUN.test(rest) || (match[0].endsWith('s') && MARK.test(rest)))) continue;
      // "1 percent of the $550 billion that Tokyo promised": another claim than this one.
      if (kind !== 'action' && DESCRIBES.test(words.slice(Math.max(0, match.index - 60), match.index))) continue;
      // "pressure to reach a deal": not reached yet.
      if (
        kind === 'agreement' &&
        !match[0].startsWith('agree') &&
        /\b(?:to|would|could|may|might|will|can)\s+$/.test(words.slice(Math.max(0, match.index - 24), match.index))
      )
        continue;
      if (kind === 'action' && isVerbal(words, match.index, match[0])) continue;
      best = { kind, at: match.index };
      break;
    }
  }
  return best;
}

/** A verb in its finite form, as far as letters tell. */
const FINITE =
  /\b(?:has|have|had|is|are|was|were|will|would|may|must|can|could|might|should|cannot|does|did|cut|cuts|put|puts|let|lets|set|sets|hit|took|gave|won|lost|went|goes|woke|told|sent|flew|broke|held|kept|made|met|bought|sold|fell|rose|began|drew|found|sought|spoke|left|led|paid|struck|dealt|fought|threw|drove|wrote|built|brought|came|became|saw|stood|hung|got|ran|said|[a-z]{3,}ed)\b/;

/** What is so, not what is done. */
const STATE_OF_THINGS = /^(?:is|are|was|were|has|have|had|may|must|can)\b/;

/** Of which a number is a rate and not a flow of goods. */
const LAID = new Set<Measure>(['tariff', 'tariff-relief', 'retaliation']);

/** What has not been bought yet. */
const MAY = /\b(?:may|can|could|might|rather|would)\s+(?:[a-z]+\s+)?$/;
const MIGHT = /\b(?:would|could|might|will|may)\b/;
const AHEAD_OF = /\b(?:will|would|could|may|might|to|not|n[’']t)\s+(?:[a-z]+\s+)?$/;

const TRADE_NUMBERS = new Set<Measure>(['trade-balance', 'purchases', 'investment', 'tariff']);

/** What a state that says it will do it promises. */
const PROMISED = new Set<Measure>([
  'purchases',
  'investment',
  'tariff-relief',
  'market-access',
  'intellectual-property',
  'technology-transfer',
  'subsidies',
  'non-tariff-barrier',
  'export-control',
  'currency',
  'truce',
]);

/** The kind of a clause's claim; null where it makes none. */
export function kindOf({
  words,
  core,
  main,
  whole,
  measure,
  counted,
  dated,
  sure,
  byOutlet,
  named,
  said,
  speaks,
  seen,
}: KindClues): KindFound | null {
  const data = searchIn(whole, SIGNS.data, seen);
  if (data >= 0 && TRADE_NUMBERS.has(measure) && (counted || isIn(words, SIGNS.statistic, seen)))
    return { kind: 'statistic', at: Math.max(searchIn(words, SIGNS.statistic, seen), 0), rule: 'data' };
  if (measure === 'trade-balance') {
    const moved = searchIn(words, SIGNS.statistic, seen);
    if (moved >= 0 && !/\b(?:would|will|could|to|cannot|can|must|be)\s+(?:be\s+)?\w+$/.test(words.slice(0, moved)))
      return { kind: 'statistic', at: moved, rule: 'statistic' };
  }
  if (counted && isIn(whole, SIGNS.assessment, seen) && TRADE_NUMBERS.has(measure))
    return { kind: 'assessment', at: Math.max(searchIn(words, SIGNS.statistic, seen), 0), rule: 'assessment' };

  const led = main === 0 ? core : ' '.repeat(main) + core.slice(main);
  const inCore = (): ReturnType<typeof firstVerb> => (led === core ? null : firstVerb(core, seen));
  const inWords = (): ReturnType<typeof firstVerb> => (said || core === words ? null : firstVerb(words, seen));
  const verb = firstVerb(led, seen) ?? (isIn(led, SIGNS.weighed, seen) ? null : (inCore() ?? inWords()));
  if (counted && !LAID.has(measure) && (!verb || verb.kind === 'action') && OVER.test(words)) {
    const at = searchIn(words, SIGNS.traded, seen);
    if (at >= 0 && !AHEAD_OF.test(words.slice(0, at))) return { kind: 'statistic', at, rule: 'traded' };
  }
  // "may ask for a panel", "would rather ask Congress": not asked yet.
  if (verb?.kind === 'demand' && MAY.test(words.slice(Math.max(0, verb.at - 24), verb.at))) return { kind: 'statement', at: verb.at, rule: 'verb' };
  // "reckons that a ban could shave $3.4 billion off output"
  const reckoned = searchIn(whole, SIGNS.reckoned, seen);
  if (reckoned >= 0 && (!verb || verb.kind === 'action' || verb.kind === 'statement' || verb.at > reckoned) && (counted || MIGHT.test(words)))
    return { kind: 'assessment', at: verb?.at ?? 0, rule: 'reckoned' };
  // "put the bill at $217 million": an estimate; a rate is put where it is put.
  if (verb?.kind === 'statement' && words.startsWith('put', verb.at))
    return { kind: measure === 'tariff' && /\brates?\b/.test(words) ? 'action' : named > 0 ? 'statement' : 'assessment', at: verb.at, rule: 'put' };
  const weighed = searchIn(core, SIGNS.weighed, seen);
  if (verb && (weighed < 0 || verb.at < weighed || verb.kind === 'offer' || verb.kind === 'pledge'))
    return { kind: verb.kind, at: verb.at, rule: 'verb' };
  if (weighed >= 0 && (byOutlet || said)) return { kind: byOutlet ? 'report' : 'statement', at: weighed, rule: 'weighed' };
  if (verb) return { kind: verb.kind, at: verb.at, rule: 'verb' };
  if (weighed >= 0 && sure) return { kind: 'statement', at: weighed, rule: 'weighed' };
  if (counted && TRADE_NUMBERS.has(measure) && isIn(words, SIGNS.statistic, seen))
    return { kind: 'statistic', at: searchIn(words, SIGNS.statistic, seen), rule: 'statistic' };
  if (byOutlet) return { kind: 'report', at: 0, rule: 'outlet' };
  // "A WTO panel found that the duties broke the rules": to find it is the deed.
  if (measure === 'dispute') {
    const at = searchIn(whole, SIGNS.ruling, seen);
    if (at >= 0) return { kind: 'action', at: 0, rule: 'ruling' };
  }
  // "China will keep supplying rare earths, its minister said"
  if (speaks && named > 0 && PROMISED.has(measure)) {
    const at = led.search(/\b(?:will|would|shall)\s+(?!not\b|never\b|be\b|have\b)/);
    if (at >= named && at - named < 30) return { kind: 'pledge', at, rule: 'will' };
  }
  if (said) return { kind: TRADE_NUMBERS.has(measure) && isIn(whole, SIGNS.assessment, seen) ? 'assessment' : 'statement', at: 0, rule: 'said' };
  if (sure || named > 0) {
    const at = led.search(FINITE);
    if (at >= 0 && (sure || named <= at))
      return { kind: counted || dated || !STATE_OF_THINGS.test(led.slice(at)) ? 'action' : 'statement', at, rule: 'told' };
  }
  if (ELIDED.test(words)) return { kind: 'pledge', at: 0, rule: 'elided' };
  if (!counted) return null;
  for (const { kind, noun } of EVERY_NOUN) {
    const at = searchIn(words, noun, seen);
    if (at >= 0) return { kind, at, rule: 'noun' };
  }
  return null;
}
