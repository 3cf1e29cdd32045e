import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/ui/normal/intl.ts';

const numbers = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => formatFor(Intl.NumberFormat, locale, options);

describe('a locale’s format', () => {
  test('is made once', () => expect(numbers('en', { maximumFractionDigits: 2 })).toBe(numbers('en', { maximumFractionDigits: 2 })));

  test.each<[string, string, Intl.NumberFormatOptions]>([
    ['1,234.57', 'en', { maximumFractionDigits: 2 }],
    ['1.234,57', 'de', { maximumFractionDigits: 2 }],
    ['1,235', 'en', { maximumFractionDigits: 0 }],
  ])('writes %s, never as another locale or with other options', (written, locale, options) =>
    expect(numbers(locale, options).format(1234.567)).toBe(written),
  );

  test('of one kind is none of another', () => expect(formatFor(Intl.PluralRules, 'en', { maximumFractionDigits: 2 }).select(1)).toBe('one'));

  test('is none where Intl knows no such locale', () => expect(() => numbers('not a locale', {})).toThrow(RangeError));
});
