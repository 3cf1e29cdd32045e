import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answered, Asked } from '../../../../src/pages/ledger/list/calls.ts';
import type { Seek } from '../../../../src/pages/ledger/list/seek.ts';

let worker: Thread;
class Thread extends EventTarget {
  asked: Asked[] = [];
  constructor() {
    super();
    worker = this;
  }
  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }
  answer(data: Answered): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
vi.stubGlobal('Worker', Thread);

describe('the list’s way to its worker', () => {
  let seek: Seek;
  beforeEach(async () => {
    vi.resetModules();
    seek = (await import('../../../../src/pages/ledger/list/seek.ts')).theSeek();
  });

  test('gives each the answer to their own question, whatever the order', async () => {
    const [deadlines, ids] = [seek.deadlines(), seek.ids({})];
    worker.answer({ call: 2, ids: [] });
    worker.answer({ call: 1, deadlines: [] });
    expect(await Promise.all([deadlines, ids])).toEqual([[], []]);
    expect(worker.asked.map(({ what }) => what)).toEqual(['deadlines', 'ids']);
  });

  test('tells what went wrong with a question, and goes on', async () => {
    const page = seek.page({}, 0, 1);
    worker.answer({ call: 1, problem: 'The ledger is newer.' });
    await expect(page).rejects.toThrow('The ledger is newer.');
    const ids = seek.ids({});
    worker.answer({ call: 2, ids: [] });
    expect(await ids).toEqual([]);
  });

  test('lets nobody wait for a worker that does not run: neither who asked before it broke nor who asks after', async () => {
    const before = seek.page({}, 0, 1);
    worker.dispatchEvent(new Event('error'));
    await expect(before).rejects.toThrow('could not be started');
    await expect(seek.choices()).rejects.toThrow('could not be started');
  });
});
