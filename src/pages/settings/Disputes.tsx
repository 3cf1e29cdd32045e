import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Choice, Dispute } from '../../sharing/sharing.ts';

const moment = (at: string): string => new Intl.DateTimeFormat(reader.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at));

/** A value as it is kept, where it is no text. */
function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') return words('settings_team_empty');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

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
              of.versions.map((version) => (
                <div key={`${version.by} ${version.at}`} class="version">
                  <p class="words">{textOf(version.is)}</p>
                  <p class="row quiet">
                    {words('settings_team_by', version.by, moment(version.at))}
                    <button
                      type="button"
                      aria-label={`${words('settings_team_choose')}: ${textOf(version.is)}`}
                      onClick={() => onChoose(of, version)}
                    >
                      {words('settings_team_choose')}
                    </button>
                  </p>
                </div>
              ))
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
