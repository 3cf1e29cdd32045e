import { momentWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Choice, Dispute } from '../../sharing/sharing.ts';
import type { Parties } from '../../ui/normal/parties.ts';
import { fieldInWords, valueInWords } from './fieldInWords.ts';

interface DisputesProps {
  all: readonly Dispute[];
  parties: Parties;
  onChoose: (of: Dispute, choice: Choice) => void;
}

/** What members of the team changed on two sides, each version with who wrote it, to choose from. */
export function Disputes({ all, parties, onChoose }: DisputesProps) {
  if (all.length === 0) return null;
  return (
    <>
      <h3>{words('settings_team_two')}</h3>
      <p>{words('settings_team_two_says')}</p>
      <ul class="disputes">
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
              <Versions of={of} parties={parties} onChoose={onChoose} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Beside each other, where there is room. */
function Versions({ of, parties, onChoose }: Pick<DisputesProps, 'parties' | 'onChoose'> & { of: Extract<Dispute, { field: string }> }) {
  return (
    <>
      {of.field === 'said' ? null : <p class="quiet">{fieldInWords(of.field)}</p>}
      <ul class="versions">
        {of.versions.map((version) => {
          const says = valueInWords(of.field, version.is, parties);
          return (
            <li key={`${version.by} ${version.at} ${says}`}>
              <p class="words">{says}</p>
              <p class="quiet">{words('settings_team_by', version.by, momentWords(version.at))}</p>
              <button type="button" aria-label={`${words('settings_team_choose')}: ${says}`} onClick={() => onChoose(of, version)}>
                {words('settings_team_choose')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
