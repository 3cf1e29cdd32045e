import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Choice, Dispute } from '../../../src/sharing/sharing.ts';
import type { Family } from '../../../tools/browser/find.ts';
import { launch, type Session, withGranted } from '../../../tools/browser/session.ts';
import type { Desk, Writer } from '../../sharing/history.ts';
import type { PageDesk } from './page.ts';

const LEDGER = ['saved', 'judgements', 'save', 'remove', 'judge', 'unjudge', 'annotate', 'tagAll', 'amend'] as const;
const REPLICA = ['rows', 'contested', 'counts'] as const;

const built = new Map<Family, Promise<string>>();

/** A copy of the built extension with one page more, and loopback granted; made once, for as long as this process lives. */
export function extensionWithDesk(family: Family): Promise<string> {
  const made = built.get(family) ?? withDesk(family);
  built.set(family, made);
  return made;
}

async function withDesk(family: Family): Promise<string> {
  const target = mkdtempSync(join(tmpdir(), 'pledgemark-desk-'));
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  withGranted(resolve('dist', family === 'chromium' ? 'chrome' : 'firefox'), ['http://127.0.0.1/*'], target);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: target,
      emptyOutDir: false,
      lib: { entry: 'tests/browser/team/page.ts', formats: ['iife'], name: 'page', fileName: () => 'desk.js' },
    },
  });
  writeFileSync(join(target, 'desk.html'), '<!doctype html><meta charset="utf-8"><title>desk</title><main></main><script src="desk.js"></script>');
  return target;
}

/** A member in a real browser, which may be killed and comes back to the same profile. */
export class BrowserMember implements Writer {
  readonly #profile = mkdtempSync(join(tmpdir(), 'pledgemark-team-'));
  #session: Session | null = null;
  #page: Page | null = null;

  constructor(
    readonly name: string,
    readonly family: Family,
    private readonly extension: string,
  ) {}

  async #desk(): Promise<Page> {
    // The driver puts a killed Firefox's preferences back in its own time, and stumbles over itself where it is asked to start meanwhile.
    for (let tries = 0; this.#session === null; tries++)
      this.#session = await launch(this.family, { extension: this.extension, profile: this.#profile }).catch(async (error: unknown) => {
        if (tries >= 5) throw error;
        await after(500);
        return null;
      });
    if (!this.#page) {
      this.#page = await this.#session.openOwn('desk.html');
      // Not by its frames: behind another tab a page has none.
      await this.#page.waitForFunction(() => 'desk' in globalThis, { polling: 100 });
    }
    return this.#page;
  }

  async ask<N extends keyof PageDesk>(name: N, ...args: Parameters<PageDesk[N]>): Promise<Awaited<ReturnType<PageDesk[N]>>> {
    const page = await this.#desk();
    return (await page.evaluate(
      (n, a) => (Reflect.get(globalThis, 'desk') as Record<string, (...args: unknown[]) => unknown>)[n]?.(...a) as never,
      name,
      args as unknown[],
    )) as Awaited<ReturnType<PageDesk[N]>>;
  }

  async ledger(): Promise<Desk> {
    const doors = (of: 'ledger' | 'replica', names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => this.ask('call', of, name, args)]));
    return { ...doors('ledger', LEDGER), replica: doors('replica', REPLICA) } as unknown as Desk;
  }

  disputes = (): Promise<Dispute[]> => this.ask('disputes');

  settle = (of: Dispute, choice: Choice): Promise<void> => this.ask('settle', of, choice);

  /** What is alive in the background's memory, in bytes. Chromium alone tells. */
  async heap(): Promise<number> {
    await this.#desk();
    const worker = this.#session?.browser.targets().find((target) => target.type() === 'service_worker');
    const inspector = await worker?.createCDPSession();
    await inspector?.send('HeapProfiler.collectGarbage');
    const used = (await inspector?.send('Runtime.getHeapUsage'))?.usedSize;
    await inspector?.detach();
    return used ?? Number.NaN;
  }

  /** SIGKILL to the browser's own process group, and to nothing else. */
  async kill(): Promise<void> {
    const child = this.#session?.browser.process();
    this.#session = null;
    this.#page = null;
    if (!child?.pid) return;
    const gone = new Promise((done) => child.once('exit', done));
    // Started detached: its group is its own.
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}
