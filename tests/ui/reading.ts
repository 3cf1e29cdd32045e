import { CERTAIN, type Claim } from '../../src/model/claim.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Link } from '../../src/model/link.ts';
import type { Reading } from '../../src/model/reading.ts';

type Loose<T> = { [K in keyof T]?: unknown };

export const figure = (given: Loose<Figure>): Figure =>
  ({ start: 0, end: 1, kind: 'money', value: 1, unit: 'USD', qualifier: '=', per: null, change: null, rule: 'test', ...given }) as Figure;

export const claim = (given: Loose<Claim>): Claim =>
  ({
    start: 0,
    end: 10,
    kind: 'offer',
    polarity: 'affirmed',
    modality: null,
    nature: [],
    money: null,
    actors: [],
    counterparties: [],
    measure: null,
    goods: [],
    figures: [],
    dates: [],
    spokenOf: null,
    event: null,
    deadline: null,
    period: null,
    attribution: [],
    sure: CERTAIN,
    rule: 'test',
    ...given,
  }) as Claim;

export const entry = (given: Loose<Entry>): Entry =>
  ({
    id: 'a-pledge',
    date: '2018-12-03',
    datePrecision: 'day',
    kind: 'pledge',
    title: 'A pledge',
    summary: '',
    actor: [],
    counterparty: [],
    attribution: [],
    measure: null,
    goods: [],
    event: null,
    figures: [],
    deadline: null,
    status: 'pledged',
    statusHistory: [],
    related: [],
    sources: [],
    verified: true,
    ...given,
  }) as unknown as Entry;

export const link = (given: Loose<Link>): Link =>
  ({
    claim: 0,
    entry: 'a-pledge',
    relation: 'same',
    when: 'earlier',
    score: 0.9,
    because: [{ says: 'same-parties' }],
    comparison: null,
    ...given,
  }) as Link;

const size = (value: number) => ({ value, unit: 'USD', qualifier: '=', per: null });

/** $1 trillion beside the $1.2 trillion of 3 Dec 2018, unless something else is given. */
export const compared = (given: Loose<Comparison>): Comparison =>
  ({
    says: 'less',
    claim: size(1e12),
    record: size(1.2e12),
    date: '2018-12-03',
    by: size(2e11),
    times: null,
    converted: null,
    ...given,
  }) as Comparison;

/** A reading of `text`, with whatever of it the test is about. */
export const reading = (
  text: string,
  { figures = [], claims = [], links = [], entries = [] }: Partial<Reading['analysis'] & Pick<Reading, 'links' | 'entries'>>,
): Reading => ({
  article: { title: null, url: null, published: '2019-01-18' as never, language: 'en-US', outlet: null, author: null, text, blocks: [] },
  analysis: { figures, moments: [], names: [], attributions: [], claims },
  links,
  entries,
  parties: { bloomberg: 'Bloomberg', reuters: 'Reuters', 'steven-mnuchin': 'Steven Mnuchin' },
  quiet: null,
});
