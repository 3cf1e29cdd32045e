import { describe, expect, it } from 'vitest';
import { namesIn } from './reading.ts';

describe('what the wires write', () => {
  it.each([
    [
      'Vexford 2 Orlem 1\nTannby 0 Norwick 0\nLeaston 3 Chicago 2',
      ['Vexford', 'Orlem', 'Tannby', 'Norwick', 'Leaston', 'Chicago'].map((t) => `${t}:organisation`),
    ],
    ['They beat the Toronto Blue Foxes at home.', ['Toronto Blue Foxes:organisation']],
    ['Asta Karlvik (Kenya) won.', ['Asta Karlvik:person', 'Kenya:place']],
    ['The prize went to C. Okelo.', ['C. Okelo:person']],
    ['They sold it to the chipmaker Vexa. Nobody else knows Vexa.', ['Vexa:organisation', 'Vexa:organisation']],
    ['The firm Zentrix Mining Ltd. grew. Later Zentrix shrank.', ['Zentrix Mining Ltd.:organisation', 'Zentrix:organisation']],
    ['He fought the PKF for years.', ['PKF:organisation']],
    ['The envoy of the U.N. left.', ['U.N.:organisation']],
    ["Weyand's plan failed. Anna Weyand wrote it.", ['Weyand:person', 'Anna Weyand:person']],
    ['They buy from Boeing, Vexa and Airbus.', ['Boeing=boeing', 'Vexa:organisation', 'Airbus:organisation']],
    ['They ship with Boeing and Vexa-Orlem.', ['Boeing=boeing', 'Vexa-Orlem:organisation']],
    ['They buy from Boeing and Vexa.', ['Boeing=boeing', 'Vexa:organisation']],
    ["Vexford's Anna Weyand smiled.", ['Vexford:organisation', 'Anna Weyand:person']],
    ['Anna Weyand of Orlem Partners smiled.', ['Anna Weyand:person', 'Orlem Partners:organisation']],
    ['Analysts at Orlem Vex see no end.', ['Orlem Vex:organisation']],
    ['Anna Evans-Weyand smiled. Later Evans-Weyand left.', ['Anna Evans-Weyand:person', 'Evans-Weyand:person']],
    ['He joined the Vexa Apparel and Footwear Association.', ['Vexa Apparel and Footwear Association:organisation']],
    ['He reads the Orlem Zeitung.', ['Orlem Zeitung:organisation']],
    ['They moved to Trenton, N.J. later.', ['Trenton:place', 'N.J.:place']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    ['Rooms 2 Beds 1', 'one line is no page of results'],
    ['The GDP of the country fell.', 'an acronym that is a measure'],
    ['Wages rose (CPI) today.', 'letters in brackets after a common word'],
    ['They ate at noon (Monday) there', 'a bracket after small letters'],
    ['They met on Monday, and Tuesday was no better', 'days in a list'],
    ['Wage Talks With Unions Hit Snag, City Official Says', 'capitals throughout a headline'],
    ['The MOU is vague.', 'letters of a paper'],
    ['THE PKF WON', 'capitals all over'],
  ])('%s: %s', (text) => expect(namesIn(text)).toEqual([]));
});
