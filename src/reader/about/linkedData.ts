import { bare } from '../bare.ts';

/** A node of JSON-LD: unknown until looked at. */
export type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const ARTICLE = /(?:Article|BlogPosting|Report)$/;

/** What is asked of an article's node; its text, its pictures and the like stay where they are. */
const KEPT = ['@type', 'headline', 'datePublished', 'dateCreated', 'author', 'publisher', 'inLanguage'];

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
  for (const node of listed(value)) {
    if (!isNode(node)) continue;
    yield node;
    yield* nodesIn(node['@graph']);
    if (isNode(node.mainEntity)) yield node.mainEntity;
  }
}

const isArticle = (node: Node): boolean => listed(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

function isAt(node: Node, url: string): boolean {
  const main = node.mainEntityOfPage;
  return [node.url, node['@id'], isNode(main) ? main['@id'] : main].some((said) => typeof said === 'string' && bare(said) === bare(url));
}

/** People and outlets stand in a graph by reference: their names are what is wanted. */
function filledIn(value: unknown, nodes: readonly Node[]): unknown {
  if (Array.isArray(value)) return value.map((item) => filledIn(item, nodes));
  if (!isNode(value)) return value;
  const name = value.name ?? nodes.find((node) => value['@id'] !== undefined && node['@id'] === value['@id'] && node.name)?.name;
  return { name, '@value': value['@value'] };
}

/** The article that a page describes in JSON-LD: of several the one at `url`, else the first; of it what its readers need. */
export function describedArticle(data: readonly string[], url: string | null): Node | null {
  const nodes = data.flatMap((source) => [...nodesIn(parse(source))]);
  const articles = nodes.filter(isArticle);
  const one = articles.find((node) => url !== null && isAt(node, url)) ?? articles[0];
  return one ? Object.fromEntries(KEPT.map((key) => [key, filledIn(one[key], nodes)])) : null;
}
