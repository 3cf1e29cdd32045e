import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pledgemark-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function scan(argv: string[], stdin = ''): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  // In chunks that cut through lines and letters, as a pipe does.
  const bytes = Buffer.from(stdin);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  const status = await run(argv, {
    stdin: chunks(),
    out(text) {
      out += text;
    },
    err(text) {
      err += text;
    },
  });
  return { status, out, err };
}

interface Words {
  start: number;
  end: number;
  text: string;
}

/** As much of the contract's JSON as the tests look at. */
interface Scanned {
  id: string | null;
  line?: number;
  error: string;
  article: object;
  text: string;
  figures: (Words & { value: unknown; unit: string | null })[];
  dates: (Words & { from: string | null })[];
  names: (Words & { entity: string | null })[];
  attributions: { content: number[]; cue: number[] | null; source: number[] | null }[];
  claims: (Words & {
    kind: string;
    links: { record: string; status?: { asOf: string; status: string; since: string; sources: { date: string | null }[] } | null }[];
  })[];
}

const lines = (out: string): Scanned[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
/** The only answer. */
const one = (out: string): Scanned => {
  const [first, ...more] = lines(out);
  if (!first || more.length > 0) throw new Error(`not one line: ${out.slice(0, 200)}`);
  return first;
};

const PHASE_ONE =
  'China has pledged to buy at least $200 billion more in American goods and services over two years than in 2017 under the phase one trade deal signed on Wednesday.';

const TEXT =
  'China offered the United States more than $1.2 trillion of purchases in December, Treasury Secretary Steven Mnuchin said.\nTariffs on $200 billion of Chinese goods are to rise to 25 percent from 10 percent on March 2.';

describe('the JSON of one article', () => {
  const article = file('buying.txt', TEXT);

  test('has the keys of the contract and no other', async () => {
    const { status, out } = await scan(['--published', '2019-01-18', '--json', article]);
    expect(status).toBe(0);
    const result = one(out);
    expect(Object.keys(result)).toEqual(['id', 'article', 'text', 'figures', 'dates', 'names', 'attributions', 'claims']);
    expect(result.article).toEqual({ title: null, url: null, published: '2019-01-18', language: 'en' });
    expect(result.text).toBe(TEXT);
    expect(Object.keys(result.figures[0] ?? {})).toEqual(['start', 'end', 'text', 'kind', 'value', 'unit', 'qualifier', 'per', 'change']);
    expect(Object.keys(result.dates[0] ?? {})).toEqual(['start', 'end', 'text', 'from', 'to']);
    expect(Object.keys(result.names[0] ?? {})).toEqual(['start', 'end', 'text', 'type', 'entity']);
    expect(Object.keys(result.attributions[0] ?? {})).toEqual(['content', 'cue', 'source', 'entity', 'type']);
    expect(Object.keys(result.claims[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'kind',
      'actors',
      'counterparties',
      'measure',
      'goods',
      'figures',
      'dates',
      'deadline',
      'period',
      'attribution',
      'links',
    ]);
    expect(Object.keys(result.claims[0]?.links[0] ?? {})).toEqual(['record', 'relation', 'when', 'score', 'because', 'comparison']);
  });

  test('every span slices to its words', async () => {
    const result = one((await scan(['--published', '2019-01-18', '--json', article])).out);
    for (const mention of [...result.figures, ...result.dates, ...result.names, ...result.claims])
      expect(result.text.slice(mention.start, mention.end)).toBe(mention.text);
    for (const { content, cue, source } of result.attributions)
      for (const span of [content, cue, source]) if (span) expect(span[0]).toBeLessThan(span[1] ?? 0);
  });

  test('links the claim to its record', async () => {
    const result = one((await scan(['--published', '2019-01-18', '--json', article])).out);
    expect(result.claims[0]?.links[0]).toMatchObject({ record: 'us-cn-2018-12-03-mnuchin-1-2-trillion', relation: 'same', when: 'earlier' });
  });

  test('without packs there are no links, and names have no entity', async () => {
    const result = one((await scan(['--no-packs', '--json', article])).out);
    expect(result.claims.flatMap((c) => c.links)).toEqual([]);
    expect(result.names.every((n) => n.entity === null)).toBe(true);
  });

  test('shows nothing that was recorded after --as-of', async () => {
    const ids = (out: string): string[] => one(out).claims.flatMap((c) => c.links.map((l) => l.record));
    const then = ids((await scan(['--published', '2019-01-18', '--as-of', '2019-01-18', '--json', article])).out);
    const now = ids((await scan(['--published', '2019-01-18', '--json', article])).out);
    expect(then.filter((id) => /-20(?:2\d|19-(?:0[2-9]|1))/.test(id))).toEqual([]);
    expect(now.some((id) => /-2019-0[2-9]|-202\d/.test(id))).toBe(true);
  });

  test('of one article on two days tells two statuses, each with its sources', async () => {
    const day = async (asOf: string) => {
      const { out } = await scan(['--published', '2020-01-16', '--as-of', asOf, '--json', file('phase.txt', PHASE_ONE)]);
      const links = one(out).claims.flatMap((c) => c.links);
      return links.find((l) => l.record === 'us-cn-2020-01-15-phase-one-purchases-total')?.status;
    };
    const [then, later] = [await day('2020-01-20'), await day('2023-01-01')];
    expect(then).toMatchObject({ asOf: '2020-01-20', status: 'agreed', since: '2020-01-15' });
    expect(later).toMatchObject({ asOf: '2023-01-01', status: 'partly-fulfilled', since: '2022-02-08' });
    expect(then?.sources.length).toBeGreaterThan(0);
    expect(then?.sources.every((s) => s.date === null || s.date <= '2020-01-20')).toBe(true);
    expect(later?.sources.map((s) => s.date)).toContain('2022-02-08');
  });

  test('tells no status where no day is asked for', async () => {
    const { out } = await scan(['--published', '2019-01-18', '--json', article]);
    expect(out).toContain('"record"');
    expect(out).not.toContain('"status"');
  });

  test('an HTML page brings its own date and title, which come before --published', async () => {
    const html = file(
      'page.html',
      `<!doctype html><html lang="en"><head><title>A plan</title><meta property="article:published_time" content="2019-01-18T10:00:00Z"></head>
       <body><article><h1>A plan</h1>${TEXT.split('\n')
         .map((p) => `<p>${p}</p>`)
         .join('')}</article></body></html>`,
    );
    const result = one((await scan(['--published', '2001-01-01', '--json', html])).out);
    expect(result.article).toMatchObject({ title: 'A plan', published: '2019-01-18' });
  });

  test.each([
    ['a whole page', '<!doctype html><html><body><p>China will buy soybeans.</p></body></html>'],
    ['a page after a comment', '\ufeff<!-- made by hand -->\n<html><body><p>China will buy soybeans.</p></body></html>'],
    ['a piece of a page', '<p>China will buy soybeans.</p>'],
  ])('%s on standard input is read as one', async (_, html) =>
    expect(one((await scan(['--json', '-'], html)).out).text).toBe('China will buy soybeans.'),
  );

  test.each(['< 5 percent of it', 'China <b>will</b> buy.', '<quote> is what he said', '\r\nOne line.\r\nAnother \ufeffline.\r\n'])(
    'text on standard input stays as it is: %j',
    async (text) => expect(one((await scan(['--json', '-'], text)).out).text).toBe(text),
  );

  test('a table is read under its heads', async () => {
    const html = file(
      'table.html',
      `<html lang="en"><body><article><p>${TEXT}</p><table><caption>U.S. tariffs by partner</caption><tr><th>Partner</th><th>Rate</th><th>Exports, $bn</th></tr>
       <tr><td>China</td><td>25%</td><td>505</td></tr></table></article></body></html>`,
    );
    const result = one((await scan(['--published', '2019-01-18', '--json', html])).out);
    const [rate, exports] = result.claims.slice(-2);
    expect([rate, exports].map((c) => c && result.text.slice(c.start, c.end))).toEqual(['25%', '505']);
    expect(rate).toMatchObject({ kind: 'action', measure: 'tariff', actors: ['US'], counterparties: ['CN'] });
    expect(result.figures.at(-1)).toMatchObject({ text: '505', value: 505e9, unit: 'USD' });
  });

  test('wrapped text is read over its line ends', async () => {
    const wrapped = file(
      'wrapped.txt',
      'China offered the United States more than $1.2\ntrillion of additional purchases in December, the\nTreasury secretary said after the dinner in the city\nof Buenos Aires.\n',
    );
    const result = one((await scan(['--published', '2019-01-18', '--json', wrapped])).out);
    expect(result.figures[0]).toMatchObject({ value: 1.2e12, unit: 'USD' });
  });
});

describe('--trace: the rules that spoke', () => {
  const article = file('traced.txt', TEXT);
  interface Traced {
    trace?: string[];
    figures: { text: string; trace?: string[] }[];
    dates: { trace?: string[] }[];
    names: { trace?: string[] }[];
    attributions: { trace?: string[] }[];
    claims: { trace?: string[]; put?: object; links: { trace?: string[] }[] }[];
  }
  const traced = async (...argv: string[]): Promise<Traced> => JSON.parse((await scan([...argv, '--json', '--trace'])).out);

  test('every mention, claim and link names its own, and nothing else changes', async () => {
    const result = await traced('--published', '2019-01-18', article);
    const all = [
      ...result.figures,
      ...result.dates,
      ...result.names,
      ...result.attributions,
      ...result.claims,
      ...result.claims.flatMap((c) => c.links),
    ];
    expect(all.length).toBeGreaterThan(10);
    for (const one of all) {
      expect(one.trace?.length).toBeGreaterThan(0);
      expect(one.trace?.every((rule) => /\S/.test(rule))).toBe(true);
    }
    expect(result.figures.find((f) => f.text === 'more than $1.2 trillion')?.trace).toEqual(['money', 'hedge']);
    expect(result.claims[0]?.put).toEqual({ polarity: 'affirmed', modality: expect.anything(), nature: expect.any(Array), money: null });
    const plain: unknown = JSON.parse((await scan(['--published', '2019-01-18', '--json', article])).out);
    expect(JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'trace' || key === 'put' ? undefined : value)))).toEqual(plain);
  });

  test.each([
    ['the batch form', async () => JSON.parse((await scan(['--ndjson', '--trace'], JSON.stringify({ id: 'a', text: TEXT }))).out)],
    ['the JSON of a page', () => traced(article)],
  ])('%s has it too', async (_, read) => expect((await read()).trace).toContain('page: about trade policy'));

  test.each([
    [
      'Die Zölle auf chinesische Waren steigen im März, wie der Minister am Freitag in der Stadt sagte, und das ist nicht gut für die Händler.',
      /only English is read/,
    ],
    [
      'The striker scored twice before the break, and the coach was pleased with the team that he has built over the years.',
      /not about trade policy/,
    ],
    ['The trade war over tariffs has gone on for years and nobody knows why.', /no sentence claims anything/],
    ['', /not about trade policy/],
  ])('says why nothing is claimed: %s', async (text, why) => {
    const result = await traced(file('quiet.txt', text));
    expect(result.claims).toEqual([]);
    expect(result.trace?.join('; ')).toMatch(why);
  });

  test('people see the rules beside the readings; without the flag nobody does', async () => {
    const { out } = await scan(['--published', '2019-01-18', '--trace', article]);
    expect(out).toMatch(/figure\s+“more than \$1\.2 trillion” = > 1200000000000 USD\s+\[money hedge\]/);
    expect(out).toMatch(/rules: kind:verb.*measure:purchases/);
    expect(out).toMatch(/rules: parties:all \+/);
    expect((await scan(['--published', '2019-01-18', article])).out).not.toMatch(/rules:|language:/);
  });
});

