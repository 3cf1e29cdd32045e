import { beforeEach, describe, expect, test, vi } from 'vitest';

const alive = vi.hoisted(() => ({ id: 'own' as string | undefined }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: alive } }));
vi.stubGlobal('document', new EventTarget());

const { soleCopy } = await import('../../src/content/copy.ts');

describe('copies of the script in a frame', () => {
  beforeEach(() => {
    alive.id = 'own';
  });

  test('a newer one ends an older one', () => {
    const older = soleCopy();
    expect(older.signal.aborted).toBe(false);
    const newer = soleCopy();
    expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
  });

  test.each(['visibilitychange', 'note-newer'])('one that is cut off ends at %s', (occasion) => {
    const copy = soleCopy();
    document.dispatchEvent(new Event(occasion));
    expect(copy.signal.aborted).toBe(false);
    alive.id = undefined;
    document.dispatchEvent(new Event(occasion));
    expect(copy.signal.aborted).toBe(true);
  });

  test('other events of the page mean nothing to it', () => {
    const copy = soleCopy();
    alive.id = undefined;
    document.dispatchEvent(new Event('mutation'));
    expect(copy.signal.aborted).toBe(false);
  });
});
