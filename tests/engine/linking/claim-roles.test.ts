import { expect, test } from 'vitest';
import { rolesOf } from '../../../src/engine/linking/claim-roles.ts';
import type { Figure } from '../../../src/model/figure.ts';

/** `{…}` is a figure, of so many billions. */
function rolesIn(marked: string): (string | null)[] {
  const text = marked.replace(/[{}]/g, '');
  let cut = 0;
  const figures = [...marked.matchAll(/\{\$(\d+) billion( a year)?\}/g)].map((match): Figure => {
    const start = match.index - cut;
    cut += 2;
    const value = Number(match[1]) * 1e9;
    const per = match[2] ? 'year' : null;
    return { start, end: start + match[0].length - 2, kind: 'money', value, unit: 'USD', qualifier: '=', per, change: null, rule: 'test' };
  });
  return [...rolesOf(text, figures, { start: 0, measure: 'investment' }).values()];
}

test.each([
  ['Seoul puts up {$200 billion} in cash, and {$150 billion} for ships', ['part', 'part']],
  ['Seoul invests {$350 billion}, {$150 billion} of it in ships', ['invested', 'part']],
  ['Seoul puts up {$200 billion} in cash, at most {$20 billion a year}', ['part', 'invested']],
  ['Tokyo invests {$550 billion}, and Seoul {$350 billion}', ['invested', 'invested']],
])('%s', (marked, roles) => expect(rolesIn(marked)).toEqual(roles));
