import type { Attribution } from '../../model/attribution.ts';
import type { Source } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';
import { OUTLET_IDS } from '../attribution/source-words.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause } from './clause.ts';
import { gathered } from './gathered.ts';
import { attributionsNear } from './near.ts';
import type { Called } from './voices.ts';

const DATA = /\b(?:data|figures|statistics|numbers)$/i;

/** "Indec figures": those of a body that is named. */
const NAMED = /(?:^|\s)(?!(?:The|A|An|Official|Trade|Government|Customs|New|Monthly|Fresh)\b)[A-Z]/;

/** "Bern’s finance ministry": a body of a state, of which the ledger only knows the state. */
const BODY = /\b(?:ministry|association|institute|council|bank|mission|chamber|federation|union|statistics|office|embassy)\b/i;

/** "told CNBC", "said on Fox News", "in an interview with Bloomberg": where one speaks. */
const SPEAKS_TO = /\b(?:told|tells|on|with|by)\s+(?:the\s+)?$/;

/** In characters, between who speaks and the outlet he speaks to. */
const NEAR = 60;

/** The outlet to which one of the speakers speaks. */
function stageOf(clause: Clause): Source[] {
  const voice = clause.attributions.find((a) => a.source !== null && (a.type === 'person' || a.type === 'official'));
  const { source } = voice ?? {};
  if (!source) return [];
  const outlet = clause.names.find(
    (n) =>
      n.entity !== null &&
      OUTLET_IDS.has(n.entity) &&
      Math.abs(n.start - source.end) < NEAR &&
      SPEAKS_TO.test(clause.whole.slice(Math.max(0, n.start - clause.start - 12), n.start - clause.start)),
  );
  return outlet?.entity ? [{ source: outlet.entity, type: 'outlet' }] : [];
}

/** The stances whose verb the clause has. */
const stancesOf = (stances: readonly Attribution[], clause: Clause): Attribution[] =>
  attributionsNear(stances, clause).filter(({ cue }) => cue !== null && overlaps(cue, clause));

/** Who said it, from the outlet that carries it to the last source it rests on. The clause's attributions come outermost first. */
export function chainOf(clause: Clause, stances: readonly Attribution[], text: string, called: Called, lexicon: Lexicon): Source[] {
  const sourceOf = (a: Attribution): Source | null => {
    const words = a.source && text.slice(a.source.start, a.source.end);
    const isOfState = a.entity !== null && words !== null && lexicon.countryOf(a.entity) === a.entity && BODY.test(words);
    const source = called.get(a) ?? (isOfState ? words : (a.entity ?? words));
    // "trade data showed": nobody's word.
    if (a.entity === null && source && DATA.test(source) && !NAMED.test(source)) return null;
    return source ? { source, type: a.type } : null;
  };
  const spoken = gathered(clause.attributions, sourceOf);
  const outlets = spoken.filter((s) => s.type === 'outlet');
  const all = [...(outlets.length > 0 ? outlets : stageOf(clause)), ...spoken.filter((s) => s.type !== 'outlet')];
  const chain = all.filter((s, i) => all.findIndex((other) => other.source === s.source) === i);
  return chain.length > 0 ? chain : gathered(stancesOf(stances, clause).slice(0, 1), sourceOf);
}
