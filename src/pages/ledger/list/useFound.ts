import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../../model/entry.ts';
import type { Search } from './search.ts';
import type { Seek } from './seek.ts';

/** Entries are asked for in pages of this many. */
const PAGE = 60;

interface State {
  /** The search that `pages` are of: while another is on its way, what was found before stays. */
  key: string;
  total: number;
  of: number;
  pages: ReadonlyMap<number, readonly Entry[]>;
}

export interface Found {
  at: 'loading' | 'here' | 'failed';
  problem: string;
  total: number;
  /** How many entries the ledger has in all. */
  of: number;
  entryAt: (index: number) => Entry | undefined;
  /** Has the rows from one to another read, where they are not yet. */
  want: (from: number, to: number) => void;
}

const NOTHING: State = { key: '', total: 0, of: 0, pages: new Map() };

/** What a search finds, page by page as the list needs it, and again when the ledger changes. */
export function useFound(seek: Seek, search: Search): Found {
  const key = JSON.stringify(search);
  const [state, setState] = useState<State>(NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Set<number>());
  const current = useRef(0);

  useEffect(() => seek.onChange(() => setTurn((n) => n + 1)), [seek]);

  const read = useCallback(
    async (page: number, mine: number) => {
      try {
        const found = await seek.page(search, page * PAGE, PAGE);
        if (mine !== current.current) return;
        setProblem(null);
        setState((before) => ({
          key,
          total: found.total,
          of: found.of,
          pages: new Map([...(before.key === key && page !== 0 ? before.pages : []), [page, found.entries]]),
        }));
      } catch (error) {
        if (mine === current.current) setProblem(error instanceof Error ? error.message : String(error));
      }
    },
    [seek, key],
  );

  useEffect(() => {
    const mine = ++current.current;
    asked.current = new Set([0]);
    void read(0, mine);
  }, [read, turn]);

  const want = useCallback(
    (from: number, to: number): void => {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
        if (asked.current.has(page)) continue;
        asked.current.add(page);
        void read(page, current.current);
      }
    },
    [read],
  );

  return {
    at: problem !== null ? 'failed' : state.key === '' ? 'loading' : 'here',
    problem: problem ?? '',
    total: state.total,
    of: state.of,
    entryAt: (index) => state.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want,
  };
}
