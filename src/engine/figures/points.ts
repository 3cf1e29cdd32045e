import { draft, type Finder } from './draft.ts';
import { joinedWordAfter, wordAfter } from './words.ts';

/** Points of a market, not of a percentage. */
const INDEX =
  /\b(?:index|Dow|Nasdaq|S&P|Nikkei|FTSE|Hang Seng|Kospi|DAX|average|benchmark|futures|stocks?|shares?|PMI|rebounds?|assists|touchdowns?|scor(?:ed|ing)|season|standings|league|NBA|field goals?)\b/;
/** What is counted in percent when nobody says so. */
const RATES = /\b(?:percent|per cent|tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies)|polls?|share of|approval|inflation|unemployment|margin)\b/i;
/** Of elections and economies: their points are of percentages too. */
const SHARES =
  /\b(?:voters?|electorate|turnout|swing state|primary|GDP|growth|forecasts?|ballot|presidential|Republicans?|Democrats?|Tories|Labour)\b/;
const PLAN = /^(?:plan|plans|list|agenda|proposal|program|programme|scale|checklist|font|type|strategy|manifesto)$/;

/**
 * Points that the sentence itself tells to be percentage points; else they are a count of points.
 * "cut its tariff by 115 points", "a 15-point rise in the rate", "the Dow fell 300 points"
 */
export const points: Finder = ({ text, start, end }, numeral) => {
  if (numeral.letter) return null;
  const word = joinedWordAfter(text, numeral.unitFrom, end);
  if (word?.lower !== 'point' && word?.lower !== 'points') return null;
  const next = wordAfter(text, word.end, end);
  const sentence = text.slice(Math.max(start, numeral.start - 300), Math.min(end, word.end + 300));
  const percentage = !INDEX.test(sentence) && (RATES.test(sentence) || SHARES.test(sentence)) && !(next && PLAN.test(next.lower));
  if (percentage || numeral.form === 'fraction') return draft(numeral, 'percentage-point', 'percentage-point', 'points', numeral.start, word.end);
  return draft(numeral, 'count', 'point', 'points', numeral.start, word.end);
};
