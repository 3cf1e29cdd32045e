import { describe, expect, test } from 'vitest';
import { keptHere, noteKept } from '../../src/background/keptHere.ts';
import { opened } from '../ledger/opened.ts';
import { saved, sighting } from '../ledger/samples.ts';
import { article } from './samples.ts';

const { text } = article();
const WORDS = 'offered to buy more than $30 billion of farm goods';
const url = 'https://news.example/offer';
const start = text.indexOf(WORDS);
const quote = {
  exact: WORDS,
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(start + WORDS.length, start + WORDS.length + 32),
  start,
  end: start + WORDS.length,
};
const here = saved('saved-1', '2024-01-01T00:00:00.000Z', { sightings: [{ ...sighting('2024-01-01T00:00:00.000Z', { url }), quote }] });
const AT = '2024-02-01T00:00:00.000Z';

describe('claims saved from the page before', () => {
  test.each([
    ['untouched', text, 'exact', null, false],
    ['with another number', text.replace('30', '40'), 'changed', WORDS.replace('30', '40'), true],
    ['gone', text.slice(150), 'lost', null, false],
  ])('%s', async (_, now, state, words, numbers) => {
    const ledger = await opened();
    await ledger.save(here);
    await ledger.save(saved('saved-2'));
    const kept = await keptHere(article({ url, text: now }), ledger);
    expect(kept).toMatchObject([{ entry: 'saved-1', state, was: WORDS, now: words, numbers }]);
    expect(kept[0]?.span === null).toBe(state === 'lost');
  });

  test.each([
    ['on another page', article({ url: 'https://news.example/other' })],
    ['on a page without an address', article({ url: null })],
  ])('none %s', async (_, elsewhere) => {
    const ledger = await opened();
    await ledger.save(here);
    expect(await keptHere(elsewhere, ledger)).toEqual([]);
  });

  test('what was found is noted once, and once more when it is otherwise', async () => {
    const ledger = await opened();
    await ledger.save(here);
    const note = async (now: string, at: string) => noteKept(await keptHere(article({ url, text: now }), ledger), article({ url }), ledger, at);
    const found = async () => (await ledger.saved())[0]?.sightings[0]?.found;
    await note(text, AT);
    expect(await found()).toBeUndefined();
    await note(text.replace('30', '40'), AT);
    await note(text.replace('30', '40'), '2024-03-01T00:00:00.000Z');
    expect(await found()).toEqual({ state: 'changed', words: WORDS.replace('30', '40'), on: AT });
    await note(text, '2024-04-01T00:00:00.000Z');
    expect(await found()).toMatchObject({ state: 'exact', on: '2024-04-01T00:00:00.000Z' });
  });
});
