import * as v from 'valibot';
import { PackId } from '../model/pack.ts';
import { isNewer } from '../model/version.ts';
import { wrongAt } from '../model/wrongAt.ts';
import { Refusal } from './refusal.ts';
import { canonical, parsed, sha256 } from './text.ts';

const MB = 1024 * 1024;

/** What an index, and any other file, may hold at most; of the first squeezed, of the second unpacked. */
export const LARGEST = { index: MB / 4, file: 64 * MB };

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));
const Size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST.file));

/** A file beside the index. `bytes` as it lies there, squeezed; `unpacked` and `sha256` of the JSON text in it. */
const Published = {
  path: v.pipe(v.string(), v.maxLength(200), v.regex(/^\w[\w.-]*(?:\/\w[\w.-]*)*$/, 'not a plain name beside the index')),
  bytes: Size,
  unpacked: Size,
  sha256: Hash,
};

/** What a publisher signs: one version of one pack. */
export const Signed = v.looseObject({
  id: PackId,
  version: v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'not a version (1.2.3)')),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  licence: v.pipe(v.string(), v.maxLength(200)),
  issued: v.pipe(v.string(), v.isoTimestamp()),
  /** Until when it is signed anew, with or without a new version: from then on what is served is known to be old. */
  until: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())),
  pack: v.object(Published),
  /** From the last versions: `from` is the SHA-256 of the pack that it is laid over. */
  deltas: v.pipe(v.array(v.object({ from: Hash, ...Published })), v.maxLength(16)),
});
export type Signed = v.InferOutput<typeof Signed>;

/** The index that a subscription asks for. */
const Publication = v.object({
  format: v.literal('pledgemark-packs/1'),
  signed: v.looseObject({}),
  key: v.pipe(v.string(), v.base64(), v.length(44)),
  signature: v.pipe(v.string(), v.base64(), v.length(88)),
});

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** What the signature is over: named, so that it can be taken for no other. */
export const signedText = (signed: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`pledgemark-packs/1\n${canonical(signed)}`) as Uint8Array<ArrayBuffer>;

/** A key in a form that can be read out: SHA-256 of its 32 bytes, in groups of four. */
export const fingerprint = async (key: string): Promise<string> => ((await sha256(bytesOf(key))).match(/.{4}/g) ?? []).join(' ');

async function isSignedBy(key: string, signature: string, signed: unknown): Promise<boolean> {
  try {
    const made = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', made, bytesOf(signature), signedText(signed));
  } catch {
    // Thirty-two bytes that are no point of the curve.
    return false;
  }
}

function fitting<const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Refusal('not-a-pack', `This is no index of a pack: ${wrongAt(result.issues)}`);
}

/**
 * The index in the bytes, checked: its form, whose it is, that it is signed.
 * @param pinned the key that was trusted first; null where none is yet
 */
export async function verified(bytes: Uint8Array, pinned: string | null): Promise<{ signed: Signed; key: string }> {
  const { signed, key, signature } = fitting(Publication, parsed(bytes, 'The index'));
  const fits = fitting(Signed, signed);
  if (pinned !== null && key !== pinned)
    throw new Refusal(
      'key-changed',
      `The index is signed by ${await fingerprint(key)}, and not by the key that you trusted, ${await fingerprint(pinned)}. If its publisher says that the key changed, end the subscription and subscribe anew.`,
    );
  if (!(await isSignedBy(key, signature, signed))) throw new Refusal('tampered', 'The signature does not fit the index.');
  return { signed: fits, key };
}

/** @throws Refusal where it is another pack's, or stands before what was seen of this one */
export function follows(now: Signed, before: Pick<Signed, 'id' | 'version' | 'issued'> & { sha256: string }): void {
  if (now.id !== before.id) throw new Refusal('tampered', `The index is now of a pack "${now.id}", not of "${before.id}".`);
  if (isNewer(before.version, now.version))
    throw new Refusal('older', `The index offers version ${now.version}; ${before.version} was there before.`);
  if (now.version === before.version && now.pack.sha256 !== before.sha256)
    throw new Refusal('older', `The index offers version ${now.version} with other records than before under the same number.`);
  if (now.version === before.version && Date.parse(now.issued) < Date.parse(before.issued))
    throw new Refusal('older', `The index was signed at ${now.issued}; one of ${before.issued} was there before.`);
}
