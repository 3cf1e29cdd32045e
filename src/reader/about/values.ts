/** A string, or each string of a list, of JSON-LD; `{ "@value": … }` is a string too. */
export const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map((v) => (typeof v === 'object' && v !== null && '@value' in v ? v['@value'] : v))
    .filter((v): v is string => typeof v === 'string' && v.trim() !== '');

/** The names of people or organisations given as strings, nodes or lists of them. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return strings(typeof value === 'object' && value !== null && 'name' in value ? value.name : value);
}
