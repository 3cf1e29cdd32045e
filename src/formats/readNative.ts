import * as v from 'valibot';
import { Judgement } from '../model/judgement.ts';
import { SavedEntry } from '../model/saved.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { Elements } from './elements.ts';
import { FileFault, type Item, type ItemReader } from './item.ts';
import { NATIVE } from './native.ts';
import { LONGEST, parsed } from './sound.ts';

const NOUNS = { entries: 'entry', judgements: 'judgement' } as const;

const named = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' && id.length <= 200 ? ` "${id}"` : '';
};

/** What the schema makes of the value, or where it does not fit. */
function fitted<const S extends v.GenericSchema>(schema: S, value: unknown): { output: v.InferOutput<S> } | { why: string } {
  const result = v.safeParse(schema, value);
  return result.success ? { output: result.output } : { why: wrongAt(result.issues) };
}

/** A value that says it is an entry or a judgement, as an item. */
export function itemOf(kind: keyof typeof NOUNS, value: unknown, line: number): Item {
  const refuse = (why: string): Item => ({ refused: { line, what: NOUNS[kind] + named(value), why } });
  if (kind === 'entries') {
    const entry = fitted(SavedEntry, value);
    return 'why' in entry ? refuse(entry.why) : { line, entry: entry.output };
  }
  const judgement = fitted(Judgement, value);
  return 'why' in judgement ? refuse(judgement.why) : { line, judgement: judgement.output };
}

const isKind = (list: string): list is keyof typeof NOUNS => list === 'entries' || list === 'judgements';

/** Our own JSON: `{ "format": "pledgemark-ledger/1", "entries": […], "judgements": […] }`. */
export function nativeReader(): ItemReader {
  const elements = new Elements();
  const itemsOf = (found: ReturnType<Elements['push']>): Item[] =>
    found.flatMap(({ list, text, line }): Item[] => {
      if (!isKind(list)) return [];
      const value = parsed(text);
      return ['fault' in value ? { refused: { line, what: NOUNS[list], why: value.fault } } : itemOf(list, value.value, line)];
    });
  return {
    push(text) {
      const items = itemsOf(elements.push(text));
      checkFormat(elements.fields.get('format'));
      return items;
    },
    end() {
      const items = itemsOf(elements.end());
      if (elements.fields.get('format') === undefined) throw new FileFault('This is not a Pledgemark ledger file: it does not say its format.');
      if (elements.fault !== null) items.push({ refused: { line: elements.line, what: 'the rest of the file', why: elements.fault } });
      return items;
    },
  };
}

function checkFormat(said: string | undefined): void {
  if (said === undefined || said === JSON.stringify(NATIVE)) return;
  const newer = /^"pledgemark-ledger\/\d+"$/.test(said);
  throw new FileFault(
    newer ? `This file is of a newer format (${said}) than this Pledgemark knows. Update the extension.` : 'This is not a Pledgemark ledger file.',
  );
}

/** Our own JSON Lines: `{"entry": …}` or `{"judgement": …}` a line, the format in a line of its own before them. */
export function linesReader(): ItemReader {
  /** The line that has not ended yet; null once it is too long to be held. */
  let rest: string | null = '';
  let line = 0;
  let known = false;
  const read = (text: string | null): Item[] => {
    line++;
    if (text?.trim() === '') return [];
    const value = parsed(text);
    if ('fault' in value) return [{ refused: { line, what: 'the line', why: value.fault } }];
    const record = value.value as { format?: unknown; entry?: unknown; judgement?: unknown } | null;
    if (record?.format !== undefined) {
      checkFormat(JSON.stringify(record.format));
      known = true;
      return [];
    }
    if (!known) throw new FileFault('This is not a Pledgemark ledger file: its first line does not say its format.');
    if (record?.entry !== undefined) return [itemOf('entries', record.entry, line)];
    if (record?.judgement !== undefined) return [itemOf('judgements', record.judgement, line)];
    return [{ refused: { line, what: 'the line', why: 'neither an entry nor a judgement' } }];
  };
  return {
    push(text) {
      const [end = '', ...others] = text.split('\n');
      rest = rest === null || rest.length > LONGEST ? null : rest + end;
      const last = others.pop();
      if (last === undefined) return [];
      const items = [rest, ...others].flatMap(read);
      rest = last;
      return items;
    },
    end() {
      const items = read(rest);
      if (!known) throw new FileFault('This is not a Pledgemark ledger file.');
      return items;
    },
  };
}
