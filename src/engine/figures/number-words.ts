/** The small cardinals: what "two", "fifteen" and "ninety" add. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** What multiplies, spelled out or as outlets shorten it. Case does not matter. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
    lakhs: 1e5,
    crores: 1e7,
    lac: 1e5,
    cr: 1e7,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    mil: 1e6,
    bn: 1e9,
    bil: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    tln: 1e12,
  }),
);

/** One letter against the digits: read as a magnitude only beside money, or before a counted noun or unit. */
export const LETTER_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12 }),
);

/** Plurals that give only the order of size: "dozens", "hundreds of billions". */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({ tens: 10, dozens: 12, scores: 20, hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }),
);

/** Parts of a whole, singular and plural. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }),
);

/** Words that say in one how many times: what they multiply by. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...folds('twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold', (i) => i + 2),
  ...folds('twentyfold hundredfold thousandfold', (i) => [20, 100, 1000][i] ?? 1),
  ...folds('twice double doubled doubling', () => 2),
  ...folds('triple tripled tripling treble trebled trebling', () => 3),
  ...folds('quadruple quadrupled quadrupling', () => 4),
  ...folds('quintupled', () => 5),
  ...folds('halve halved halving', () => 1 / 2),
]);

function folds(words: string, value: (index: number) => number): [string, number][] {
  return words.split(' ').map((word, i): [string, number] => [word, value(i)]);
}

export const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 }),
);
