import type { Article } from '../../model/article.ts';
import type { Field, Stated, Term } from '../../model/beside.ts';
import type { Kind, Nature } from '../../model/claim.ts';
import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Amount, Figure, Qualifier } from '../../model/figure.ts';
import { changesAgree, endsOf, sameNumber } from './amounts.ts';
import { baselineOfClaim, baselineOfFigure } from './baseline.ts';
import type { Asked } from './context.ts';
import { mainDifference } from './difference.ts';
import { coverageOfClaim, coverageOfFigure } from './scope.ts';
import type { Difference } from './sight.ts';
import { significant } from './significant.ts';
import { isSum, yearlyOfClaim, yearlyOfFigure } from './yearly.ts';

const HEDGES: Record<Qualifier, Term> = { '=': 'exact', '~': 'about', '>': 'more', '>=': 'least', '<': 'less', '<=': 'most' };

/** How firm a record or claim of the kind is: agreed by both, promised by one, asked for, counted, only said. */
const STANDING: Record<Kind, Term> = {
  agreement: 'agreed',
  pledge: 'promised',
  offer: 'offered',
  demand: 'asked',
  threat: 'threatened',
  action: 'done',
  statistic: 'counted',
  report: 'told',
  statement: 'told',
  denial: 'told',
  assessment: 'told',
};

/** What the claim's own words say of it goes before what its kind lets one think; the firmest reserve first. */
const NATURES: readonly (readonly [Nature, Term])[] = [
  ['non-binding', 'not_binding'],
  ['conditional', 'conditional'],
  ['intended', 'intended'],
  ['expected', 'expected'],
  ['binding', 'binding'],
];

function standingLine({ claim }: Asked, { kind }: Entry): Field[] {
  const said = NATURES.find(([nature]) => claim.nature.includes(nature))?.[1] ?? null;
  const own = said ?? STANDING[claim.kind];
  // What a text says of itself is no match for what follows from a record's kind.
  return line('standing', term(own), term(STANDING[kind]), said === null ? own === STANDING[kind] : null);
}

const term = (word: Term | null): Stated | null => (word === null ? null : { as: 'term', term: word });
const names = (list: readonly string[]): Stated | null => (list.length === 0 ? null : { as: 'names', names: [...list] });
const day = (date: string | null): Stated | null => (date === null ? null : { as: 'days', from: date, to: date, years: null });
const amount = (value: Amount, unit: string | null, qualifier: Qualifier = '=', per: string | null = null): Stated => ({
  as: 'amount',
  value,
  unit,
  qualifier,
  per,
});

/** A line, unless neither side has anything to say on it. `same` counts only where both do. */
function line(field: Field['field'], claim: Stated | null, record: Stated | null, same: boolean | null, note: Field['note'] = null): Field[] {
  return claim === null && record === null ? [] : [{ field, claim, record, same: claim === null || record === null ? null : same, note }];
}

