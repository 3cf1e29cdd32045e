/** A page that trusts no script and no style of others. */
export const STRICT =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'\">";

/** Bends what scripts stand on. */
export const BENT = `
  for (const kind of [Array, Map, Set, Element, Node, Document, Range, Event, EventTarget, MutationObserver])
    for (const name of Object.getOwnPropertyNames(kind.prototype)) try {
      if (typeof kind.prototype[name] === 'function' && name !== 'constructor') kind.prototype[name] = () => { throw new Error('bent') };
    } catch {}
  Object.defineProperty(CSS, 'highlights', { value: { get: () => null, set() { throw new Error('bent') }, clear() {} } });
  globalThis.Highlight = globalThis.requestIdleCallback = globalThis.scheduler = undefined;
  Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get() { throw new Error('bent') } });`;

/** Styles that leave nothing of anybody's. */
export const UNSET = '<style>* { all: unset }</style>';
