import type { Analysis } from '../../src/model/analysis.ts';
import type { Article } from '../../src/model/article.ts';
import { CERTAIN, type Claim } from '../../src/model/claim.ts';
import type { PageText } from '../../src/model/pageText.ts';

const TEXT =
  'Ruritania has offered to buy more than $30 billion of farm goods from the United States by the end of next year, the ministry said on Monday. ' +
  'The offer was made at a meeting in the capital, and it is the first of its kind since the truce was agreed.';

const AMOUNT = 'more than $30 billion';

export const article = (more: Partial<Article> = {}): Article => ({
  title: 'An offer',
  url: 'https://news.example/offer',
  published: '2019-02-01' as Article['published'],
  language: 'en',
  outlet: 'Example News',
  author: null,
  text: TEXT,
  blocks: [{ start: 0, end: TEXT.length, role: 'paragraph' }],
  ...more,
});

/** The page that such an article is read from. */
export const pageOf = ({ text, blocks, title, url, published, language, outlet }: Article): PageText => ({
  said: {
    url,
    canonical: null,
    data: [JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: published, inLanguage: language, publisher: { name: outlet } })],
    metas: [],
    title: null,
    heading: null,
    lang: null,
    author: null,
    publisher: null,
    stamps: [],
    foreign: false,
  },
  levels: [['article', 0], ...blocks.map((): [string, number] => ['p', 0])],
  traits: [],
  blocks: blocks.map(({ start, end }, i) => [i + 1, text.slice(start, end), 0]),
});

export const claim = (more: Partial<Claim> = {}): Claim => ({
  start: 0,
  end: 111,
  kind: 'offer',
  polarity: 'affirmed',
  modality: null,
  nature: [],
  money: null,
  actors: ['CN'] as Claim['actors'],
  counterparties: ['US'] as Claim['counterparties'],
  measure: 'purchases',
  goods: ['farm goods'],
  figures: [0],
  dates: [],
  spokenOf: null,
  event: null,
  deadline: null,
  period: null,
  attribution: [
    { source: 'example-news', type: 'outlet' },
    { source: 'the ministry', type: 'official' },
  ],
  sure: CERTAIN,
  rule: 'test',
  ...more,
});

export const figure = (more: Partial<Analysis['figures'][number]> = {}): Analysis['figures'][number] => ({
  start: TEXT.indexOf(AMOUNT),
  end: TEXT.indexOf(AMOUNT) + AMOUNT.length,
  kind: 'money',
  value: 3e10,
  unit: 'USD',
  qualifier: '>',
  per: null,
  change: null,
  rule: 'test',
  ...more,
});

export const analysis = (more: Partial<Analysis> = {}): Analysis => ({
  figures: [figure()],
  moments: [],
  names: [],
  attributions: [],
  claims: [claim()],
  ...more,
});
