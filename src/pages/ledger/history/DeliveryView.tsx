import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { endsOf } from '../../../model/figure.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { DeliveryChart, fromTheBeginning } from '../charts/DeliveryChart.tsx';
import { dayOf } from '../days.ts';
import { figureInWords } from '../inWords.ts';
import { threadAddress } from '../route.ts';
import type { Counted, Delivery, StatedShare } from './delivery.ts';
import { qualifierOf } from './instalments.ts';
import { shareInWords, sumInWords } from './sumsInWords.ts';

const date = (day: number): string => dateInWords(dayOf(day), reader.locale);

const span = (from: number, to: number): string => `${date(from)} – ${date(to)}`;

/** What was promised, from which level, how much of it was to have come by when, and what came. */
export function DeliveryView({ delivery, name, on }: { delivery: Delivery; name: string; on: number }) {
  const { unit, parts, baseline, promised, total, counted, stated } = delivery;
  const best = counted.at(-1);
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    <section class="delivery">
      <h2>{words('delivery_title')}</h2>
      {best ? <Best count={best} delivery={delivery} /> : null}
      <dl class="facts">
        <div>
          <dt>{words('chart_promised')}</dt>
          <dd>
            {sumInWords(promised, unit, qualifierOf(parts))}
            {first && last ? <span class="quiet"> {span(first.from, last.to)}</span> : null}
            {parts.length > 1
              ? parts.map((part) => (
                  <span key={part.from} class="part-of">
                    {sumInWords(part.promised, unit, part.qualifier)} <span class="quiet">{span(part.from, part.to)}</span>
                  </span>
                ))
              : null}
          </dd>
        </div>
        {baseline ? (
          <>
            <div>
              <dt>{words('delivery_level')}</dt>
              <dd>{words('delivery_level_says', sumInWords(baseline.value, unit), baseline.said)}</dd>
            </div>
            <div>
              <dt>{words('delivery_total')}</dt>
              <dd>
                <i>{sumInWords(total, unit, qualifierOf(parts))}</i>
              </dd>
            </div>
          </>
        ) : null}
        {stated.map((share) => (
          <Stated key={`${share.entry.id} ${share.figure.role}`} {...share} />
        ))}
      </dl>
      {fromTheBeginning(delivery).length > 0 ? <DeliveryChart delivery={delivery} name={name} on={on} /> : null}
      {counted.length > 0 ? <Counts counted={counted} unit={unit} /> : null}
      <p class="quiet">{words(baseline ? 'delivery_note_level' : 'delivery_note')}</p>
    </section>
  );
}

/** The one line that answers: how much of how much. */
function Best({ count, delivery }: { count: Counted; delivery: Delivery }) {
  const { figure, target, level, share, to } = count;
  const [, came] = endsOf(figure.value);
  const extra = target - level;
  return (
    <p class="best">
      <strong>{shareInWords(share, figure.qualifier)}</strong>
      <span>
        {words('delivery_best', figureInWords(figure), sumInWords(target, delivery.unit), date(to))}
        {level > 0 ? (
          <>
            {' '}
            {came < level
              ? words('delivery_below', sumInWords(extra, delivery.unit), sumInWords(level, delivery.unit))
              : words('delivery_above', sumInWords(extra, delivery.unit), shareInWords((came - level) / extra, figure.qualifier))}
          </>
        ) : null}
      </span>
    </p>
  );
}

function Stated({ entry, figure }: StatedShare) {
  const [source] = entry.sources;
  return (
    <div>
      <dt>{words('delivery_stated')}</dt>
      <dd>
        {figureInWords(figure)} <span class="quiet">{figure.role}, </span>
        <a href={threadAddress(entry.id)}>{[source?.publisher, dateInWords(entry.date, reader.locale)].filter(Boolean).join(', ')}</a>
      </dd>
    </div>
  );
}

/** Every count against the target of its own days. */
function Counts({ counted, unit }: { counted: readonly Counted[]; unit: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys too
    <section class="scrolls" aria-label={words('delivery_counts')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('delivery_days')}</th>
            <th scope="col" class="sum">
              {words('delivery_came')}
            </th>
            <th scope="col" class="sum">
              {words('delivery_target')}
            </th>
            <th scope="col" class="sum">
              {words('delivery_share')}
            </th>
            <th scope="col">{words('chart_record')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map((count) => (
            <tr key={`${count.entry.id} ${count.from}`}>
              <td>{span(count.from, count.to)}</td>
              <td class="sum">{figureInWords(count.figure)}</td>
              <td class="sum">
                <i>{sumInWords(count.target, unit)}</i>
              </td>
              <td class="sum">
                <i>{shareInWords(count.share, count.figure.qualifier)}</i>
              </td>
              <td>
                <a href={threadAddress(count.entry.id)}>{count.entry.title}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
