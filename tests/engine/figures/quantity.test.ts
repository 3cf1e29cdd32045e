import { describe, expect, it } from 'vitest';
import { readIn } from './reading.ts';

describe('physical quantities', () => {
  it.each([
    ['It bought 12 million metric tons of soybeans.', ['12 million metric tons: 1.2e7 tonne']],
    ['It bought 12 million tonnes.', ['12 million tonnes: 1.2e7 tonne']],
    ['It bought 12m tonnes.', ['12m tonnes: 1.2e7 tonne']],
    ['It bought 12 Mt and 12.5Mt.', ['12 Mt: 1.2e7 tonne', '12.5Mt: 1.25e7 tonne']],
    ['It bought 3 mmt of corn.', ['3 mmt: 3e6 tonne']],
    ['It bought 60,000 tons.', ['60,000 tons: 60000 tonne']],
    ['It bought 500 short tons.', ['500 short tons: 500 short-ton']],
    ['It bought two thousand five hundred tonnes.', ['two thousand five hundred tonnes: 2500 tonne']],
    ['It bought 2 million bushels.', ['2 million bushels: 2e6 bushel']],
    ['It pumped 1.5 million barrels a day.', ['1.5 million barrels a day: 1.5e6 barrel/day']],
    ['It pumped 1.5 million bpd.', ['1.5 million bpd: 1.5e6 barrel/day']],
    ['It wants 50 bcm of gas.', ['50 bcm: 50 bcm']],
    ['It wants 50 billion cubic metres of gas.', ['50 billion cubic metres: 50 bcm']],
    ['It wants 5 million cubic feet.', ['5 million cubic feet: 5e6 cubic-foot']],
    ['It is 10km away.', ['10km: 10 kilometre']],
    ['A 1,000-km pipe was laid.', ['1,000-km: 1000 kilometre']],
    ['It is 30 kilometers long.', ['30 kilometers: 30 kilometre']],
    ['It burned 2,000 hectares.', ['2,000 hectares: 2000 hectare']],
    ['It was 30 degrees Celsius.', ['30 degrees Celsius: 30 degree-celsius']],
    ['It was 30°C and 86 °F.', ['30°C: 30 degree-celsius', '86: 86 -']],
    ['A 500 MW plant opened.', ['500 MW: 500 megawatt']],
    ['A 500-megawatt plant opened.', ['500-megawatt: 500 megawatt']],
    ['The house has 5,000 square feet.', ['5,000 square feet: 5000 square-foot']],
    ['The park has 1,200 sq km.', ['1,200 sq km: 1200 square-kilometre']],
    ['It weighs 5kg and 10 ounces.', ['5kg: 5 kilogram', '10 ounces: 10 ounce']],
    ['The wall is 100m high.', ['100m: 100 metre']],
    ['Gusts of 60 mph came.', ['60 mph: 60 mile/hour']],
    ['It took 2000 tonnes.', ['2000 tonnes: 2000 tonne']],
    ['It took a few million barrels.', ['a few million barrels: ~2e6..9e6 barrel']],
    ['OPEC cut 9.7 million b/d, or 9.7 mb/d.', ['9.7 million b/d: 9.7e6 barrel/day', '9.7 mb/d: 9.7e6 barrel/day']],
    ['It was 46.6 C (116 F).', ['46.6 C: 46.6 degree-celsius', '116 F: 116 degree-fahrenheit']],
    ['It dumped 15-20 inches of rain.', ['15-20 inches: 15..20 inch']],
    ['Winds of 140-mile-per-hour came.', ['140-mile-per-hour: 140 mile/hour']],
    ['The flat has 32m2 and the hall 1,200 m².', ['32m2: 32 square-metre', '1,200 m²: 1200 square-metre']],
    ['A fire of 5 km2 used 20 m³ of foam.', ['5 km2: 5 square-kilometre', '20 m³: 20 cubic-metre']],
    ['It needs a 5-10W laser and a 10Gbps link.', ['5-10W: 5..10 watt', '10Gbps: 10 gigabit/second']],
    ['It was minus 5 degrees.', ['minus 5 degrees: -5 degree']],
  ])('%s', (text, expected) => expect(readIn(text)).toEqual(expected));

  it.each([
    ['A 5G network and an F-35 came.', []],
    ['The 10th tonne and the barrel fell.', []],
    ['Tons of soybeans rotted.', []],
    ['An H200 and a P30 were sold.', []],
    ['They ran 4x4 cars in 3D.', []],
    ['The Audi M2 and the x=5 of the sum came.', []],
  ])('none in: %s', (text, expected) => expect(readIn(text)).toEqual(expected));
});
