import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Hover } from '../../src/content/intent.ts';

describe('hover with intent', () => {
  let told: string[];
  let hover: Hover<string>;
  const wait = (ms: number) => vi.advanceTimersByTime(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    hover = new Hover<string>(
      { near: (spot) => told.push(`near ${spot}`), show: (spot) => told.push(`show ${spot}`), hide: () => told.push('hide') },
      (a, b) => a === b,
    );
  });
  afterEach(() => void vi.useRealTimers());

  test('resting loads, then shows', () => {
    hover.over('a');
    wait(149);
    expect(told).toEqual([]);
    wait(1);
    expect(told).toEqual(['near a']);
    wait(350);
    expect(told).toEqual(['near a', 'show a']);
  });

  test('rest from before we could look counts', () => {
    hover.over('a', 400);
    wait(99);
    expect(told).toEqual(['near a']);
    wait(1);
    expect(told).toEqual(['near a', 'show a']);
    hover.over('b', 9000);
    wait(0);
    expect(told.at(-1)).toBe('show b');
  });

  test('rest from before does not outlast the leaving', () => {
    hover.over('a', 499);
    hover.over(null);
    wait(5000);
    expect(told).toEqual([]);
  });

  test('small moves on the same words do not start anew', () => {
    for (let i = 0; i < 10; i++) {
      hover.over('a');
      wait(50);
    }
    expect(told).toContain('show a');
  });

  test('passing over shows nothing', () => {
    hover.over('a');
    wait(100);
    hover.over(null);
    wait(5000);
    expect(told).toEqual([]);
  });

  test('leaving has a grace in which the pointer may reach the card', () => {
    hover.over('a');
    wait(500);
    hover.over(null);
    wait(250);
    hover.over('card');
    wait(60_000);
    expect(told).not.toContain('hide');
    hover.over(null);
    wait(300);
    expect(told.at(-1)).toBe('hide');
  });

  test('coming back to the words in the grace keeps the card', () => {
    hover.over('a');
    wait(500);
    hover.over(null);
    wait(200);
    hover.over('a');
    wait(5000);
    expect(told).toEqual(['near a', 'show a']);
  });

  test('resting on other words shows theirs', () => {
    hover.over('a');
    wait(500);
    hover.over('b');
    wait(500);
    expect(told.at(-1)).toBe('show b');
  });

  test('after a reset nothing comes any more', () => {
    hover.over('a');
    wait(200);
    hover.reset();
    wait(5000);
    expect(told).toEqual(['near a']);
  });
});
