import { describe, expect, test } from 'vitest';
import { Recent } from '../../src/ledger/recent.ts';

const filled = (most: number, keys: readonly string[]): Recent<string, { of: string }> => {
  const recent = new Recent<string, { of: string }>(most);
  for (const key of keys) {
    recent.set(key, { of: key });
    recent.trim();
  }
  return recent;
};

const keptOf = (recent: Recent<string, { of: string }>, keys: readonly string[]): string[] => keys.filter((key) => recent.get(key));

describe('what was asked for of late', () => {
  test('is kept whole while it is little', () => expect(keptOf(filled(4, ['a', 'b', 'c']), ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']));

  test('is never more than said, and the newest', () => {
    const keys = [...'abcdefghijk'];
    expect(keptOf(filled(3, keys), keys)).toEqual(['i', 'j', 'k']);
  });

  test('stays for as long as it is asked for, however much comes after', () => {
    const recent = filled(2, ['a']);
    for (const key of 'bcdefgh') {
      expect(recent.get('a')).toEqual({ of: 'a' });
      recent.set(key, { of: key });
      recent.trim();
    }
    expect(recent.get('b')).toBeUndefined();
  });

  test('goes nowhere between two trimmings', () => {
    const recent = new Recent<number, object>(1);
    for (let n = 0; n < 100; n++) recent.set(n, {});
    expect(recent.get(0)).toEqual({});
    expect(recent.get(100)).toBeUndefined();
  });

  test('counts by its weight, and once where it is kept again', () => {
    const recent = new Recent<string, { size: number }>(10, ({ size }) => size);
    recent.set('a', { size: 4 });
    recent.set('b', { size: 9 });
    recent.set('b', { size: 5 });
    recent.trim();
    expect(recent.get('a')).toEqual({ size: 4 });
    recent.set('c', { size: 2 });
    recent.trim();
    expect(recent.get('b')).toBeUndefined();
    expect(recent.get('a')).toEqual({ size: 4 });
  });
});
