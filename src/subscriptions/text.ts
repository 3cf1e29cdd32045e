import canonicalize from 'canonicalize';
import { Refusal } from './refusal.ts';

const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 in hexadecimal. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => hexOf(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));

/** The one text of a JSON value (RFC 8785): what is hashed and signed. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Refusal('not-a-pack', 'a value that JSON does not know');
  return text;
}

/** A name that sets an object's prototype wherever it is copied without care. No pack has use for it. */
const refuseProto = (key: string, value: unknown): unknown => {
  if (key === '__proto__') throw new Refusal('not-a-pack', 'it has a field "__proto__", which no pack has use for');
  return value;
};

/** @throws Refusal where the bytes are no UTF-8, no JSON, cut off, or try to set a prototype */
export function parsed(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), refuseProto);
  } catch (error) {
    throw new Refusal('not-a-pack', `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
