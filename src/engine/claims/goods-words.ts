/** Goods that the ledger names and that are no entities of their own, as they stand in lower-case text → the ledger's word. */
export const GOODS: ReadonlyMap<string, string> = new Map(
  `aerospace, aircraft parts, aluminium scrap, bananas, beer, bismuth, bourbon, cereals, cheese, chemicals, chicken, clothing, cocoa, consumer goods, crab, data centres,
   display panels, displays, dual-use goods, electrical equipment, electronics, energy, financial services, fish meal, footwear, fruit, grains, hay, indium, industrial goods,
   kitchen cabinets, laptops, lobster, logs, lubricants, machinery, magnets, meat, medical devices, medical equipment, metals, motorcycles, nuclear power, nuts, orange juice,
   peas, pickup trucks, plastics, polysilicon, pulses, refined products, robots, satellites, services, social media, solar cells, solar modules, spices, tea, televisions,
   textiles, tobacco, tomatoes, toys, vegetables, whisky, wine`
    .split(',')
    .map((word) => [word.trim(), word.trim()] as const)
    .concat([
      ['energy goods', 'energy'],
      ['energy products', 'energy'],
      ['all goods', 'all goods'],
      ['all imports', 'all goods'],
      ['all chinese goods', 'all goods'],
      ['all chinese imports', 'all goods'],
      ['whiskey', 'whisky'],
      ['apparel', 'clothing'],
      ['clothes', 'clothing'],
      ['lobsters', 'lobster'],
      ['fruits', 'fruit'],
      ['wines', 'wine'],
      ['shoes', 'footwear'],
      ['tvs', 'televisions'],
      ['lumber', 'timber'],
      ...['purchases', 'exports', 'imports', 'sales'].flatMap((flow) => [
        [`farm ${flow}`, 'farm goods'] as const,
        [`agricultural ${flow}`, 'farm goods'] as const,
        [`energy ${flow}`, 'energy'] as const,
      ]),
    ]),
);

/** Products of the ledger whose own name is not the word that its goods use. */
export const AS_GOODS: ReadonlyMap<string, string | null> = new Map([
  ['energy-goods', 'energy'],
  ['magnets', 'magnets'],
  ['services-trade', 'services'],
  ['h20-chip', 'ai chips'],
  ['h200-chip', 'ai chips'],
  ['blackwell-chip', 'ai chips'],
  ['yuan', null],
]);
