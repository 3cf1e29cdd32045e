import { describe, expect, test } from 'vitest';
import { routeOf } from '../../../src/pages/ledger/route.ts';

describe('the address says what is shown', () => {
  test.each([
    ['', { view: 'saved' }],
    ['#', { view: 'saved' }],
    ['#/', { view: 'saved' }],
    ['#/saved', { view: 'saved' }],
    ['#/judgements', { view: 'judgements' }],
    ['#/thread/us-cn-2018-12-01-truce', { view: 'thread', entry: 'us-cn-2018-12-01-truce' }],
    ['#/entry/saved-0123456789abcd', { view: 'thread', entry: 'saved-0123456789abcd' }],
  ])('%j', (hash, route) => expect(routeOf(hash)).toEqual(route));

  test.each(['#/nothing', '#/thread', '#/thread/', '#/thread/Not An Id', '#/thread/a/b', '#/saved/x', '#/thread/%3Cscript%3E'])(
    '%j shows nothing',
    (hash) => expect(routeOf(hash)).toEqual({ view: 'unknown' }),
  );
});
