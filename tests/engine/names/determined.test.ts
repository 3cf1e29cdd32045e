import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/engine/lexicon.ts';
import { Pack } from '../../../src/model/pack.ts';
import { namesIn } from './reading.ts';

const lexicon = compileLexicon(v.parse(Pack, JSON.parse(readFileSync('public/packs/trade-war.json', 'utf8'))).entities);
const read = (text: string): string[] => namesIn(text, '2025-06-03', [], lexicon);

describe('bodies of state that the text names in short', () => {
  it.each([
    ['Beijing will halve the levy, the finance ministry announced.', 'finance ministry=ministry-of-finance-cn'],
    ['China will tax American cars, its commerce ministry said.', 'commerce ministry=mofcom'],
    ['Chinese firms have stopped buying from the US, the commerce ministry in Beijing said.', 'commerce ministry=mofcom'],
    ['Beijing rejects the charge, a Ministry of Commerce official said.', 'Ministry of Commerce=mofcom'],
    ['Chinese exports fell, the customs administration reported.', 'customs administration=gacc'],
    ['There are no talks, said Guo of the foreign ministry. Beijing was firm.', 'foreign ministry=mfa-cn'],
    ['The Commission cannot pay, an EU official said.', 'Commission=european-commission'],
    ['Trump lost at the Supreme Court on Friday.', 'Supreme Court=us-supreme-court'],
    ['London may send 100,000 cars a year.', 'London=GB'],
    ['Talks with Canada are over, the president posted on Truth Social.', 'the president=donald-trump'],
  ])('%s', (text, name) => expect(read(text)).toContain(name));

  it.each([
    ['The finance ministry announced it.', /ministry/i],
    ['Japan and China differ, the finance ministry announced.', /ministry/i],
    ["Japan's finance ministry announced it in Beijing.", /ministry-of-finance-cn/],
    ['Talks with Beijing went on, the Indian commerce ministry said.', /mofcom/],
    ['The U.S. said its commerce ministry was unlike others.', /mofcom/],
    ["India's Supreme Court ruled against the United States.", /us-supreme-court/],
    ['The Securities and Exchange Commission told the EU.', /european-commission/],
    ['The film was shown in London.', /=GB/],
    ['London was cold in May.', /=GB/],
    ['The president left.', /president/],
    ['The president of the society spoke at the White House.', /president/],
  ])('not in: %s', (text, never) => expect(read(text).join(' ')).not.toMatch(never));
});
