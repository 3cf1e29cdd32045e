import { beforeEach, describe, expect, test, vi } from 'vitest';
import { claimKey } from '../../src/model/keys.ts';
import { claim, figure, link, reading } from '../ui/reading.ts';

const sent = vi.hoisted(() => ({ messages: [] as { name: string; request: Record<string, unknown> }[], answer: {} as unknown }));

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getMessage: (key: string) => ({ problem_ledger_failed: 'The ledger could not be written.', language: 'en' })[key] ?? '',
      getUILanguage: () => 'en-GB',
    },
    runtime: {
      id: 'own',
      sendMessage: async (message: (typeof sent.messages)[number]) => {
        sent.messages.push(message);
        return sent.answer;
      },
    },
  },
}));

const { alone, judgeLink, quoteOf, saveClaim } = await import('../../src/content/actions.ts');

const TEXT = 'A first sentence that stands before it. China offered more than $1 trillion, one of them said. A last sentence that stands after it.';
const offer = claim({ start: 40, end: 75, figures: [1] });
const read = reading(TEXT, { claims: [offer], figures: [figure({ value: 5 }), figure({ start: 54, end: 75, value: 1e12 })] });

describe('the reader’s two words on a claim', () => {
  beforeEach(() => {
    sent.messages = [];
  });

  test('a quotation can be found again by its 32 characters each side', () => {
    const quote = quoteOf(TEXT, offer);
    expect(quote.exact).toBe('China offered more than $1 trillion');
    expect(quote.prefix).toHaveLength(32);
    expect(quote.suffix).toHaveLength(32);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quoteOf('short', { start: 0, end: 5 })).toEqual({ exact: 'short', prefix: '', suffix: '', start: 0, end: 5 });
  });

  test.each([
    ['on both sides', `${'🌾'.repeat(20)}a claim${'🌾'.repeat(20)}`, 40, 47, 32, 32],
    ['between two of them', `a${'🌾'.repeat(20)}a claim${'🌾'.repeat(20)}`, 41, 48, 32, 32],
    ['one off, before', `${'🌾'.repeat(16)}.a claim`, 33, 40, 31, 0],
    ['one off, after', `a claim.${'🌾'.repeat(16)}`, 0, 7, 0, 31],
  ])('its context never ends within a character of two units: %s', (_, text, start, end, before, after) => {
    const quote = quoteOf(text, { start, end });
    expect(quote.exact).toBe('a claim');
    expect([quote.prefix.length, quote.suffix.length]).toEqual([before, after]);
    expect(() => encodeURIComponent(quote.prefix + quote.suffix)).not.toThrow();
  });

  test('a claim leaves with its own figures only, its indexes among them', () => {
    const { claim: left, figures } = alone(offer, read);
    expect(left.figures.map((i) => figures[i]?.value)).toEqual([1e12]);
  });

  test('saving tells the page, the quotation and the claim', async () => {
    sent.answer = { ok: { entry: 'saved-1', sightings: 1, created: true } };
    expect(await saveClaim(read, 0)).toMatchObject({ created: true });
    expect(sent.messages).toMatchObject([
      { name: 'claim/save', request: { page: { url: null, published: '2019-01-18' }, quote: { exact: 'China offered more than $1 trillion' } } },
    ]);
  });

  test('undoing tells what was saved and when', async () => {
    sent.answer = { ok: { entry: 'saved-1', sightings: 1, created: true, at: '2024-03-01T08:00:00.000Z' } };
    const { undo } = await saveClaim(read, 0);
    sent.answer = { ok: {} };
    await undo();
    expect(sent.messages[1]).toMatchObject({ name: 'claim/unsave', request: { entry: 'saved-1', at: '2024-03-01T08:00:00.000Z' } });
  });

  test('saving tells the records that the claim looks back on, by their relation', async () => {
    sent.answer = { ok: { entry: 'saved-1', sightings: 1, created: true } };
    const links = [
      link({ entry: 'the-event', relation: 'same', when: 'same' }),
      link({ entry: 'before', relation: 'lowers', when: 'earlier' }),
      link({ entry: 'since', relation: 'implements', when: 'later' }),
      link({ entry: 'of-another', claim: 1 }),
    ];
    await saveClaim({ ...read, links }, 0);
    expect(sent.messages[0]?.request).toMatchObject({
      links: [
        { entry: 'the-event', relation: 'same' },
        { entry: 'before', relation: 'lowers' },
      ],
    });
  });

  test('a judgement is kept under the claim’s key, so that it holds on any page', async () => {
    sent.answer = { ok: {} };
    await judgeLink(read, 0, 'a-pledge' as never, 'not-the-same');
    expect(sent.messages[0]?.request).toEqual({
      claim: claimKey(offer, TEXT),
      entry: 'a-pledge',
      verdict: 'not-the-same',
      words: 'China offered more than $1 trillion',
    });
  });

  test('"right" is kept with how the two compare, for the weights may learn from it', async () => {
    sent.answer = { ok: {} };
    const links = [{ ...link({ entry: 'the-event' }), levels: { parties: 'all' } }];
    await judgeLink({ ...read, links }, 0, 'the-event' as never, 'right');
    expect(sent.messages[0]?.request).toMatchObject({ entry: 'the-event', verdict: 'right', levels: { parties: 'all' } });
  });

  test('a judgement taken back names its link only', async () => {
    sent.answer = { ok: {} };
    await judgeLink(read, 0, 'a-pledge' as never, null);
    expect(sent.messages).toEqual([{ to: 'background', name: 'link/unjudge', request: { claim: claimKey(offer, TEXT), entry: 'a-pledge' } }]);
  });

  test('a refusal is told in words', async () => {
    sent.answer = { problem: { code: 'ledger-failed', detail: 'QuotaExceededError' } };
    await expect(saveClaim(read, 0)).rejects.toThrow('The ledger could not be written.');
    sent.answer = { problem: { code: 'internal', detail: 'what really happened' } };
    await expect(judgeLink(read, 0, 'a-pledge' as never, null)).rejects.toThrow('what really happened');
  });

  test('nothing is sent for a claim that is not there', async () => {
    await expect(saveClaim(read, 7)).rejects.toThrow('no claim 7');
    expect(sent.messages).toEqual([]);
  });
});
