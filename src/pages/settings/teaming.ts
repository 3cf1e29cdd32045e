import { wakeForTeam } from '../../bridge/alarms.ts';
import { ask } from '../../bridge/ask.ts';
import { dropServer, mayAskServer, requestServer } from '../../bridge/servers.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { openSharing, type Sharing, soundDatabase } from '../../sharing/sharing.ts';
import type { Parties } from '../../ui/normal/parties.ts';

/** What the settings do with a team's ledger: the browser's permission, what is remembered of the team, and the background that compares. */
export interface TeamDesk extends Pick<Sharing, 'team' | 'disputes' | 'counts' | 'onChange' | 'close'> {
  /** Called at once in a click, because the browser is to ask the reader. False where they decline. */
  join(typed: string, login: { name: string; secret: string }, who: string): Promise<boolean>;
  leave(): Promise<void>;
  /** Called at once in a click too: where access was taken back, the reader is asked for it again. */
  compare(address: string): Promise<void>;
  settle: Sharing['settle'];
  /** What the parties that the ledger knows are called. */
  parties(): Promise<Parties>;
}

export async function openTeamDesk(ledger: Ledger): Promise<TeamDesk> {
  const sharing = await openSharing({ replica: async () => ledger.replica, mayAsk: mayAskServer });
  const compare = async (looksAgain = false): Promise<void> => void (await ask('team/compare', { looksAgain }));
  return {
    ...sharing,
    async join(typed, login, who) {
      const address = soundDatabase(typed);
      if (!(await requestServer(address))) return false;
      await sharing.join(address, login, who);
      await compare();
      return true;
    },
    async leave() {
      const team = await sharing.team();
      await sharing.leave();
      await wakeForTeam(null);
      if (team) await dropServer(team.address);
    },
    parties: async () => Object.fromEntries((await ledger.entities()).map(({ id, name }) => [id, name])),
    async compare(address) {
      await requestServer(address);
      await compare(true);
    },
    async settle(of, choice) {
      await sharing.settle(of, choice);
      await compare();
    },
  };
}
