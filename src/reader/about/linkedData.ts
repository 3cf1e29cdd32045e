/** A node of JSON-LD: unknown until looked at. */
export type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE = /(?:Article|BlogPosting|^Report)$/;

/** A string, or each string of a list. */
export const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v.trim() !== '');

export const isArticle = (node: Node): boolean => strings(node['@type']).some((type) => ARTICLE.test(type));

/** A raw line break within a string is the usual fault of hand-made JSON-LD. */
function parse(source: string): unknown {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that JSON forbids
  for (const text of [source, source.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Not every page's data can be read; the page itself still can.
    }
  }
  return null;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  yield* nodesIn(value['@graph']);
  if (isNode(value.mainEntity)) yield value.mainEntity;
}

const addressOf = (node: Node): string =>
  strings(isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage)[0] ?? strings(node.url)[0] ?? '';

/** The article that a page describes in JSON-LD: of several the one at `url`, else the first. */
export function describedArticle(document: Document, url: string | null): Node | null {
  const found: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesIn(parse(script.textContent ?? ''))) if (isArticle(node)) found.push(node);
  }
  return found.find((node) => url !== null && addressOf(node).split(/[?#]/)[0] === url.split(/[?#]/)[0]) ?? found[0] ?? null;
}

/** The names of people or organisations given as strings, nodes or lists of them. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return strings(isNode(value) ? value.name : value);
}
