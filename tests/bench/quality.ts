import type { Analysis } from '../../src/model/analysis.ts';
import type { CountryOf } from '../../src/model/keys.ts';
import { scoreClaims } from '../gold/claims.ts';
import { type Sentence, sentences } from '../gold/gold.ts';
import { scoreMentions } from '../gold/mentions.ts';
import { Score } from '../gold/tally.ts';
import { analysisOf, type Peer } from './peer.ts';
import { table } from './table.ts';

const HALVES = ['tuning', 'held-out', 'fresh'] as const;
const PEERS_TYPES: ReadonlySet<string> = new Set(['person', 'place', 'organisation']);

const asked = ({ id, text, published }: Sentence) => ({ id, text, published });

/** Ours, field by field, on each part of the labelled sentences. */
export function ownTables(read: (s: ReturnType<typeof asked>) => Analysis, countryOf: CountryOf): string {
  const scores = HALVES.map((half) => {
    const score = new Score();
    for (const sentence of sentences.filter((s) => s.half === half)) {
      const found = read(asked(sentence));
      scoreMentions(sentence, found, score);
      scoreClaims(sentence, found, countryOf, true, score);
    }
    return score.table(`${half}, ${sentences.filter((s) => s.half === half).length} sentences`);
  });
  return scores.join('\n\n');
}

/** Only names of the types that the peers know too. */
const amongPeers = (found: Analysis): Analysis => ({ ...found, names: found.names.filter((n) => PEERS_TYPES.has(n.type)) });

const FIELDS: Readonly<Record<string, 'figures' | 'moments' | 'names'>> = {
  'figures value': 'figures',
  'figures value, unit': 'figures',
  'dates interval': 'moments',
  'names span, type': 'names',
};

/** Ours beside the peers on the same sentences, each where it has the field: precision, recall, F1. */
export function besideTable(read: (s: ReturnType<typeof asked>) => Analysis, peers: readonly Peer[]): string {
  const readers = [
    { name: 'ours', read: (s: Sentence) => ({ found: amongPeers(read(asked(s))), has: null }) },
    ...peers.map((peer) => ({
      name: peer.name,
      read: (s: Sentence) => {
        const reading = peer.read(s.text, s.published);
        return { found: analysisOf(reading), has: reading };
      },
    })),
  ];
  const scored = readers.map(({ name, read: reads }) => {
    const score = new Score();
    const lacks = new Set<string>();
    for (const sentence of sentences) {
      const { found, has } = reads(sentence);
      for (const [field, of] of Object.entries(FIELDS)) if (has?.[of] === null) lacks.add(field);
      scoreMentions({ ...sentence, names: sentence.names.filter((n) => PEERS_TYPES.has(n.type)) }, found, score);
    }
    return { name, score, lacks };
  });
  const cell = ({ score, lacks }: (typeof scored)[number], field: string): string => {
    const { precision, recall, f1 } = score.of(field);
    return lacks.has(field) ? '–' : [precision, recall, f1].map((x) => x.toFixed(3)).join(' ');
  };
  const rows = Object.keys(FIELDS).map((field) => [field, ...scored.map((s) => cell(s, field))]);
  return table([[`${sentences.length} sentences: P R F1`, ...scored.map((s) => s.name)], ...rows]);
}
