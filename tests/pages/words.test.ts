import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/bridge/problem.ts';
import { FORMATS as FILES } from '../../src/formats/formats.ts';
import { FieldName, Note, Term } from '../../src/model/beside.ts';
import { Kind, Measure } from '../../src/model/claim.ts';
import { Coverage, Crop, Obstacle, Thing, Times } from '../../src/model/comparison.ts';
import { EntryRelation, Status } from '../../src/model/entry.ts';
import { Relation } from '../../src/model/link.ts';
import { Quiet } from '../../src/model/reading.ts';
import { Reason } from '../../src/model/reason.ts';
import { Found } from '../../src/model/saved.ts';
import { STANDINGS } from '../../src/pages/ledger/desk/deadlines.ts';
import { Search } from '../../src/pages/ledger/list/search.ts';
import { FAULTS } from '../../src/pages/ledger/own/draft.ts';
import { TROUBLES } from '../../src/sharing/trouble.ts';
import { REFUSALS } from '../../src/subscriptions/refusal.ts';
import { FORMATS } from '../../src/ui/copy/formats.ts';
import { codesOf } from '../codes.ts';
import { files } from '../house/files.ts';

const messages: Record<string, { message: string }> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const keys = Object.keys(messages);
const source = files('src', /\.tsx?$/).map((path) => readFileSync(path, 'utf8'));

const suffixed = (prefix: string, values: readonly string[]): string[] => values.map((value) => prefix + value.replaceAll('-', '_'));

/** The keys that are put together at run time, each list in full: a value of the model without its word fails here. */
const COMPUTED: string[] = [
  ...suffixed('kind_', Kind.options),
  ...suffixed('measure_', Measure.options),
  ...suffixed('relation_', Relation.options),
  ...suffixed('status_', Status.options),
  ...suffixed('field_', FieldName.options),
  ...suffixed('term_', Term.options),
  ...suffixed('note_', codesOf(Note.options, 'says')),
  ...suffixed('crop_', Crop.options),
  ...suffixed('coverage_', Coverage.options),
  ...suffixed('thing_', Thing.options),
  ...suffixed('times_', codesOf(Times.options, 'is')),
  ...suffixed('compared_', ['more', 'less']),
  // Of a rate and a stage the sentence tells both sides.
  ...suffixed(
    'apart_',
    codesOf(Obstacle.options, 'is').filter((is) => is !== 'rate' && is !== 'stage'),
  ),
  ...suffixed(
    'because_',
    codesOf(Reason.options, 'says').filter((says) => says !== 'tie'),
  ),
  ...suffixed('tie_', EntryRelation.options),
  ...suffixed('tied_', EntryRelation.options),
  ...suffixed('when_', ['this', 'earlier', 'then', 'since']),
  ...suffixed('menu_', ['panel', 'ledger', 'always', 'look_up', 'save_selection']),
  ...suffixed('copy_', FORMATS),
  ...suffixed('pages_to_', ['ledger', 'settings', 'welcome']),
  ...suffixed('kept_', Found.entries.state.options),
  ...suffixed('ledger_view_', ['list', 'judgements', 'desk', 'files', 'thread', 'topic', 'write', 'unknown']),
  ...suffixed('ledger_format_', Object.keys(FILES)),
  ...suffixed('list_among_', ['all', 'own', 'records']),
  ...suffixed('list_field_', Object.keys(Search.entries)),
  ...suffixed('chart_', ['promised', 'counted', 'about', 'more', 'range', 'target']),
  ...suffixed('desk_', STANDINGS),
  ...suffixed('write_', ['title', 'date', 'deadline', 'who', 'whom', 'goods']),
  ...suffixed('write_fault_', FAULTS),
  ...suffixed('write_source_', ['publisher', 'title', 'url', 'date']),
  ...suffixed('thread_turn_', ['contradicts', 'raises', 'lowers', 'restates', 'supersedes', 'retaliates']),
  ...suffixed('ledger_verb_', Kind.options),
  ...suffixed('ledger_relation_', EntryRelation.options),
  ...suffixed('panel_quiet_', Quiet.options),
  ...suffixed('panel_quiet_', Quiet.options).map((key) => `${key}_says`),
  ...suffixed('panel_show_', ['all', 'record', 'differs']),
  ...suffixed('panel_why_', ['no_party', 'no_measure', 'no_record']),
  ...suffixed('settings_', ['opening', 'marking']),
  ...suffixed('refused_', REFUSALS),
  ...suffixed('team_', TROUBLES),
  ...suffixed('settings_opening_', ['hover', 'click']),
  ...suffixed('settings_marking_', ['few', 'differing', 'all']),
];

