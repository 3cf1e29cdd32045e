import { commas, type Format } from './format.ts';

/** The name and number of our own format. It is raised when a file of before could be misunderstood; a field more does not raise it. */
export const NATIVE = 'pledgemark-ledger/1';

/** All that cannot be computed again, as it is kept: docs/formats.md. One record a line, so that a fault can be told by its line. */
export const native: Format = {
  ending: 'json',
  type: 'application/json',
  writer({ exportedAt }) {
    const entries = commas();
    const judgements = commas();
    let judging = false;
    const judge = (): string => {
      if (judging) return '';
      judging = true;
      return '\n],"judgements":[';
    };
    return {
      head: () => `{"format":${JSON.stringify(NATIVE)},"exportedAt":${JSON.stringify(exportedAt)},"entries":[`,
      entry: (entry) => entries(JSON.stringify(entry)),
      judgement: (judgement) => judge() + judgements(JSON.stringify(judgement)),
      tail: () => `${judge()}\n]}\n`,
    };
  },
};

/** The same, each line a record that stands alone: for tools that read line by line, and for what grows at its end. */
export const jsonLines: Format = {
  ending: 'jsonl',
  type: 'application/jsonl',
  writer: ({ exportedAt }) => ({
    head: () => `${JSON.stringify({ format: NATIVE, exportedAt })}\n`,
    entry: (entry) => `${JSON.stringify({ entry })}\n`,
    judgement: (judgement) => `${JSON.stringify({ judgement })}\n`,
    tail: () => '',
  }),
};
