import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { Pack, PackId } from '../../src/model/pack.ts';
import type { browser as fake, resetWorld } from '../bridge/fakeBrowser.ts';
import { entity, entry, pack } from '../ledger/samples.ts';

/** A pack under the name of the shipped one. */
export const shippedLike = (entries: Entry[], more: Partial<Pack> = {}): Pack => pack(entries, { id: 'trade-war' as PackId, ...more });

export const shipped = shippedLike(
  [
    entry('offer', { date: '2019-01-18', title: 'The offer' }),
    entry('truce', { date: '2018-12-01', measure: 'truce' }),
    entry('far', { date: '2020-06', actor: [], counterparty: [] }),
  ],
  {
    entities: [
      entity('CN', { name: 'China' }),
      entity('US', { name: 'United States' }),
      entity('example-news', { type: 'organisation', name: 'Example News', country: 'US' }),
    ],
  },
);

/** The pack file as the extension finds it in itself; an Error where it cannot be fetched. */
export const packFile = { holds: shipped as unknown };

/**
 * A fresh background in a fresh browser profile, as after an installation.
 * @param keep the profile stays: the worker was stopped and is started again
 */
export async function start(world: { browser: typeof fake; resetWorld: typeof resetWorld }, { keep = false } = {}): Promise<void> {
  for (const event of listenersOf(world.browser)) event.listeners = [];
  if (!keep) {
    world.resetWorld();
    packFile.holds = shipped;
    globalThis.indexedDB = new IDBFactory();
  }
  vi.resetModules();
  // What went wrong is also said on the console; here the tests look at what the reader sees.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('fetch', async (url: string) => {
    if (packFile.holds instanceof Error) throw packFile.holds;
    return url.endsWith('/packs/trade-war.json')
      ? new Response(typeof packFile.holds === 'string' ? packFile.holds : JSON.stringify(packFile.holds))
      : Response.error();
  });
  await import('../../src/background/worker.ts');
}

export const listenersOf = ({ runtime, permissions, action, contextMenus, commands, storage, alarms }: typeof fake) => [
  runtime.onMessage,
  runtime.onInstalled,
  runtime.onStartup,
  permissions.onAdded,
  permissions.onRemoved,
  action.onClicked,
  contextMenus.onClicked,
  commands.onCommand,
  storage.onChanged,
  alarms.onAlarm,
];
