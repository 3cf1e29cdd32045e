import { words } from '../../bridge/words.ts';
import { LedgerError } from '../../ledger/ledger.ts';
import { Trouble } from '../../ui/Trouble.tsx';

/** The ledger's own fault in words that say what to do: a ledger of a newer Pledgemark above all must not be taken for an empty one. */
export function LedgerTrouble({ problem }: { problem: unknown }) {
  if (problem instanceof LedgerError && problem.code === 'ledger-newer') return <Trouble says={words('ledger_newer')} />;
  return <Trouble says={words('ledger_failed')} detail={problem instanceof Error ? problem.message : String(problem)} />;
}
