import { expect, test } from 'vitest';
import { dutiesNamed, nameOtherDuties } from '../../../src/engine/linking/duty-names.ts';
import { pack } from './asking.ts';

test.each([
  ['the fentanyl tariff was doubled', ['fentanyl']],
  ['a 125% reciprocal tariff, or 145% with the one on fentanyl', ['fentanyl', 'reciprocal']],
  ['a surcharge under Section 122', ['122']],
  ['a tariff on steel', []],
])('%s', (text, names) => expect(dutiesNamed(text)).toEqual(names));

test.each([
  [['fentanyl'], 'us-cn-2025-04-02-reciprocal-34', true],
  [['reciprocal'], 'us-cn-2025-04-02-reciprocal-34', false],
  [[], 'us-cn-2025-04-02-reciprocal-34', false],
  [['fentanyl'], 'us-cn-2018-09-17-list-3-announced', false],
])('%s beside %s', (named, id, apart) => {
  const entry = pack.entries.find((e) => e.id === id);
  if (!entry) throw new Error(`no ${id}`);
  expect(nameOtherDuties(named, entry)).toBe(apart);
});
