import { SHORT_DURATIONS } from './durations.ts';
import { isDigit, wordAt } from './words.ts';

/** The unit in the singular, and how many of it one word is worth. */
export interface Measure {
  readonly unit: string;
  readonly by: number;
  /** A rate that the unit itself holds: "mph". */
  readonly per?: string;
}

const plain = (words: string): [string, Measure][] =>
  words.split(/\s+/).map((word): [string, Measure] => [word, { unit: word.replace(/s$/, ''), by: 1 }]);

const as = (unit: string, words: string, by = 1, per?: string): [string, Measure][] =>
  words.split('|').map((word): [string, Measure] => [word, per === undefined ? { unit, by } : { unit, by, per }]);

/** Units by their full names, in lower case; up to three words. "tons" are read as tonnes, as trade statistics count. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...as('tonne', 'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes|metric tonne'),
  ...as('tonne', 'kilotonne|kilotonnes|kilotons|kiloton', 1e3),
  ...as('tonne', 'mmt|megatonne|megatonnes|megatons|megaton|million metric tons', 1e6),
  ...as('tonne', 'gigatonne|gigatonnes|gigatons', 1e9),
  ...as('light-year', 'light year|light years'),
  ...as('short-ton', 'short ton|short tons'),
  ...as('long-ton', 'long ton|long tons'),
  ...as('net-ton', 'net ton|net tons|net tonne|net tonnes'),
  ...plain(
    'bushel bushels barrel barrels bale bales gallon gallons acre acres hectare hectares ounce ounces carat carats mile miles inch knot knots kilogram kilograms gram grams milligram milligrams microgram micrograms pound pounds megawatt megawatts gigawatt gigawatts kilowatt kilowatts watt watts terawatt terawatts nanometer nanometers volt volts decibel decibels calorie calories gigabyte gigabytes terabyte terabytes megabyte megabytes petabyte petabytes kilobyte kilobytes megabit megabits gigabit gigabits furlong furlongs fathom fathoms light-year yard yards pint pints quart quarts tablespoon tablespoons teaspoon teaspoons cup cups kiloton degree degrees joule joules kilojoule kilojoules megajoule megajoules gigajoule gigajoules hertz megahertz gigahertz kilohertz parsec parsecs ampere amperes megapixel megapixels',
  ),
  ...as('pound', 'lb|lbs'),
  ...as('ounce', 'oz|troy ounce|troy ounces'),
  ...as('kilogram', 'kilo|kilos|kg|kilogramme|kilogrammes'),
  ...as('gram', 'gramme|grammes'),
  ...as('inch', 'inches'),
  ...as('foot', 'foot|feet|ft'),
  ...as('metre', 'metre|metres|meter|meters'),
  ...as('kilometre', 'kilometre|kilometres|kilometer|kilometers|km|kms'),
  ...as('centimetre', 'centimetre|centimetres|centimeter|centimeters|cm'),
  ...as('millimetre', 'millimetre|millimetres|millimeter|millimeters|mm'),
  ...as('nanometre', 'nanometre|nanometres|nanometer|nanometers|nm'),
  ...as('litre', 'litre|litres|liter|liters'),
  ...as('millilitre', 'millilitre|millilitres|milliliter|milliliters|ml'),
  ...as('square-foot', 'square foot|square feet|sq ft|sq feet'),
  ...as('square-metre', 'square metre|square metres|square meter|square meters'),
  ...as('square-kilometre', 'square kilometre|square kilometres|square kilometer|square kilometers|sq km'),
  ...as('square-mile', 'square mile|square miles'),
  ...as('square-inch', 'square inch|square inches'),
  ...as('cubic-metre', 'cubic metre|cubic metres|cubic meter|cubic meters'),
  ...as('cubic-foot', 'cubic foot|cubic feet'),
  ...as('nautical-mile', 'nautical mile|nautical miles'),
  ...as('bcm', 'bcm'),
  ...as('bcf', 'bcf'),
  ...as('tcf', 'tcf'),
  ...as('TEU', 'teu|teus'),
  ...as('kilowatt-hour', 'kwh|kilowatt hour|kilowatt hours'),
  ...as('megawatt-hour', 'mwh|megawatt hour|megawatt hours'),
  ...as('gigawatt-hour', 'gwh|gigawatt hour|gigawatt hours'),
  ...as('terawatt-hour', 'twh|terawatt hour|terawatt hours'),
  ...as('degree-celsius', 'degree celsius|degrees celsius|degrees centigrade|degrees c'),
  ...as('degree-fahrenheit', 'degrees fahrenheit|degree fahrenheit|degrees f'),
  ...as('barrel', 'bpd', 1, 'day'),
  ...as('barrel', 'bbl|bbls'),
  ...as('mile', 'mph|m.p.h|m.p.h.', 1, 'hour'),
  ...as('mile', 'mpg', 1, 'gallon'),
  ...as('kilometre', 'kph|kmh', 1, 'hour'),
  ...as('square-metre', 'sq m|sqm|sq metre|sq metres|sq meter|sq meters'),
  ...as('square-foot', 'sqft'),
  ...as('square-mile', 'sq mile|sq miles|sq mi'),
  ...as('cubic-yard', 'cubic yard|cubic yards'),
  ...as('cubic-inch', 'cubic inch|cubic inches'),
  ...as('cubic-centimetre', 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters'),
  ...as('cubic-kilometre', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers'),
  ...as('part-per-million', 'ppm'),
  ...as('part-per-billion', 'ppb'),
  ...as('cubic-foot-per-second', 'cfs'),
  ...as('micrometre', 'micron|microns|micrometre|micrometres|micrometer|micrometers'),
  ...as('decimetre', 'decimetre|decimetres|decimeter|decimeters|dm'),
  ...as('picometre', 'picometre|picometres|picometer|picometers'),
  ...as('hectolitre', 'hectolitre|hectolitres|hectoliter|hectoliters'),
  ...as('microgram', 'microgramme|microgrammes|mcg'),
  ...as('milligram', 'milligramme|milligrammes|mg'),
  ...as('quintal', 'quintal|quintals'),
  ...as('bushel', 'bpa', 1, 'acre'),
  ...as('horsepower', 'horsepower|hp'),
  ...as('brake-horsepower', 'brake horsepower|bhp'),
  ...as('pound-per-square-inch', 'psi'),
  ...as('kilopound-per-square-inch', 'ksi'),
  ...as('newton-metre', 'newton metre|newton metres|newton meter|newton meters'),
  ...as('revolution', 'rpm', 1, 'minute'),
  ...as('pascal', 'pascal|pascals'),
  ...as('millibar', 'millibar|millibars'),
  ...as('millisecond', 'millisecond|milliseconds'),
  ...as('megabit', 'mbps', 1, 'second'),
  ...as('gigabit', 'gbps', 1, 'second'),
  ...as('hertz', 'hz'),
  ...as('megahertz', 'mhz'),
  ...as('gigahertz', 'ghz'),
  ...as('tonne', 'mtpa', 1e6, 'year'),
  ...as('mmbtu', 'mmbtu|mmbtus'),
  ...as('degree', 'deg'),
  ...as('degree-celsius', 'celsius|centigrade|deg celsius|deg c|degrees celcius|celcius'),
  ...as('degree-fahrenheit', 'fahrenheit|deg fahrenheit|deg f'),
]);

/** Symbols in exactly this case, against the digits or after a space. A space before one letter would take too much for a unit. */
export const SHORT_MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...as('kilometre', 'km'),
  ...as('kilogram', 'kg|kgs'),
  ...as('gram', 'g'),
  ...as('centimetre', 'cm'),
  ...as('millimetre', 'mm'),
  ...as('nanometre', 'nm'),
  ...as('foot', 'ft'),
  ...as('pound', 'lb|lbs'),
  ...as('ounce', 'oz'),
  ...as('hectare', 'ha'),
  ...as('millilitre', 'ml'),
  ...as('megawatt', 'MW'),
  ...as('gigawatt', 'GW'),
  ...as('kilowatt', 'kW|KW'),
  ...as('terawatt', 'TW'),
  ...as('watt', 'W'),
  ...as('kilowatt-hour', 'kWh'),
  ...as('megawatt-hour', 'MWh'),
  ...as('gigawatt-hour', 'GWh'),
  ...as('terawatt-hour', 'TWh'),
  ...as('gigabyte', 'GB'),
  ...as('megabyte', 'MB'),
  ...as('terabyte', 'TB'),
  ...as('tonne', 'mmt|MMT|Mt|mt|MT', 1e6),
  ...as('tonne', 'kt', 1e3),
  ...as('tonne', 't'),
  ...as('litre', 'l|L'),
  ...as('millilitre', 'mL'),
  ...as('milligram', 'mg'),
  ...as('microgram', 'μg|mcg'),
  ...as('micrometre', 'μm'),
  ...as('cubic-centimetre', 'cc'),
  ...as('square-metre', 'sqm'),
  ...as('square-foot', 'sqft'),
  ...as('horsepower', 'hp'),
  ...as('brake-horsepower', 'bhp'),
  ...as('pound-per-square-inch', 'psi'),
  ...as('kilopound-per-square-inch', 'ksi'),
  ...as('hertz', 'Hz'),
  ...as('kilohertz', 'kHz'),
  ...as('newton-metre', 'Nm'),
  ...as('kilopascal', 'kPa'),
  ...as('megapascal', 'MPa'),
  ...as('gigapascal', 'GPa'),
  ...as('kilovolt', 'kV'),
  ...as('revolution', 'rpm', 1, 'minute'),
  ...as('gigabit', 'Gbps', 1, 'second'),
  ...as('megabit', 'Mbps', 1, 'second'),
  ...as('mile', 'mpg', 1, 'gallon'),
  ...as('bcm', 'bcm'),
  ...as('part-per-million', 'ppm'),
  ...as('degree-celsius', 'C'),
  ...as('degree-fahrenheit', 'F'),
  ...as('gigahertz', 'GHz|Ghz'),
  ...as('megapixel', 'MP'),
  ...as('milliampere-hour', 'mAh'),
  ...as('megahertz', 'MHz'),
  ...as('barrel', 'bpd', 1, 'day'),
  ...as('barrel', 'mbpd', 1e6, 'day'),
  ...as('mile', 'mph', 1, 'hour'),
  ...as('kilometre', 'kph|kmh', 1, 'hour'),
]);