const alike = (a: Stated | null, b: Stated | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const near = (a: Amount, b: Amount): boolean =>
  endsOf(a).length === endsOf(b).length && endsOf(a).every((x, i) => sameNumber(x, endsOf(b)[i] ?? Number.NaN));

const CURRENCY = /^[A-Z]{3}$/;

function unitLines({ claim, entry: figure }: Difference, article: Article, entry: Entry): Field[] {
  const money = CURRENCY.test(claim.unit ?? '') && CURRENCY.test(figure.unit);
  const words = (unit: string | null): Stated | null => (unit === null ? null : { as: 'words', words: unit });
  const same = claim.unit === figure.unit;
  if (!money) return same ? [] : line('unit', words(claim.unit), words(figure.unit), false);
  const of = (unit: string | null, date: string | null): Stated => ({ as: 'words', words: [unit ?? '', date?.slice(0, 4) ?? ''].join(' ').trim() });
  const note = { says: same ? ('nominal' as const) : ('no_rate' as const) };
  return line('currency', of(claim.unit, article.published), of(figure.unit, entry.date), same, note);
}

function amountLines(asked: Asked, d: Difference): Field[] {
  const { claim, entry: figure, converted, ratio } = d;
  const rounded = ratio === 1 && converted === null && !alike(amount(claim.value, claim.unit), amount(figure.value, figure.unit));
  const lines = line(
    'amount',
    amount(claim.value, claim.unit),
    amount(figure.value, figure.unit),
    claim.unit === figure.unit && claim.per === figure.per ? ratio === 1 : null,
    rounded ? { says: 'rounded' } : null,
  );
  if (converted)
    lines.push(
      ...line('converted', amount(significant(converted.figure.value), converted.figure.unit, '~'), amount(figure.value, figure.unit), ratio === 1, {
        says: 'bushel',
        kilos: converted.kilos,
        crop: converted.crop,
      }),
    );
  return lines.concat(rateLines(asked, d));
}

/** In total or a year, and what totals of several years come to a year. */
function rateLines({ claim: { period } }: Asked, { claim, entry: figure }: Difference): Field[] {
  if (!isSum(claim.unit) || !isSum(figure.unit)) return [];
  const rate = (per: string | null): Stated => (per === null ? { as: 'term', term: 'total' } : { as: 'words', words: per });
  const lines = line('rate', rate(claim.per), rate(figure.per), claim.per === figure.per);
  if (claim.unit !== figure.unit) return lines;
  const [own, other] = [yearlyOfClaim(claim, period), yearlyOfFigure(figure)];
  if (!own?.derived && !other?.derived) return lines;
  const yearly = (y: typeof own): Stated | null => (y === null ? null : amount(y.value, claim.unit, y.derived && !y.exact ? '~' : '=', 'year'));
  return lines.concat(line('yearly', yearly(own), yearly(other), own && other ? near(own.value, other.value) : null, { says: 'evenly' }));
}

/** An end alone is a deadline and no period. */
const hasDays = (p: { from: unknown; years: unknown }): boolean => p.from !== null || p.years !== null;

function timeLines({ claim }: Asked, figure: EntryFigure | null, entry: Entry): Field[] {
  const days = (p: EntryFigure['period']): Stated | null =>
    p !== null && hasDays(p) ? { as: 'days', from: p.from, to: p.to, years: p.years } : null;
  const [own, other] = [days(claim.period), days(figure?.period ?? null)];
  const years = [claim.period?.years ?? null, figure?.period?.years ?? null];
  const sameLength = years.every((y) => y !== null) ? years[0] === years[1] : alike(own, other);
  const [due, dueThere] = [day(claim.deadline ?? claim.period?.to ?? null), day(entry.deadline ?? figure?.period?.to ?? null)];
  return [...line('period', own, other, sameLength), ...line('deadline', due, dueThere, alike(due, dueThere))];
}

/** Who said it, the innermost first; where nobody is named, who published it. */
function speakerLine({ claim }: Asked, { outlet }: Article, { attribution, sources }: Entry): Field[] {
  const own = claim.attribution.map((a) => a.source).reverse();
  const there = attribution.map((a) => a.source);
  const [a, b] = [own.length > 0 ? own : outlet ? [outlet] : [], there.length > 0 ? there : sources.slice(0, 1).map((s) => s.publisher)];
  // Of two people without names nobody knows whether they are one.
  const unnamed = claim.attribution.at(-1)?.type === 'anonymous' || attribution[0]?.type === 'anonymous';
  return line('speaker', names(a), names(b), unnamed ? null : a[0] === b[0]);
}

function goodsLine(asked: Asked, figure: EntryFigure | null, entry: Entry): Field[] {
  const covers = [coverageOfClaim(asked), figure && coverageOfFigure(figure, entry)] as const;
  const own = names(asked.claim.goods) ?? term(covers[0]);
  const there = names(entry.goods) ?? term(covers[1]);
  const sameScope = covers[0] !== null && covers[1] !== null ? covers[0] === covers[1] : null;
  const shared = asked.claim.goods.length === entry.goods.length && asked.claim.goods.every((good) => entry.goods.includes(good));
  return line('goods', own, there, own?.as === 'names' && there?.as === 'names' ? shared : sameScope);
}

const from = (figure: Figure): number | null => (figure.change && 'from' in figure.change ? figure.change.from : null);

function figureLines(asked: Asked, d: Difference, article: Article, entry: Entry): Field[] {
  const { claim, entry: figure } = d;
  const text = article.text.slice(asked.claim.start, asked.claim.end);
  const start = from(claim);
  const own = start === null ? baselineOfClaim(text, claim.start - asked.claim.start) : amount(start, claim.unit);
  const there = figure.from != null ? amount(figure.from, figure.unit) : baselineOfFigure(figure);
  return [
    ...amountLines(asked, d),
    ...unitLines(d, article, entry),
    ...goodsLine(asked, figure, entry),
    ...line('baseline', own, there, changesAgree(claim, figure) || alike(own, there)),
    ...line('hedge', term(HEDGES[claim.qualifier]), term(HEDGES[figure.qualifier]), claim.qualifier === figure.qualifier),
  ];
}

/**
 * The claim beside the record, field by field, in the order in which a reader asks. Nothing is guessed: what a side does not state is null, and
 * what is reckoned carries its assumption as a note.
 */
export function fieldsOf(asked: Asked, article: Article, entry: Entry): Field[] {
  const d = mainDifference(asked, entry);
  return [
    ...(d ? figureLines(asked, d, article, entry) : goodsLine(asked, null, entry)),
    ...timeLines(asked, d?.entry ?? null, entry),
    ...speakerLine(asked, article, entry),
    ...standingLine(asked, entry),
  ];
}
