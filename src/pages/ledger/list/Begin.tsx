import { useEffect, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { type Parties, partyName } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { topicAddress } from '../route.ts';
import type { Choices } from './calls.ts';
import type { Seek } from './seek.ts';

/** Beside the list while nothing is open: what can be done here, and where most is on record. */
export function Begin({ seek, parties }: { seek: Seek; parties: Parties }) {
  const [topics, setTopics] = useState<Choices['topics']>([]);
  useEffect(
    () =>
      void seek.choices().then(
        (choices) => setTopics(choices.topics),
        () => setTopics([]),
      ),
    [seek],
  );
  return (
    <section class="details begin">
      <h2>{words('list_begin')}</h2>
      <p>{words('list_begin_says')}</p>
      {topics.length > 0 ? (
        <>
          <h3>{words('list_topics')}</h3>
          <ul class="topics">
            {topics.map(({ who, measure, count }) => (
              <li key={`${who} ${measure}`}>
                <a href={topicAddress({ who, measure })}>
                  {words('list_topic', partyName(who, parties, reader.locale), nameOf(reader, 'measure', measure))}
                </a>{' '}
                <span class="quiet">{count}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