describe('the table for people', () => {
  test('names claims, records and reasons', async () => {
    const { status, out } = await scan(['--published', '2019-01-18', file('table.txt', TEXT)]);
    expect(status).toBe(0);
    expect(out).toMatch(/us-cn-2018-12-03-mnuchin-1-2-trillion/);
    expect(out).toMatch(/because: /);
  });
});

describe('the batch form', () => {
  test('answers line by line in order, errors in their place, and goes on', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT, published: '2019-01-18' }),
      'not json',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: 7 }),
      JSON.stringify({ id: 'd', text: 'x', published: '2019-02-30' }),
      JSON.stringify(['e']),
      JSON.stringify({ text: 'no id' }),
      '',
      JSON.stringify({ id: 'f', html: '<p></p>' }),
      JSON.stringify({ id: 'g', text: 'A line\u2028with a separator and $5 million.' }),
    ].join('\n');
    const { status, out } = await scan(['--ndjson'], `${input}\n`);
    expect(status).toBe(1);
    const answers = lines(out);
    expect(answers.map((a) => a.id)).toEqual(['a', null, 'b', 'c', 'd', null, null, 'f', 'g']);
    expect(answers.map((a) => a.line)).toEqual([undefined, 2, 3, 4, 5, 6, 7, 9, undefined]);
    expect(answers[1]?.error).toMatch(/not JSON/);
    expect(answers[2]?.error).toMatch(/"text".*"html"/);
    expect(answers[3]?.error).toMatch(/text/);
    expect(answers[4]?.error).toMatch(/published/);
    expect(answers[7]?.error).toMatch(/no article/);
    expect(answers[8]?.figures[0]).toMatchObject({ value: 5e6, unit: 'USD' });
  });

  test('all well: status 0, and a last line without its end counts', async () => {
    const { status, out } = await scan(['--ndjson', '--published', '2019-01-18'], JSON.stringify({ id: 'a', text: 'On Friday it rained.' }));
    expect(status).toBe(0);
    expect(one(out).dates[0]).toMatchObject({ from: '2019-01-18', to: '2019-01-18' });
  });

  test('a dash is standard input too', async () => {
    const { status, out } = await scan(['--ndjson', '-'], JSON.stringify({ id: 7, text: 'It rained.' }));
    expect([status, one(out).id]).toEqual([0, 7]);
  });

  test('the date of the line comes before --published, the page’s own before it', async () => {
    const html = '<html><head><meta name="date" content="2020-02-02"></head><body><p>On Friday it rained.</p></body></html>';
    const input = [
      { id: 'a', text: 'It rained.', published: '2019-03-03' },
      { id: 'b', text: 'It rained.' },
      { id: 'c', html },
    ];
    const { out } = await scan(['--ndjson', '--published', '2001-01-01'], input.map((line) => JSON.stringify(line)).join('\n'));
    expect(lines(out).map(({ article }) => article)).toMatchObject([
      { published: '2019-03-03' },
      { published: '2001-01-01' },
      { published: '2020-02-02' },
    ]);
  });

  test.each(['', '   \n\n'])('nothing in, nothing out: %j', async (input) =>
    expect(await scan(['--ndjson'], input)).toEqual({ status: 0, out: '', err: '' }),
  );

  test.each([
    ['empty', ''],
    ['only digits', '9'.repeat(5000)],
    ['Chinese', '中国提出在六年内增加从美国的进口，总额超过一万亿美元。'.repeat(5)],
    ['lone surrogates and zero width', '\ud800China\u200b pledged\udfff $5 billion\u200d of purchases from the U.S. \ud83d'],
    ['one long line', `China will buy ${'soybeans and '.repeat(4000)}corn.`],
  ])('%s: no error, spans slice to their words', async (_, text) => {
    const { status, out } = await scan(['--ndjson'], JSON.stringify({ id: 'x', text }));
    expect(status).toBe(0);
    const result = one(out);
    expect(result.text).toBe(text);
    for (const m of [...result.figures, ...result.dates, ...result.names, ...result.claims]) expect(result.text.slice(m.start, m.end)).toBe(m.text);
  });
});

