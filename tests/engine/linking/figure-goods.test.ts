import { expect, test } from 'vitest';
import { goodsOfFigure } from '../../../src/engine/linking/figure-goods.ts';
import { pack } from './asking.ts';

test.each<[string, string, readonly string[]]>([
  ['us-2018-03-08-steel-25-aluminium-10', 'tariff rate on aluminium', ['aluminium']],
  ['us-2025-02-01-ca-mx-25', 'tariff rate on Canadian energy', ['energy']],
  ['id-2025-07-22-joint-statement', 'aircraft purchases', ['aircraft']],
  ['tw-2026-02-12-purchases-85bn', 'LNG and crude oil', ['liquefied natural gas', 'crude oil']],
  ['kr-2025-07-30-350bn', 'shipbuilding part', ['ships']],
  // A rate that names no goods beside one that does is that of the others; a sum is that of all.
  ['us-2025-02-01-ca-mx-25', 'tariff rate', ['all goods']],
  ['tw-2026-02-12-purchases-85bn', 'purchases', ['liquefied natural gas', 'crude oil', 'aircraft', 'power equipment']],
  ['us-cn-2025-04-08-us-84', 'tariff rate', ['all goods']],
])('%s, %s', (id, role, goods) => {
  const entry = pack.entries.find((e) => e.id === id);
  const figure = entry?.figures.find((f) => f.role === role);
  if (!entry || !figure) throw new Error(`no ${role} in ${id}`);
  expect(goodsOfFigure(figure, entry)).toEqual(goods);
});
