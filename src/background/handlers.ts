import browser from 'webextension-polyfill';
import { askTab, tell } from '../bridge/ask.ts';
import type { toBackground } from '../bridge/calls.ts';
import type { Sender } from '../bridge/envelope.ts';
import { addressOf } from '../bridge/ownPages.ts';
import { ProblemError } from '../bridge/problem.ts';
import type { Handlers } from '../bridge/serve.ts';
import { readSettings } from '../bridge/settings.ts';
import type { Day } from '../model/day.ts';
import { marksOf } from '../model/marksOf.ts';
import { articleOf } from '../reader/articleOf.ts';
import marksStyle from '../ui/marks.css?inline';
import { clearBadge, showCount } from './badge.ts';
import { afterSaving } from './copies.ts';
import { ensurePack, packStatus, retryPack } from './install.ts';
import { noteKept } from './keptHere.ts';
import { readArticle } from './reading.ts';
import { savedEntry } from './save.ts';
import { readOnRequest } from './scan.ts';
import { cardScript, contentScript } from './scripts.ts';
import { refusePrivate } from './senders.ts';
import { keepForGood, ledger, lexicon } from './store.ts';
import { attendTeam, compareTeam } from './team.ts';

const now = (): string => new Date().toISOString();

const today = (): Day => now().slice(0, 10) as Day;

function tabOf({ tab }: Sender): number {
  if (tab?.id === undefined) throw new ProblemError({ code: 'not-allowed', detail: 'only a page in a tab can ask this' });
  return tab.id;
}

const frameOf = (sender: Sender): { tabId: number; frameIds: number[] } => ({ tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] });

/** What the page need not wait for. And whoever hears the news asks the page, which must know by then. */
const afterReply = (work: () => Promise<void>): void => void setTimeout(() => void work(), 0);

const tellReading = (tab: number): Promise<void> => tell('reading/changed', { tab });

/** Puts the look of the marks into a frame. Where that fails the page is going, and its reading with it. */
const dress = (sender: Sender): Promise<void> =>
  browser.scripting.insertCSS({ target: frameOf(sender), css: marksStyle, origin: 'USER' }).catch(() => {});

/** A link was sent away or came back: the page's own reading knows, so the icon counts anew and our pages hear. */
async function judged(sender: Sender): Promise<void> {
  const tab = sender.tab?.id;
  if (tab === undefined) return;
  const { reading } = await askTab(tab, 'reading/current', {}).catch(() => ({ reading: null }));
  if (reading) await showCount(tab, 0, reading, true);
  afterReply(() => tellReading(tab));
}

/** What the background does when asked. */
export const handlers: Handlers<typeof toBackground> = {
  async 'article/read'({ page, asked = false, asOf, selected, framed = false, styled = false }, sender) {
    const choice = articleOf(page, asked);
    const tab = sender.tab?.id;
    const frame = sender.frameId ?? 0;
    const isOneOfMany = framed || frame !== 0;
    if (!choice.article) {
      if (tab !== undefined) afterReply(() => (isOneOfMany ? showCount(tab, frame, { links: [] }, true) : clearBadge(tab)));
      throw new ProblemError({ code: 'no-article', detail: choice.why });
    }
    await ensurePack();
    const store = await ledger();
    // What is stored is on its way while the text is thought about.
    const [settings, reading] = await Promise.all([
      readSettings(),
      readArticle(choice.article, store, await lexicon(store), today(), { ...(asOf && { asOf }), ...(selected && { selected }) }),
    ]);
    if (reading.kept && !sender.tab?.incognito) await noteKept(reading.kept, reading.article, store, now());
    if (tab !== undefined)
      afterReply(async () => {
        await showCount(tab, frame, reading, isOneOfMany);
        await tellReading(tab);
      });
    const marks = marksOf(reading);
    // With the first marks comes their look: a call of its own would cost the page as much again.
    // After the reply: a page that is being marked would have to work its styles out anew in between.
    if (marks.length > 0 && !styled) afterReply(() => dress(sender));
    return { reading: JSON.stringify(reading), quiet: reading.quiet, kept: choice.kept, marks, settings };
  },
  async 'claim/save'(request, sender) {
    refusePrivate(sender);
    const store = await ledger();
    const at = now();
    const saved = await store.save(savedEntry(request, await lexicon(store), at));
    if (saved.created) await keepForGood(store).catch(() => {});
    // The claim is saved: the reader need not wait for the copy, nor hear that it failed while the claim did not.
    void afterSaving(store, now()).catch((error: unknown) => console.warn(error));
    return { ...saved, at };
  },
  async 'claim/unsave'({ entry, at }, sender) {
    refusePrivate(sender);
    await (await ledger()).unsave(entry, at);
    return {};
  },
  async 'link/judge'(judgement, sender) {
    refusePrivate(sender);
    await (await ledger()).judge({ ...judgement, at: now() });
    await judged(sender);
    return {};
  },
  async 'link/unjudge'({ claim, entry }, sender) {
    refusePrivate(sender);
    await (await ledger()).unjudge(claim, entry);
    await judged(sender);
    return {};
  },
  async 'history/open'({ entry }) {
    await browser.tabs.create({ url: browser.runtime.getURL(addressOf('ledger', `#/thread/${entry}`)) });
    return {};
  },
  async 'script/load'(_, sender) {
    // While the script comes and reads, what it will ask for wakes up.
    void ledger()
      .then(lexicon)
      .catch(() => {});
    await browser.scripting.executeScript({ target: frameOf(sender), files: [contentScript] });
    return {};
  },
  async 'card/load'(_, sender) {
    await browser.scripting.executeScript({ target: frameOf(sender), files: [cardScript] });
    return {};
  },
  async 'tab/read'({ tab }) {
    await readOnRequest(tab);
    return {};
  },
  async 'team/compare'({ looksAgain }) {
    await compareTeam(looksAgain);
    return {};
  },
  'team/attend': async () => ({ isShared: await attendTeam() }),
  'pack/status': packStatus,
  async 'pack/retry'() {
    await retryPack();
    return {};
  },
};
