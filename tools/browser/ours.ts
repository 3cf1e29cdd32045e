import type { CDPSession, Page } from 'puppeteer-core';

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

/** When scripts of ours held a page's main thread, in ms on the profiler's clock. */
export interface Slice {
  from: number;
  to: number;
}

/** Samples further apart belong to two turns of the event loop, as far as sampling tells (ms). */
const APART = 0.35;

/** The stretches in which a script of the extension was on the stack. Native work that it called for counts as its own. */
function slicesOf({ nodes, samples, timeDeltas }: Profile): Slice[] {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, within: boolean): void => {
    const node = byId.get(id);
    const is = within || (node?.callFrame.url.startsWith('chrome-extension:') ?? false);
    if (is) own.add(id);
    for (const child of node?.children ?? []) mark(child, is);
  };
  if (nodes[0]) mark(nodes[0].id, false);
  const slices: Slice[] = [];
  let at = 0;
  for (const [i, sample] of samples.entries()) {
    at += (timeDeltas[i] ?? 0) / 1000;
    if (!own.has(sample)) continue;
    const to = at + (timeDeltas[i + 1] ?? 0) / 1000;
    const last = slices.at(-1);
    if (last && at - last.to < APART) last.to = to;
    else slices.push({ from: at, to });
  }
  return slices;
}

export const totalOf = (slices: readonly Slice[]): number => slices.reduce((sum, { from, to }) => sum + to - from, 0);

export const longestOf = (slices: readonly Slice[]): number => Math.max(0, ...slices.map(({ from, to }) => to - from));

/** Watches what scripts of the extension cost the main thread of a page in Chromium. */
export class Ours {
  private constructor(private readonly cdp: CDPSession) {}

  /** @param every how often to look (ms): the more often, the more the looking itself costs */
  static async watch(page: Page, every = 0.1): Promise<Ours> {
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: every * 1000 });
    await cdp.send('Profiler.start');
    return new Ours(cdp);
  }

  async stop(): Promise<Slice[]> {
    const { profile } = await this.cdp.send('Profiler.stop');
    await this.cdp.detach();
    return slicesOf(profile as Profile);
  }
}
