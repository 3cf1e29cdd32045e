import { useRef, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import { Kind, Measure } from '../../../model/claim.ts';
import { Status } from '../../../model/entry.ts';
import { nameOf } from '../../../ui/reader.ts';
import { Choose, Labelled, type Option } from '../list/Field.tsx';
import { type Called, type Draft, entryOf, type Fault, type Fields } from './draft.ts';
import { FigureRows } from './FigureRows.tsx';
import { RelatedRows } from './RelatedRows.tsx';
import { SourceRows } from './SourceRows.tsx';

interface EntryFormProps {
  first: Draft;
  called: Called;
  /** Of parties, to choose from while a name is typed. */
  names: readonly string[];
  /** Where leaving without keeping leads. */
  cancel: string;
  onKeep: (entry: Fields) => Promise<void>;
}

const named = (list: string, values: readonly string[]): Option[] => values.map((value) => ({ value, label: nameOf(reader, list, value) }));

/** All that an entry says, field by field. What is wrong is said at its field and once for all, where the focus goes. */
export function EntryForm({ first, called, names, cancel, onKeep }: EntryFormProps) {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const report = useRef<HTMLParagraphElement>(null);
  const set = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const submit = (event: Event): void => {
    event.preventDefault();
    const written = entryOf(draft, called);
    if ('faults' in written) {
      setFaults(written.faults);
      requestAnimationFrame(() => report.current?.focus());
    } else {
      setFaults([]);
      void onKeep(written.entry);
    }
  };
  const wrong = (fault: Fault) => (faults.includes(fault) ? <span class="wrong">{words(`write_fault_${fault}`)}</span> : null);
  const text = (field: 'title' | 'date' | 'deadline' | 'who' | 'whom' | 'goods', hint?: string, list?: string) => (
    <Labelled label={words(`write_${field}`)}>
      <input
        type="text"
        value={draft[field]}
        placeholder={hint}
        list={list}
        aria-invalid={faults.some((fault) => fault === field)}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
      />
      {field === 'title' || field === 'date' || field === 'deadline' ? wrong(field) : null}
    </Labelled>
  );
  return (
    <form class="write" noValidate onSubmit={submit}>
      {faults.length > 0 ? (
        <p class="trouble" tabIndex={-1} ref={report} role="alert">
          {words('write_faults')}
        </p>
      ) : null}
      {text('title')}
      <div class="filters">
        <Choose
          label={words('list_field_kind')}
          value={draft.kind}
          options={named('kind', Kind.options)}
          onChange={(kind) => set({ kind: kind as Draft['kind'] })}
        />
        {text('date', words('write_date_example'))}
        {text('deadline', words('write_date_example'))}
        <Choose
          label={words('list_field_status')}
          value={draft.status}
          options={named('status', Status.options)}
          onChange={(status) => set({ status: status as Draft['status'] })}
        />
        {text('who', words('write_who_example'), 'parties')}
        {text('whom', words('write_who_example'), 'parties')}
        <Choose
          label={words('list_field_measure')}
          value={draft.measure || undefined}
          any={words('write_no_measure')}
          options={named('measure', Measure.options)}
          onChange={(measure) => set({ measure })}
        />
        {text('goods', words('write_goods_example'))}
      </div>
      <datalist id="parties">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FigureRows figures={draft.figures} onChange={(figures) => set({ figures })} />
      {wrong('figures')}
      <Labelled label={words('write_summary')}>
        <textarea rows={3} value={draft.summary} onInput={(event) => set({ summary: event.currentTarget.value })} />
      </Labelled>
      <SourceRows sources={draft.sources} onChange={(sources) => set({ sources })} />
      {wrong('sources')}
      <RelatedRows related={draft.related} onChange={(related) => set({ related })} />
      <p class="row">
        <button type="submit" class="chief">
          {words('write_keep')}
        </button>
        <a class="button" href={cancel}>
          {words('write_cancel')}
        </a>
      </p>
    </form>
  );
}
