import { useEffect, useState } from 'preact/hooks';
import { counted, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { EntityId } from '../../../model/entity.ts';
import type { Entry } from '../../../model/entry.ts';
import { countriesFrom } from '../../../model/keys.ts';
import { type Parties, partyName } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { StepChart } from '../charts/StepChart.tsx';
import { dayNumber, today } from '../days.ts';
import { Amounts } from '../history/Amounts.tsx';
import { seriesOf } from '../history/series.ts';
import { Thread } from '../history/Thread.tsx';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { Choose } from '../list/Field.tsx';
import { theSeek } from '../list/seek.ts';
import { listAddress, type Topic, topicAddress } from '../route.ts';
import { useLedger } from '../useLedger.ts';
import { replaceAddress } from '../useRoute.ts';
import { type RateLine, ratesOf } from './rates.ts';
import { entriesOf, leftOut } from './topicOf.ts';

interface TopicViewProps {
  ledger: Ledger;
  topic: Topic;
  onTitle: (title: string) => void;
}

const NOBODY = () => [];

/** All that one party did in one matter: "everything China promised to buy", "every tariff rate on Chinese goods". */
export function TopicView({ ledger, topic, onTitle }: TopicViewProps) {
  const seek = theSeek();
  const loaded = useLedger(ledger, JSON.stringify(topic), async (l) => {
    const entities = await l.entities();
    const { whom: _, goods: __, ...all } = topic;
    return {
      entities,
      entries: await entriesOf(topic, seek, countriesFrom(entities) as (id: string) => string | null),
      all: await entriesOf(all, seek, () => null),
    };
  });
  const parties: Parties = loaded.at === 'here' ? Object.fromEntries(loaded.value.entities.map(({ id, name }) => [id, name])) : {};
  const title = titleOf(topic, parties);
  useEffect(() => onTitle(title), [title, onTitle]);
  if (loaded.at === 'loading') return <p aria-busy="true" />;
  if (loaded.at === 'failed') return <LedgerTrouble problem={loaded.problem} />;
  const { entities, entries, all } = loaded.value;
  const countryOf = countriesFrom(entities);
  const lines = topic.measure === 'tariff' || topic.measure === 'retaliation' ? ratesOf(entries, leftOut(topic, entities)) : [];
  return (
    <>
      <Narrow topic={topic} all={all} parties={parties} countryOf={countryOf} />
      {entries.length === 0 ? (
        <p class="empty">
          {words('list_none')} <a href={listAddress({})}>{words('list_all')}</a>
        </p>
      ) : null}
      {lines.length > 0 ? (
        <Rates lines={lines} name={nameFor(topic)} />
      ) : (
        <Amounts series={seriesOf(entries, null)} asked={null} name={nameFor(topic)} on={null} />
      )}
      <div class="row thread-head">
        <h2>{words('thread_story')}</h2>
        <span class="quiet">{counted('list_found', entries.length)}</span>
        <a class="end" href={listAddress(topic)}>
          {words('topic_list')}
        </a>
      </div>
      <Thread entries={entries} asked={null} parties={parties} on={dayNumber(today())} accountsOf={NOBODY} />
    </>
  );
}

const nameFor = ({ who, measure, whom, goods }: Topic): string =>
  [who, measure, whom, goods?.replaceAll(' ', '-')].filter(Boolean).join('-').toLowerCase();

function titleOf({ who, measure, whom, goods }: Topic, parties: Parties): string {
  const name = (id: EntityId): string => partyName(id, parties, reader.locale);
  const sides = whom === undefined ? name(who) : `${name(who)} → ${name(whom)}`;
  return [words('list_topic', sides, nameOf(reader, 'measure', measure)), goods].filter(Boolean).join(', ');
}

interface NarrowProps {
  topic: Topic;
  all: readonly Entry[];
  parties: Parties;
  countryOf: (id: EntityId) => string | null;
}

/** Towards whom, and which goods: as the entries have them. */
function Narrow({ topic, all, parties, countryOf }: NarrowProps) {
  const count = (values: Iterable<string>): [string, number][] => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
  const whoms = count(
    all.flatMap(
      (entry) =>
        [...new Set([...entry.counterparty, ...entry.actor].map((id) => countryOf(id)))].filter((c) => c !== null && c !== topic.who) as string[],
    ),
  );
  const goods = count(all.flatMap((entry) => entry.goods));
  const set = (field: 'whom' | 'goods', value: string): void => {
    const { [field]: _, ...others } = topic;
    replaceAddress(topicAddress((value === '' ? others : { ...others, [field]: value }) as Topic));
  };
  return (
    <div class="narrow row">
      <Choose
        label={words('list_field_whom')}
        value={topic.whom}
        any={words('list_any')}
        options={whoms.map(([value, n]) => ({ value, label: `${partyName(value, parties, reader.locale)} (${n})` }))}
        onChange={(value) => set('whom', value)}
      />
      <Choose
        label={words('list_field_goods')}
        value={topic.goods}
        any={words('list_any')}
        options={goods.map(([value, n]) => ({ value, label: `${value} (${n})` }))}
        onChange={(value) => set('goods', value)}
      />
    </div>
  );
}

const called = ({ of, steps: [first] }: RateLine): string => of || (first?.entry.title ?? '');

/** Every rate as a step, and one of them to be drawn out. */
function Rates({ lines, name }: { lines: readonly RateLine[]; name: string }) {
  const [at, setAt] = useState('');
  const chosen = at === '' ? null : (lines[Number(at)] ?? null);
  return (
    <section class="amounts">
      <StepChart title={words('rates_title')} name={`${name}-rates`} lines={lines} chosen={chosen} today={dayNumber(today())} />
      <Choose
        label={words('rates_choose')}
        value={at === '' ? undefined : at}
        any={words('rates_all')}
        options={lines.map((line, i) => ({ value: String(i), label: called(line) }))}
        onChange={setAt}
      />
    </section>
  );
}
