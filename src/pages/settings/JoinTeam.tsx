import { useState } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import { Button } from '../../ui/Button.tsx';

export interface Joining {
  address: string;
  who: string;
  name: string;
  secret: string;
}

const FIELDS = [
  ['address', 'settings_team_address'],
  ['who', 'settings_team_who'],
  ['name', 'settings_team_user'],
  ['secret', 'settings_team_secret'],
] as const;

/** Which database, and under which name. What is typed is not kept by the browser. */
export function JoinTeam({ isBusy, onJoin }: { isBusy: boolean; onJoin: (joining: Joining) => void }) {
  const [typed, setTyped] = useState<Joining>({ address: '', who: '', name: '', secret: '' });
  return (
    <form
      class="team"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin(typed);
      }}
    >
      {FIELDS.map(([field, label]) => {
        const same = {
          id: `team-${field}`,
          spellcheck: false,
          value: typed[field],
          onInput: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [field]: event.currentTarget.value }),
        };
        return (
          <p key={field} class="field">
            <label for={same.id}>{words(label)}</label>
            {field === 'secret' ? (
              <input {...same} type="password" autocomplete="new-password" />
            ) : (
              <input {...same} type="text" autocomplete="off" placeholder={field === 'address' ? 'https://couch.example.org/team' : ''} />
            )}
          </p>
        );
      })}
      <p>
        <Button type="submit" rests={isBusy || typed.address.trim() === '' || typed.who.trim() === ''}>
          {words('settings_team_join')}
        </Button>
      </p>
    </form>
  );
}