/** Open lists: a unit, what a rate is by or a fault may have its word, and is shown or told in another way where it has none. */
const OPEN = new RegExp(`^(?:unit_[a-z_]+_(?:one|other|many)|per_[a-z_]+|problem_(?:${CODES.join('|').replaceAll('-', '_')}))$`);

const quoted = (text: string): string[] => [...text.matchAll(/'([a-z]+(?:_[a-z0-9]+)*)'/g)].map((match) => match[1] ?? '');

/** The keys that stand as they are in a call, both ends of a choice included. */
const asked = source.flatMap((text) => [...text.matchAll(/\bwords\(([^,)`]*)[,)]/g)].flatMap((match) => quoted(match[1] ?? '')));
const askedCounted = source.flatMap((text) => [...text.matchAll(/\bcounted\('([a-z0-9_]+)'/g)].map((match) => match[1] ?? ''));

describe('every word that is asked for is there', () => {
  const missing = (wanted: string[]): string[] => [...new Set(wanted)].filter((key) => !keys.includes(key));
  test('there are calls to look at', () => {
    expect(asked.length).toBeGreaterThan(80);
    expect(askedCounted.length).toBeGreaterThan(10);
  });
  test('by its name', () => expect(missing(asked.filter((key) => key.includes('_')))).toEqual([]));
  test('in the singular and the plural', () => expect(missing(askedCounted.flatMap((key) => [`${key}_one`, `${key}_other`]))).toEqual([]));
  test('for every value of the model', () => expect(missing(COMPUTED)).toEqual([]));
});

test('every word that is there is asked for', () => {
  const manifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
  const used = new Set([...source.flatMap(quoted), ...manifest, ...COMPUTED, ...askedCounted.flatMap((key) => [`${key}_one`, `${key}_other`])]);
  expect(keys.filter((key) => !used.has(key) && !OPEN.test(key))).toEqual([]);
});

describe('words are short, plain and quiet', () => {
  const offend = (what: (message: string) => boolean): string[] => keys.filter((key) => what(messages[key]?.message ?? ''));
  test.each<[string, (message: string) => boolean]>([
    ['empty, or with something hanging over', (m) => m === '' || m.trim() !== m],
    ['shouting', (m) => /!|\b(?!HTML)[A-Z]{4,}\b/.test(m)],
    ['a verdict, or a machine that thinks', (m) => /\b(?:AI|true|false|fake|debunked|correct|wrong|lies?)\b/i.test(m)],
    ['long', (m) => m.length >= 240],
    ['a dollar sign that is neither a fill nor doubled', (m) => /\$(?!\d)/.test(m.replaceAll('$$', ''))],
    ['a fill whose forerunner is forgotten', (m) => [...m.matchAll(/\$(\d)/g)].some(([, n]) => Number(n) > 1 && !m.includes(`$${Number(n) - 1}`))],
  ])('none is %s', (_, what) => expect(offend(what)).toEqual([]));
});

describe('what went wrong is followed by what to do about it', () => {
  const WAYS = /\b(?:Ask|Check|Press|Take it away|Tell|Try|Write|tell|try|tried again)\b/;
  test.each([
    ...suffixed('refused_', REFUSALS),
    ...suffixed('team_', TROUBLES),
    'settings_sub_declined',
    'settings_pack_failed',
    'settings_site_kept',
  ])('%s', (key) => expect(messages[key]?.message).toMatch(WAYS));
  test.each(['The address cannot be reached.', 'The server does not let you in.'])('not in: %s', (told) => expect(told).not.toMatch(WAYS));
});
