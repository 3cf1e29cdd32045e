import { isCorrection, openLedger } from '../../../ledger/ledger.ts';
import type { Answered, Asked } from './calls.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** Runs in a worker of the page: reading and searching a hundred thousand entries must not hold up a frame. */
const answer = (message: Answered): void => postMessage(message);

const shelf = openLedger().then((ledger) => {
  const opened = openShelf(ledger);
  ledger.onChange((change) => {
    if (change.what === 'judgements') return;
    opened.forget(change.what === 'packs' || change.ids.some(isCorrection));
    answer({ changed: true });
  });
  return opened;
});

async function serve(shelved: Shelf, asked: Asked): Promise<Answered> {
  const { call } = asked;
  if (asked.what === 'choices') return { call, choices: await shelved.choices() };
  if (asked.what === 'deadlines') return { call, deadlines: await shelved.deadlines() };
  if (asked.what === 'ids') return { call, ids: await shelved.ids(asked.search) };
  return { call, page: await shelved.page(asked.search, asked.from, asked.count) };
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  shelf
    .then((shelved) => serve(shelved, data))
    .then(answer, (error: unknown) => answer({ call: data.call, problem: error instanceof Error ? error.message : String(error) }));
});