/** Units in four letters at most. */
export const LONGEST_SYMBOL = 4;

/** The first words of names of two words. */
export const OPENING_MEASURES: ReadonlySet<string> = new Set(
  [...MEASURES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
);

const METRES = { '': 'metre', k: 'kilometre', c: 'centimetre', m: 'millimetre' } as const;
const POWER = / ?([kcm]?)m([23²³])(?![A-Za-z\d²³])/y;

/** Metres in their second or third power, in a letter and a digit: "32m2", "5 km²". Null where none stand at `at`. */
export function powerAt(text: string, at: number): { unit: string; end: number } | null {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  if (code !== 107 && code !== 99 && code !== 109) return null;
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  if (!match) return null;
  const metre = METRES[(match[1] ?? '') as keyof typeof METRES];
  return { unit: `${match[2] === '2' || match[2] === '²' ? 'square' : 'cubic'}-${metre}`, end: POWER.lastIndex };
}

/** Whether the letters against a number at `at` name a unit; other letters there make it a code. */
export function isAttachedUnit(text: string, at: number, end: number): boolean {
  const word = wordAt(text, at, end);
  if (!word) return false;
  const letters = text.slice(word.start, word.end);
  if (isDigit(text.charCodeAt(word.end))) return powerAt(text, at) !== null;
  // "5c a share"
  if (letters === 'c') return /^ (?:a|an|per) /.test(text.slice(word.end, word.end + 5));
  return SHORT_MEASURES.has(letters) || SHORT_DURATIONS.has(letters) || /^(?:p[cp]|pct|ppts?|bps?|USD|EUR|p|x|sq|in)$/.test(letters);
}
