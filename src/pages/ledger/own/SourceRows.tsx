import { words } from '../../../bridge/words.ts';
import { Labelled } from '../list/Field.tsx';
import { NO_SOURCE, type SourceDraft } from './draft.ts';
import { Rows } from './Rows.tsx';

/** Where it is from, a row each. */
export function SourceRows({ sources, onChange }: { sources: readonly SourceDraft[]; onChange: (sources: SourceDraft[]) => void }) {
  return (
    <Rows
      legend={words('list_sources')}
      adds={words('write_add_source')}
      rows={sources}
      blank={NO_SOURCE}
      onChange={onChange}
      row={(source, set) => (
        <>
          {(['publisher', 'title', 'url', 'date'] as const).map((field) => (
            <Labelled key={field} label={words(`write_source_${field}`)}>
              <input
                type="text"
                inputMode={field === 'url' ? 'url' : 'text'}
                value={source[field]}
                placeholder={field === 'date' ? words('write_date_example') : field === 'url' ? 'https://' : undefined}
                onInput={(event) => set({ ...source, [field]: event.currentTarget.value })}
              />
            </Labelled>
          ))}
          <label class="row check">
            <input type="checkbox" checked={source.primary} onChange={(event) => set({ ...source, primary: event.currentTarget.checked })} />
            {words('source_first_hand')}
          </label>
        </>
      )}
    />
  );
}
