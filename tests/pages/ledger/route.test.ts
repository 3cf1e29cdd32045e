import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/model/entry.ts';
import type { Search } from '../../../src/pages/ledger/list/search.ts';
import { listAddress, routeOf } from '../../../src/pages/ledger/route.ts';

const list = (search: object, at: string | null = null) => ({ view: 'list', search, at });

describe('the address says what is shown', () => {
  test.each([
    ['', list({})],
    ['#', list({})],
    ['#/', list({})],
    ['#/list', list({})],
    ['#/saved', list({ among: 'own' })],
    ['#/list?text=soy%20beans&who=CN&measure=purchases', list({ text: 'soy beans', who: 'CN', measure: 'purchases' })],
    [
      '#/list?unit=USD&least=1e9&most=200000000000&from=2019&to=2019-06-30',
      list({ unit: 'USD', least: 1e9, most: 2e11, from: '2019', to: '2019-06-30' }),
    ],
    ['#/list?at=us-cn-2018-12-01-truce', list({}, 'us-cn-2018-12-01-truce')],
    ['#/list?who=&text=', list({})],
    ['#/judgements', { view: 'judgements' }],
    ['#/files', { view: 'files' }],
    ['#/desk', { view: 'desk', on: null }],
    ['#/desk?on=2024-02-29', { view: 'desk', on: '2024-02-29' }],
    ['#/thread/us-cn-2018-12-01-truce', { view: 'thread', entry: 'us-cn-2018-12-01-truce', on: null }],
    ['#/thread/us-cn-2018-12-01-truce?on=2020-02-29', { view: 'thread', entry: 'us-cn-2018-12-01-truce', on: '2020-02-29' }],
    ['#/thread/us-cn-2018-12-01-truce?on=2019-02-29', { view: 'thread', entry: 'us-cn-2018-12-01-truce', on: null }],
    ['#/entry/saved-0123456789abcd', { view: 'thread', entry: 'saved-0123456789abcd', on: null }],
    ['#/topic?who=CN&measure=purchases', { view: 'topic', topic: { who: 'CN', measure: 'purchases' } }],
    ['#/write', { view: 'write', entry: null }],
    ['#/write/own-1', { view: 'write', entry: 'own-1' }],
  ])('%j', (hash, route) => expect(routeOf(hash)).toEqual(route));

  test.each([
    '#/nothing',
    '#/thread',
    '#/thread/',
    '#/thread/Not An Id',
    '#/thread/a/b',
    '#/saved/x',
    '#/thread/%3Cscript%3E',
    '#/list?measure=magic',
    '#/list?who=%3Cscript%3E',
    '#/list?least=much',
    '#/list?from=yesterday',
    '#/topic',
    '#/topic?who=CN',
    '#/topic?who=CN&measure=magic',
    '#/write/Not An Id',
  ])('%j shows nothing', (hash) => expect(routeOf(hash)).toEqual({ view: 'unknown' }));
});

describe('what is shown has its address', () => {
  test.each<[Search, string | null]>([
    [{}, null],
    [{ text: 'a&b=c #d?', among: 'own', tag: 'soja, später' }, 'x-1'],
    [{ unit: 'USD', least: 1.5e9, most: 3 }, null],
  ])('%j, and the way back', (search, at) => {
    expect(routeOf(listAddress(search, at as EntryId | null))).toEqual({ view: 'list', search, at });
  });
});
