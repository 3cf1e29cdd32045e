/** As much of the browser as the bridge and the background use, in memory. One for all modules of a test file; `reset` between tests. */

type Listener = (...args: never[]) => unknown;

export class FakeEvent {
  listeners: Listener[] = [];
  addListener = (listener: Listener): void => void this.listeners.push(listener);
  removeListener = (listener: Listener): void => {
    this.listeners = this.listeners.filter((l) => l !== listener);
  };
  emit(...args: unknown[]): unknown[] {
    return this.listeners.map((listener) => listener(...(args as never[])));
  }
}

export interface FakeTab {
  id: number;
  url?: string;
  windowId?: number;
  incognito?: boolean;
  active?: boolean;
}

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

const ORIGIN = 'browser-extension://own/';

/** What happened and what is there; tests read it and set it. */
export const world = {
  alive: true,
  tabs: [] as FakeTab[],
  created: [] as string[],
  /** Who answers in a tab: the script's listener there. */
  pages: new Map<number, (message: unknown) => unknown>(),
  styled: [] as { tabId: number; frameIds?: number[] }[],
  executed: [] as { tabId: number; frameIds?: number[]; file: string | undefined }[],
  /** What a function answers in the frames of a tab. */
  frames: [] as { frameId: number; result: unknown }[],
  /** Tabs that the browser lets nobody into. */
  closed: new Set<number>(),
  onExecuted: (_tabId: number): void => {},
  origins: [] as string[],
  requested: [] as string[][],
  scripts: [] as Script[],
  badges: new Map<number, { text?: string; title?: string }>(),
  menus: [] as string[],
  stored: {} as Record<string, unknown>,
  panels: [] as unknown[],
  alarms: new Map<string, object>(),
  /** What our own contexts were sent. */
  sent: [] as unknown[],
};

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const json = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
const fits = (patterns: string[], url: string): boolean =>
  patterns.some((pattern) => {
    const [, host = ''] = /^https?:\/\/([^/]+)\//.exec(pattern) ?? [];
    const { hostname } = new URL(url);
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  });

const badge = (tabId: number) => {
  if (!world.tabs.some((t) => t.id === tabId)) throw new Error(`No tab with id: ${tabId}.`);
  const kept = world.badges.get(tabId) ?? {};
  world.badges.set(tabId, kept);
  return kept;
};

/** The first promise that a listener returns is the answer, as in the browsers; it comes over as JSON. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const wire = json(message);
  const answers = browser.runtime.onMessage.emit(wire, sender);
  if (answers.length === 0) throw new Error(NOBODY);
  return json(await answers.find((answer) => answer instanceof Promise));
}

export const browser = {
  runtime: {
    get id(): string | undefined {
      return world.alive ? 'own' : undefined;
    },
    getURL: (path: string): string => ORIGIN + path.replace(/^\//, ''),
    onMessage: new FakeEvent(),
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
    sendMessage: async (message: unknown): Promise<unknown> => {
      world.sent.push(json(message));
      return deliver(message, fromOwn);
    },
  },
  tabs: {
    query: async ({ url, active }: { url?: string[]; active?: boolean }): Promise<FakeTab[]> =>
      world.tabs.filter((t) => (url ? t.url !== undefined && fits(url, t.url) : true) && (active ? t.active === true : true)),
    create: async ({ url }: { url: string }): Promise<void> => void world.created.push(url),
    sendMessage: async (tabId: number, message: unknown): Promise<unknown> => {
      const page = world.pages.get(tabId);
      if (!page) throw new Error(NOBODY);
      return json(await page(json(message)));
    },
  },
  permissions: {
    getAll: async () => ({ origins: [...world.origins], permissions: ['storage'] }),
    request: async ({ origins }: { origins: string[] }): Promise<boolean> => {
      world.requested.push(origins);
      return true;
    },
    contains: async ({ origins }: { origins: string[] }): Promise<boolean> => origins.every((origin) => world.origins.includes(origin)),
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
  },
  alarms: {
    onAlarm: new FakeEvent(),
    create: (name: string, when: object): void => void world.alarms.set(name, when),
    clear: async (name: string): Promise<boolean> => world.alarms.delete(name),
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => world.scripts.filter((s) => ids.includes(s.id)),
    registerContentScripts: async (scripts: Script[]): Promise<void> => {
      for (const script of scripts) {
        if (world.scripts.some((s) => s.id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.scripts.push(script);
      }
    },
    updateContentScripts: async (scripts: Script[]): Promise<void> => {
      for (const script of scripts) {
        if (!world.scripts.some((s) => s.id === script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        world.scripts = world.scripts.map((s) => (s.id === script.id ? script : s));
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }): Promise<void> => {
      world.scripts = world.scripts.filter((s) => !ids.includes(s.id));
    },
    insertCSS: async ({ target }: { target: { tabId: number; frameIds?: number[] } }): Promise<void> => void world.styled.push(target),
    executeScript: async ({ target, files }: { target: { tabId: number; frameIds?: number[] }; files?: string[] }): Promise<unknown[]> => {
      if (world.closed.has(target.tabId)) throw new Error('Cannot access contents of the page.');
      if (!files) return world.frames;
      world.executed.push({ ...target, file: files[0] });
      world.onExecuted(target.tabId);
      return [];
    },
  },
  action: {
    onClicked: new FakeEvent(),
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }): Promise<void> => void Object.assign(badge(tabId), { text }),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }): Promise<void> => void Object.assign(badge(tabId), { title }),
    setBadgeBackgroundColor: async ({ tabId }: { tabId: number }): Promise<void> => void badge(tabId),
  },
  contextMenus: {
    onClicked: new FakeEvent(),
    removeAll: async (): Promise<void> => void world.menus.splice(0),
    create: ({ id }: { id: string }): void => {
      if (world.menus.includes(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
      world.menus.push(id);
    },
  },
  commands: { onCommand: new FakeEvent() },
  storage: {
    onChanged: new FakeEvent(),
    local: {
      get: async (key: string): Promise<Record<string, unknown>> => (key in world.stored ? { [key]: world.stored[key] } : {}),
      set: async (values: Record<string, unknown>): Promise<void> => {
        Object.assign(world.stored, json(values));
        browser.storage.onChanged.emit(Object.fromEntries(Object.entries(json(values)).map(([k, newValue]) => [k, { newValue }])), 'local');
      },
    },
  },
  sidePanel: { open: async (where: unknown): Promise<void> => void world.panels.push(where) } as { open(where: unknown): Promise<void> } | undefined,
  sidebarAction: undefined as { open(): Promise<void> } | undefined,
  i18n: { getMessage: (key: string, fill: string[] = []): string => [key, ...fill].join(' '), getUILanguage: (): string => 'en' },
};

export const fromOwn = { id: 'own', url: `${ORIGIN}src/pages/panel/index.html` };
export const fromPage = (tab: FakeTab, frameId = 0) => ({ id: 'own', url: tab.url, tab, frameId });
export const fromStranger = { id: 'other', url: 'browser-extension://other/' };

/** Sends as somebody else would. */
export const sendAs = (sender: unknown, message: unknown): Promise<unknown> => deliver(message, sender);

export function resetWorld(): void {
  world.alive = true;
  for (const list of [
    world.tabs,
    world.created,
    world.executed,
    world.styled,
    world.origins,
    world.requested,
    world.scripts,
    world.menus,
    world.panels,
    world.sent,
    world.frames,
  ])
    list.length = 0;
  world.pages.clear();
  world.closed.clear();
  world.badges.clear();
  world.alarms.clear();
  world.stored = {};
  world.onExecuted = () => {};
}
