import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Version } from '../../model/replica.ts';
import type { Choice, Dispute } from '../../sharing/sharing.ts';
import { fieldInWords, valueInWords } from './fieldInWords.ts';

const moment = (at: string): string => new Intl.DateTimeFormat(reader.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at));

/** What members of the team changed on two sides, each version with who wrote it, to choose from. */
export function Disputes({ all, onChoose }: { all: readonly Dispute[]; onChoose: (of: Dispute, choice: Choice) => void }) {
  if (all.length === 0) return null;
  return (
    <>
      <h3>{words('settings_team_two')}</h3>
      <p>{words('settings_team_two_says')}</p>
      <ul class="subscriptions">
        {all.map((of) => (
          <li key={`${of.id} ${of.field}`}>
            <strong>{of.title}</strong>
            {of.field === null ? (
              <>
                <p>{words('settings_team_removed', of.removed.by)}</p>
                <p class="row">
                  <button type="button" onClick={() => onChoose(of, 'keep')}>
                    {words('settings_team_keep')}
                  </button>
                  <button type="button" class="danger" onClick={() => onChoose(of, 'remove')}>
                    {words('settings_team_remove')}
                  </button>
                </p>
              </>
            ) : (
              <Versions of={of} onChoose={onChoose} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Versions({ of, onChoose }: { of: Extract<Dispute, { field: string }>; onChoose: (of: Dispute, choice: Version) => void }) {
  return (
    <>
      {of.field === 'said' ? null : <p class="quiet">{fieldInWords(of.field)}</p>}
      {of.versions.map((version) => {
        const says = valueInWords(of.field, version.is);
        return (
          <div key={`${version.by} ${version.at}`} class="version">
            <p class="words">{says}</p>
            <p class="row quiet">
              {words('settings_team_by', version.by, moment(version.at))}
              <button type="button" aria-label={`${words('settings_team_choose')}: ${says}`} onClick={() => onChoose(of, version)}>
                {words('settings_team_choose')}
              </button>
            </p>
          </div>
        );
      })}
    </>
  );
}
