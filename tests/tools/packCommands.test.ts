import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verified } from '../../src/subscriptions/publication.ts';
import { buildPack, diffPacks, makeKeyFile, signIndex } from '../../tools/pack/commands.ts';
import { timeOf } from '../../tools/pack/publish.ts';
import { entity, entry } from '../ledger/samples.ts';

const TIME = { issued: '2026-01-02T03:04:05.000Z' };
const SOURCES = [{ title: 'A page', url: 'https://news.example/a', publisher: 'Example News', date: '2020-02-03', primary: true }];

describe('npm run pack --', () => {
  let folder: string;
  let key: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pledgemark-pack-'));
    key = join(folder, 'key.pem');
    facts('1.0.0', ['a', 'b']);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (name: string, what: unknown): void => writeFileSync(join(folder, name), JSON.stringify(what));
  function facts(version: string, ids: string[]): void {
    put('pack.json', {
      id: 'port-watch',
      version,
      title: 'Port watch',
      description: 'Invented',
      licence: 'CC BY 4.0',
      changes: [`${version}: as it is`],
    });
    put('entities.json', [entity('CN'), entity('US')]);
    put(
      'records.json',
      ids.map((id) => entry(id, { sources: SOURCES })),
    );
  }
  const at = (name: string): string => join(folder, 'published', name);
  const index = () => verified(readFileSync(at('index.json')), null);

  test('key makes one that only its owner reads, and writes over none', () => {
    const said = makeKeyFile(key);
    expect(said).toMatch(/(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(statSync(key).mode & 0o077).toBe(0);
    expect(() => makeKeyFile(key)).toThrow(/there already/);
  });

  test('build writes a pack, then its next version with the difference, under one signature each', async () => {
    makeKeyFile(key);
    buildPack(folder, null, key, TIME);
    expect((await index()).signed).toMatchObject({ id: 'port-watch', version: '1.0.0', ...TIME, deltas: [] });
    facts('1.1.0', ['b', 'c']);
    buildPack(folder, null, key, TIME);
    expect(readdirSync(join(folder, 'published')).sort()).toEqual([
      'index.json',
      'port-watch-1.0.0.json.gz',
      'port-watch-1.1.0-from-1.0.0.json.gz',
      'port-watch-1.1.0.json.gz',
    ]);
    expect((await index()).signed).toMatchObject({ version: '1.1.0', deltas: [{ path: 'port-watch-1.1.0-from-1.0.0.json.gz' }] });
    expect(diffPacks(at('port-watch-1.0.0.json.gz'), at('port-watch-1.1.0.json.gz'))).toBe('+ c\n- a\n1 new or changed, 1 taken out');
  });

  test('build twice is build once', () => {
    makeKeyFile(key);
    buildPack(folder, null, key, TIME);
    const before = readFileSync(at('index.json'));
    buildPack(folder, null, key, TIME);
    expect(readFileSync(at('index.json')).equals(before)).toBe(true);
  });

  test.each<[string, () => void, RegExp]>([
    ['other records under a published version', () => facts('1.0.0', ['a']), /published already, with other records/],
    ['a version before the published one', () => facts('0.9.0', ['a']), /stands before it/],
    ['no head', () => rmSync(join(folder, 'pack.json')), /pack\.json is not there/],
    ['a head without a licence', () => put('pack.json', { id: 'port-watch', version: '1.1.0', title: 'T', description: '' }), /pack\.json, licence/],
    ['a broken record', () => put('records.json', [{ ...entry('a'), kind: 'rumour' }]), /records\.json, record 1 \(a\), kind/],
  ])('build refuses %s, and leaves what is published', (_, change, message) => {
    makeKeyFile(key);
    buildPack(folder, null, key, TIME);
    const before = readFileSync(at('index.json'));
    change();
    expect(() => buildPack(folder, null, key, TIME)).toThrow(message);
    expect(readFileSync(at('index.json')).equals(before)).toBe(true);
  });

  test('sign takes a changed index under the signature again', async () => {
    makeKeyFile(key);
    buildPack(folder, null, key, TIME);
    writeFileSync(at('index.json'), readFileSync(at('index.json'), 'utf8').replace('"Port watch"', '"Ports watched"'));
    await expect(index()).rejects.toMatchObject({ code: 'tampered' });
    signIndex(at('index.json'), key, TIME);
    expect((await index()).signed.title).toBe('Ports watched');
  });

  test('sign says until when it will be signed again, or no longer says so', async () => {
    makeKeyFile(key);
    buildPack(folder, null, key, TIME);
    expect(signIndex(at('index.json'), key, timeOf(Date.parse('2026-02-01T00:00:00Z'), 14))).toMatch(/again before 2026-02-15/);
    expect((await index()).signed).toMatchObject({ version: '1.0.0', issued: '2026-02-01T00:00:00.000Z', until: '2026-02-15T00:00:00.000Z' });
    signIndex(at('index.json'), key, timeOf(Date.parse('2026-02-03T00:00:00Z'), 0));
    expect((await index()).signed).not.toHaveProperty('until');
  });
});
