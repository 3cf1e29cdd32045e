import type { Records } from '../../src/cli/records.ts';
import { Clause } from '../../src/engine/claims/clause.ts';
import { strongest } from '../../src/engine/claims/measure.ts';
import { tellMeasure } from '../../src/engine/claims/measure-traits.ts';
import { SoFar } from '../../src/engine/claims/so-far.ts';
import { seenIn } from '../../src/engine/text/sought.ts';
import { Kind, Measure } from '../../src/model/claim.ts';
import type { Day } from '../../src/model/day.ts';
import { EXAMPLES as OF_KINDS } from './kind-examples.ts';
import { type Lessons, lessonsOf } from './lessons.ts';
import type { Case } from './logistic.ts';
import { EXAMPLES as OF_MEASURES } from './measure-examples.ts';
import { traitsOf } from './notes.ts';
import { label, readText } from './read.ts';

/** A record is told in a headline's words: it teaches less than a claim of an article, or an example. */
const OF_RECORD = 0.3;

const lighter = (cases: readonly Case[]): Case[] => cases.map((c) => ({ ...c, weight: c.weight * OF_RECORD }));
const linesOf = (examples: string): string[] => examples.split('\n').filter(Boolean);

/** An example stands in a text on trade that has claimed something before. */
const LEADS = [
  'Washington raised its tariffs on Chinese goods on Monday.',
  'Beijing and Washington resumed their trade talks this week.',
  'The tariffs on cars and steel have been in force since the spring.',
];

/** What the written examples of a kind, or of no claim, teach. */
function ofKind(kind: Kind | 'none', after: string, records: Records): Pick<Lessons, 'claim' | 'kind'>[] {
  return linesOf(OF_KINDS[kind]).map((line, i) => {
    const lead = LEADS[i % LEADS.length] ?? '';
    const claims = [label({ words: lead, kinds: ['action'] }), ...(kind === 'none' ? [] : [label({ words: line, kinds: [kind] })])];
    const gold = { id: line, text: `${lead}\n\n${line}`, published: '2025-08-20' as Day, claims };
    const taught = lessonsOf(gold, readText(gold, after, records), true, records);
    // The first is the lead's: one of whether it claims anything, two of its kind.
    return { claim: kind === 'none' ? taught.claim.slice(1) : [], kind: taught.kind.slice(2) };
  });
}

/** What a clause that stands alone teaches of its measure. */
function ofMeasure(text: string, measure: Measure, records: Records): Case {
  const { prose, mentions } = readText({ id: '', text, published: null }, '', records);
  const span = { start: 0, end: prose.text.length };
  const clause = new Clause(prose.text, prose.text.toLowerCase(), span, span, mentions, seenIn(prose.text, 0, prose.text.length));
  const read = strongest(clause.words, clause.seen)?.measure ?? null;
  const features = traitsOf((to) => tellMeasure({ clause, read, here: null, adjacent: null, before: null, second: null, soFar: new SoFar() }, to));
  return { features, right: new Set([Measure.options.indexOf(measure)]), weight: 1 };
}

/** What the written examples and the pack's records teach. */
export function otherLessons(records: Records, after: string): Lessons {
  const examples = [...Kind.options, 'none' as const].flatMap((kind) => ofKind(kind, after, records));
  const titles = records.entries.flatMap(({ id, title, kind, date }) => {
    const gold = { id, text: title, published: `${date}-01-01`.slice(0, 10) as Day, claims: [label({ words: null, kinds: [kind] })] };
    return lessonsOf(gold, readText(gold, after, records), true, records).kind;
  });
  const told = records.entries.flatMap(({ title, summary, measure }) =>
    measure === null ? [] : [title, summary.split(/(?<=[.;]) /)[0] ?? ''].filter(Boolean).map((text) => ofMeasure(text, measure, records)),
  );
  return {
    page: [],
    joint: [],
    party: [],
    claim: examples.flatMap((e) => e.claim),
    kind: [...examples.flatMap((e) => e.kind), ...lighter(titles)],
    measure: [...Measure.options.flatMap((m) => linesOf(OF_MEASURES[m]).map((line) => ofMeasure(line, m, records))), ...lighter(told)],
  };
}
