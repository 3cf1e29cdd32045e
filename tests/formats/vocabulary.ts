import { readFileSync } from 'node:fs';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/** A published vocabulary as its own statements: what is said of a term, by predicate. */
export interface Vocabulary {
  /** What the predicate says of the term; both full addresses. */
  said(term: string, predicate: string): string[];
  /** The class itself and all that it is a kind of. */
  kinds(type: string): string[];
}

/** Reads a file of N-Quads; its literals are left out, for no rule is in them. */
export function vocabularyIn(file: string): Vocabulary {
  const facts = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)> /.exec(line) ?? [];
    if (!subject || !object) continue;
    const key = `${subject} ${predicate}`;
    facts.set(key, [...(facts.get(key) ?? []), object]);
  }
  const said = (term: string, predicate: string): string[] => facts.get(`${term} ${predicate}`) ?? [];
  const kinds = (type: string): string[] => [type, ...said(type, `${RDFS}subClassOf`).flatMap(kinds)];
  return { said, kinds };
}

const SCHEMA = 'http://schema.org/';
const short = (term: string): string => term.replace(SCHEMA, '');

/** What schema.org has no word for in a JSON-LD value: unknown classes, properties of another class, values that a property does not take. */
export function strangersTo({ said, kinds }: Vocabulary): (value: unknown) => string[] {
  /** schema.org's name for what a plain value may be. */
  const plain = (value: unknown): string[] => (typeof value === 'number' ? ['Number'] : ['Text', 'URL', 'Date', 'DateTime']);

  return function strangers(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(strangers);
    if (typeof value !== 'object' || value === null) return [];
    const type = `${SCHEMA}${Reflect.get(value, '@type')}`;
    if (!said(type, `${RDF}type`).includes(`${RDFS}Class`)) return [short(type)];
    return Object.entries(value).flatMap(([key, inner]) => {
      if (key.startsWith('@') || key.startsWith('pledgemark:')) return [];
      if (!said(SCHEMA + key, `${SCHEMA}domainIncludes`).some((domain) => kinds(type).includes(domain))) return [`${short(type)}.${key}`];
      const takes = said(SCHEMA + key, `${SCHEMA}rangeIncludes`);
      return [inner].flat().flatMap((one: unknown) => {
        const is = typeof one === 'object' && one !== null ? kinds(`${SCHEMA}${Reflect.get(one, '@type')}`) : plain(one).map((name) => SCHEMA + name);
        return is.some((name) => takes.includes(name)) ? strangers(one) : [`${short(type)}.${key}: ${JSON.stringify(one)}`];
      });
    });
  };
}

const OA = 'http://www.w3.org/ns/oa#';

/** The ontology's names of the keys of the W3C's JSON-LD context that are the ontology's own. */
const KEYS: Readonly<Record<string, string>> = {
  body: 'hasBody',
  target: 'hasTarget',
  motivation: 'motivatedBy',
  purpose: 'hasPurpose',
  source: 'hasSource',
  selector: 'hasSelector',
  state: 'hasState',
  sourceDate: 'sourceDate',
  exact: 'exact',
  prefix: 'prefix',
  suffix: 'suffix',
  start: 'start',
  end: 'end',
};

/** What the Web Annotation Ontology does not say of an annotation: unknown classes, keys of another class, values that are not of the key's range. */
export function strangersToAnnotations({ said, kinds }: Vocabulary): (value: unknown) => string[] {
  const fits = (one: unknown, range: string): boolean => {
    if (range.startsWith(OA)) {
      // A motivation is one of the ontology's own things.
      if (typeof one === 'string') return said(OA + one, `${RDF}type`).includes(range);
      return kinds(`${OA}${Reflect.get(Object(one), 'type')}`).includes(range);
    }
    return range.endsWith('nonNegativeInteger') ? Number.isInteger(one) && Number(one) >= 0 : typeof one === 'string';
  };
  return function strangers(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(strangers);
    if (typeof value !== 'object' || value === null) return [];
    const type = `${OA}${Reflect.get(value, 'type')}`;
    if (!said(type, `${RDF}type`).includes(`${RDFS}Class`)) return [type.replace(OA, '')];
    const name = type.replace(OA, '');
    return Object.entries(value).flatMap(([key, inner]) => {
      const property = OA + KEYS[key];
      if (KEYS[key] === undefined) return [];
      const domains = said(property, `${RDFS}domain`);
      if (domains.length > 0 && !domains.some((domain) => kinds(type).includes(domain))) return [`${name}.${key}`];
      const ranges = said(property, `${RDFS}range`);
      return [inner].flat().flatMap((one: unknown) => {
        if (!ranges.every((range) => fits(one, range))) return [`${name}.${key}: ${JSON.stringify(one)}`];
        return strangers(one);
      });
    });
  };
}
