import { ask, askTab } from '../../bridge/ask.ts';
import type { Problem } from '../../bridge/problem.ts';
import { toProblem } from '../../bridge/problem.ts';
import { notReadInWords } from '../../bridge/trouble.ts';
import type { Reading } from '../../model/reading.ts';
import { currentTab, type Tab } from './tab.ts';

/** What the panel knows of the tab in front. */
export type View = { at: 'looking' } | { at: 'unread'; tab: Tab | null; problem: Problem | null } | { at: 'read'; tab: Tab; reading: Reading };

/** Asks the page in front what was read there. A page without our script is simply unread. */
export async function look(): Promise<View> {
  const tab = await currentTab().catch(() => null);
  if (!tab) return { at: 'unread', tab: null, problem: null };
  try {
    const { reading, problem } = await askTab(tab.id, 'reading/current', {});
    if (reading) return { at: 'read', tab, reading };
    return { at: 'unread', tab, problem: problem && { code: 'internal', detail: notReadInWords(problem) } };
  } catch {
    return { at: 'unread', tab, problem: null };
  }
}

/** Has the page read, and gives what is known afterwards; a refusal comes back as the view's problem. */
export async function readPage(tab: Tab): Promise<View> {
  try {
    await ask('tab/read', { tab: tab.id });
    return await look();
  } catch (error) {
    return { at: 'unread', tab, problem: toProblem(error) };
  }
}
