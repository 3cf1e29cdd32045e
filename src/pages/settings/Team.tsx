import { useEffect, useState } from 'preact/hooks';
import { momentWords, numberWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { type Dispute, type Team as Shared, SharingTrouble, type TroubleCode } from '../../sharing/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import type { Parties } from '../../ui/normal/parties.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Disputes } from './Disputes.tsx';
import { type Joining, JoinTeam } from './JoinTeam.tsx';
import type { OnLedger } from './OnLedger.ts';
import { openTeamDesk, type TeamDesk } from './teaming.ts';
import { useArrival } from './useArrival.ts';

interface Shown {
  team: Shared | null;
  disputes: Dispute[];
  parties: Parties;
  counts: { waiting: number; refused: number };
}

const troubleWords = (code: TroubleCode): string => words(`team_${code.replaceAll('-', '_')}`);

/** How far a comparison is, and what it left. */
function Standing({ team, counts }: { team: Shared; counts: Shown['counts'] }) {
  const { progress } = team;
  const lines = [
    progress?.does === 'fetching' ? words('settings_team_fetching', numberWords(progress.done), numberWords(progress.left)) : null,
    progress?.does === 'sending' ? words('settings_team_sending', numberWords(progress.done)) : null,
    counts.waiting > 0 ? words('settings_team_waiting', numberWords(counts.waiting)) : null,
    counts.refused > 0 ? words('settings_team_refused', numberWords(counts.refused), words('settings_team_now')) : null,
    team.unsendable > 0 ? words('settings_team_unsendable', numberWords(team.unsendable)) : null,
  ];
  return (
    <>
      {lines.map((line) => (line === null ? null : <p key={line}>{line}</p>))}
      {team.trouble ? <Trouble says={troubleWords(team.trouble.code)} detail={team.trouble.detail} /> : null}
    </>
  );
}

/** A team's ledger on a server of theirs. Off until the reader joins: nothing is asked before. */
export function Team({ ledger, onTrouble }: OnLedger) {
  const [desk, setDesk] = useState<TeamDesk | null>(null);
  const [{ team, disputes, parties, counts }, setShown] = useState<Shown>({
    team: null,
    disputes: [],
    parties: {},
    counts: { waiting: 0, refused: 0 },
  });
  const [says, setSays] = useState('');
  const [failure, setFailure] = useState<{ code: TroubleCode; detail: string } | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let close = (): void => {};
    openTeamDesk(ledger).then((opened) => {
      let [asked, shown] = [0, 0];
      const look = async (): Promise<void> => {
        const mine = ++asked;
        const disputes = await opened.disputes();
        const parties = disputes.length > 0 ? await opened.parties() : {};
        const now = { team: await opened.team(), disputes, parties, counts: await opened.counts() };
        // What was asked for earlier and comes later is old.
        if (mine > shown) setShown(now);
        shown = Math.max(shown, mine);
      };
      const stop = opened.onChange(() => void look().catch(onTrouble));
      close = () => {
        stop();
        opened.close();
      };
      setDesk(opened);
      look().catch(onTrouble);
    }, onTrouble);
    return () => close();
  }, [ledger, onTrouble]);
  useArrival('team', desk !== null);

  if (!desk) return null;
  const work = (does: () => Promise<string>): void => {
    // Begun before the first waiting: the browser asks for access in a click only.
    const done = does();
    setBusy(true);
    setFailure(null);
    done
      .then(setSays, (error: unknown) => {
        const code = error instanceof SharingTrouble ? error.code : 'failed';
        setFailure({ code, detail: error instanceof Error ? error.message : String(error) });
      })
      .finally(() => setBusy(false));
  };
  const join = async ({ address, who, name, secret }: Joining): Promise<string> =>
    (await desk.join(address, { name: name.trim(), secret }, who.trim())) ? '' : words('settings_sub_declined');
  const quietly = async (does: Promise<void>, then = ''): Promise<string> => {
    await does;
    return then;
  };

  return (
    <section>
      <h2 id="team">{words('settings_team_title')}</h2>
      {team ? (
        <>
          <p class="row">
            <strong>{words('settings_team_with', new URL(team.address).host, team.who)}</strong>
          </p>
          <p class="quiet">
            {[
              team.checkedAt === null ? null : words('settings_sub_asked', momentWords(team.checkedAt)),
              team.cameAt === null ? null : words('settings_team_came', momentWords(team.cameAt)),
            ]
              .filter((told) => told !== null)
              .join(' · ')}
          </p>
          <p class="quiet hash">{team.address}</p>
          <Standing team={team} counts={counts} />
          <p class="row">
            <Button rests={isBusy} onClick={() => work(() => quietly(desk.compare(team.address)))}>
              {words('settings_team_now')}
            </Button>
            <Button rests={isBusy} onClick={() => work(() => quietly(desk.leave(), words('settings_team_left')))}>
              {words('settings_team_leave')}
            </Button>
          </p>
          <Disputes all={disputes} parties={parties} onChoose={(of, choice) => work(() => quietly(desk.settle(of, choice)))} />
        </>
      ) : (
        <>
          <p>{words('settings_team_says')}</p>
          <JoinTeam isBusy={isBusy} onJoin={(joining) => work(() => join(joining))} />
        </>
      )}
      <p role="status">{says}</p>
      {failure ? <Trouble says={troubleWords(failure.code)} detail={failure.detail} /> : null}
    </section>
  );
}
