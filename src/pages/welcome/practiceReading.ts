import * as v from 'valibot';
import { CERTAIN } from '../../model/claim.ts';
import { Reading } from '../../model/reading.ts';

const BEFORE = 'The trade ministry of Norland said on Monday that it would ';
const CLAIM = 'buy more than $40 billion of grain over four years';
const AFTER = ', though buyers have heard such numbers before.';
const text = BEFORE + CLAIM + AFTER;
const start = BEFORE.length;
const end = start + CLAIM.length;

/** The practice sentence in three parts: what stands before the mark, under it and after it. */
export const practiceSentence = { before: BEFORE, marked: CLAIM, after: AFTER };

/**
 * A reading of a sentence that nobody published, about countries that do not exist: the card on the welcome page is drawn from it by the card's own part.
 * Checked like every other reading, so that the picture cannot drift from what readers get.
 */
export const practiceReading: Reading = v.parse(Reading, {
  article: {
    title: 'Norland promises to buy more grain',
    url: null,
    published: '2021-06-14',
    language: 'en',
    outlet: 'The Practice Post',
    author: null,
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
  },
  analysis: {
    figures: [
      {
        start: start + 4,
        end: start + 25,
        kind: 'money',
        value: 40e9,
        unit: 'USD',
        qualifier: '>',
        per: null,
        change: null,
        rule: 'practice',
      },
    ],
    moments: [],
    names: [],
    attributions: [],
    claims: [
      {
        start,
        end,
        kind: 'pledge',
        polarity: 'affirmed',
        modality: 'ahead',
        nature: [],
        money: null,
        actors: ['norland'],
        counterparties: ['sudland'],
        measure: 'purchases',
        goods: ['grain'],
        figures: [0],
        dates: [],
        spokenOf: null,
        event: null,
        deadline: null,
        period: { from: null, to: null, years: 4 },
        attribution: [{ source: 'Norland’s trade ministry', type: 'official' }],
        sure: CERTAIN,
        rule: 'practice',
      },
    ],
  },
  links: [
    {
      claim: 0,
      entry: 'practice-2019',
      relation: 'lowers',
      when: 'earlier',
      score: 0.9,
      because: [{ says: 'same-goods' }, { says: 'same-parties' }, { says: 'same-measure' }],
      comparison: {
        says: 'less',
        by: { value: 20e9, unit: 'USD', qualifier: '=', per: null },
        claim: { value: 40e9, unit: 'USD', qualifier: '>', per: null },
        record: { value: 60e9, unit: 'USD', qualifier: '=', per: null },
        date: '2019-03-02',
        times: { is: 'both', claim: 4, record: 3 },
        converted: null,
      },
    },
  ],
  entries: [
    {
      id: 'practice-2019',
      date: '2019-03-02',
      datePrecision: 'day',
      kind: 'pledge',
      title: 'Norland pledged to buy $60 billion of Sudland’s grain',
      summary: '',
      actor: ['norland'],
      counterparty: ['sudland'],
      attribution: [],
      measure: 'purchases',
      goods: ['grain'],
      event: null,
      figures: [],
      deadline: null,
      status: 'pledged',
      statusHistory: [],
      related: [],
      sources: [{ publisher: 'Joint statement', date: '2019-03-02', url: null, primary: true }],
      verified: true,
    },
  ],
  parties: { norland: 'Norland', sudland: 'Sudland' },
  quiet: null,
});
