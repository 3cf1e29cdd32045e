import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Pack, PackId } from '../src/model/pack.ts';
import { checkFacts } from './pack/check-facts.ts';
import { readFacts } from './pack/read-facts.ts';
import { type PackHead, packText } from './pack/write-pack.ts';

// Makes the shipped pack from a folder of facts: npm run pack -- DIR

const HEAD: PackHead = {
  format: 'pledgemark-pack/1',
  id: v.parse(PackId, 'trade-war'),
  version: '1.0.0',
  title: 'The trade war since 2017',
  description:
    'Pledges, offers, threats, tariffs, agreements and what came of them, between the United States and its trading partners, each with its sources.',
  licence: 'MIT',
};

function main(folder: string | undefined): number {
  if (!folder) {
    console.error('Say which folder holds the facts (entities.json and record files): npm run pack -- DIR');
    return 2;
  }
  let text: string;
  try {
    const facts = readFacts(folder);
    const errors = checkFacts(facts);
    if (errors.length > 0) {
      console.error(`${errors.join('\n')}\n${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; no pack was written`);
      return 1;
    }
    text = packText(HEAD, facts);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
  const pack = v.parse(Pack, JSON.parse(text));
  const target = new URL(`../public/packs/${HEAD.id}.json`, import.meta.url);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, text);
  console.log(`${fileURLToPath(target)}: ${pack.entries.length} entries, ${pack.entities.length} entities, ${Math.round(text.length / 1024)} KB`);
  return 0;
}

process.exitCode = main(process.argv[2]);
