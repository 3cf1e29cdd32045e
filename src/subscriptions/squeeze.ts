import { Refusal } from './refusal.ts';

const through = (bytes: Uint8Array, by: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(by as unknown as TransformStream<Uint8Array<ArrayBuffer>, Uint8Array>);

export const squeezed = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await new Response(through(bytes, new CompressionStream('gzip')) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());

/** A host that knows the ending .gz unpacks on its own account, so that we may get either. */
const isSqueezed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Exactly `size` bytes of what was squeezed; stops at the first one too many, however far a bomb would go on. */
export async function unsqueezed(bytes: Uint8Array, size: number, what: string): Promise<Uint8Array> {
  if (!isSqueezed(bytes)) {
    if (bytes.length !== size) throw new Refusal('tampered', `${what} has ${bytes.length} bytes, not the ${size} that were signed`);
    return bytes;
  }
  const out = new Uint8Array(size);
  let at = 0;
  const reader = through(bytes, new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > size) throw new Refusal('too-large', `${what} unpacks to more than the ${size} bytes that were signed`);
      out.set(value, at);
      at += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    if (error instanceof Refusal) throw error;
    throw new Refusal('tampered', `${what} does not unpack: it is cut off or damaged`);
  }
  if (at !== size) throw new Refusal('tampered', `${what} unpacks to ${at} bytes, not the ${size} that were signed`);
  return out;
}
