import { describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../../src/pages/settings/fingerprint.ts';

const running = new AbortController().signal;
const nobody = (): void => {};

describe('a file’s fingerprint', () => {
  // The three are of FIPS 180-2; the last goes over many blocks of the hash and, twice over, over the slices of a file.
  test.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['three letters', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['a million letters', 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %s is the standard’s', async (_, text, hash) => expect(await fingerprintOf(new Blob([text]), nobody, running)).toBe(hash));

  test('of several slices is what the platform’s own digest gives of the whole', async () => {
    const bytes = Uint8Array.from({ length: 3_500_001 }, (_, i) => (i * 31 + (i >> 8)) & 255);
    const whole = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(await fingerprintOf(new Blob([bytes]), nobody, running)).toBe(whole);
  });

  test('never has the file whole in memory, and tells how far it is', async () => {
    const file = new Blob([new Uint8Array(3_500_001)]);
    const whole = vi.spyOn(file, 'arrayBuffer');
    const slice = vi.spyOn(file, 'slice');
    const shares: number[] = [];
    await fingerprintOf(file, (share) => shares.push(share), running);
    expect(whole).not.toHaveBeenCalled();
    for (const [from = 0, to = Number.POSITIVE_INFINITY] of slice.mock.calls) expect(to - from).toBeLessThanOrEqual(1 << 20);
    expect(shares).toHaveLength(slice.mock.calls.length);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('is no longer made once the reader stopped it', async () => {
    const stop = new AbortController();
    const file = new Blob([new Uint8Array(3_500_001)]);
    const slice = vi.spyOn(file, 'slice');
    const made = fingerprintOf(file, nobody, stop.signal);
    stop.abort();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(slice).toHaveBeenCalledTimes(1);
  });
});