describe('wrong options: one line on standard error, status 2, nothing else', () => {
  test.each([
    [['--colour', 'x.txt']],
    [[]],
    [['--published', 'yesterday', 'x.txt']],
    [['--published', '2019-02-30', 'x.txt']],
    [['--as-of', '2019', 'x.txt']],
    [['--ndjson', 'x.txt']],
    [['--pack', 'a.json', '--no-packs', 'x.txt']],
    [['--pack', 'there-is-no-such.json', 'x.txt']],
    [['--pack', file('broken.json', '[{"kind":"pledge","id":"one"'), 'x.txt']],
    [['--pack', file('other.json', '{"a":1}'), 'x.txt']],
    [['--published']],
  ])('%j', async (argv) => {
    const { status, out, err } = await scan(argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a broken record of a pack is named with its field', async () => {
    const pack = file('one-bad.json', JSON.stringify([{ kind: 'pledge', id: 'one-bad', date: 'soon' }]));
    const { status, err } = await scan(['--pack', pack, 'x.txt']);
    expect(status).toBe(2);
    expect(err).toMatch(/one-bad: date: /);
  });
});

test('a file that is not there is told, the others are read, status 1', async () => {
  const { status, out, err } = await scan(['--json', join(folder, 'gone.txt'), file('here.txt', TEXT)]);
  expect(status).toBe(1);
  expect(err).toMatch(/gone\.txt/);
  expect(one(out).id).toBe('here.txt');
});
