const NUMBER =
  /[$€£¥₹₩%‰]|[-+]?\d+(?:[.,:/]\d+)*|\b(?:no|not|never|zero|half|quarter|third|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|percent|per cent|points?|tons?|tonnes?|bushels?|barrels?|m|bn|tn|k|kg|usd|eur|cny|rmb|yuan|yen|won|euros?|dollars?|pounds?|January|February|March|April|May|June|July|August|September|October|November|December)\b/gi;

const NAME = /\p{Lu}[\p{L}\p{N}]*/gu;

/** All that makes a statement of numbers this one: digits, their words, units and months, and whether it is denied. */
export const numbersIn = (text: string): string[] => (text.match(NUMBER) ?? []).map((word) => word.toLowerCase());

/** The words with a capital: who and where. */
export const namesIn = (text: string): string[] => text.match(NAME) ?? [];

export const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);
