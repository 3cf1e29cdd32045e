import type { Browser, Runtime } from 'webextension-polyfill';

/*
 * In the scripts that we put into pages the build sets this in the place of webextension-polyfill, which weighs as much as all that reads the
 * page. It is the polyfill's work for what they use: all promises are the browser's own, but for a listener's answer in Chromium.
 */

type Listener = (message: unknown, sender: Runtime.MessageSender, answer: (with_: unknown) => void) => unknown;

/** Lets listeners answer by a promise: Chromium wants a callback, and `true` while it is to wait for it. */
function answering(messages: Runtime.Static['onMessage']): Runtime.Static['onMessage'] {
  const inner = new Map<unknown, Listener>();
  return {
    ...messages,
    addListener(listener: Listener) {
      const heard: Listener = (message, sender, answer) => {
        const answered = listener(message, sender, answer);
        if (!(answered instanceof Promise)) return undefined;
        answered.then(answer);
        return true;
      };
      inner.set(listener, heard);
      messages.addListener(heard as Runtime.OnMessageListener);
    },
    removeListener(listener: Listener) {
      const heard = inner.get(listener);
      if (heard) messages.removeListener(heard as Runtime.OnMessageListener);
      inner.delete(listener);
    },
  } as Runtime.Static['onMessage'];
}

function chromium(api: Browser): Browser {
  let messages: Runtime.Static['onMessage'] | undefined;
  // Asked for when it is wanted: Chromium sets up each part at its first mention, which costs a page more than a look at it.
  const runtime = {
    // After an update or removal of the extension this is what is missing.
    get id() {
      return api.runtime?.id;
    },
    sendMessage: (message: unknown) => api.runtime.sendMessage(message),
    get onMessage() {
      messages ??= answering(api.runtime.onMessage);
      return messages;
    },
  };
  return {
    get i18n() {
      return api.i18n;
    },
    runtime,
  } as Browser;
}

const world = globalThis as unknown as { browser?: Browser; chrome: Browser };

let found: Browser | undefined;

const api = (): Browser => {
  // By its id, because an element of the page may be called "browser".
  found ??= world.browser?.runtime?.id ? world.browser : chromium(world.chrome);
  return found;
};

// Not looked for before it is wanted: even that takes as long as half a glance at a page.
const browser = {
  get i18n() {
    return api().i18n;
  },
  get runtime() {
    return api().runtime;
  },
} as Browser;

// biome-ignore lint/style/noDefaultExport: it stands where the polyfill's default export is imported.
export { browser as default };
