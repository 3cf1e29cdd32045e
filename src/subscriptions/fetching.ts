import { retryAfter } from '../reach/retryAfter.ts';
import { serverAddress } from '../reach/serverAddress.ts';
import { Refusal } from './refusal.ts';

/** How long a server may take. A fetch that brings fewer than `least` bytes in `window` ms is given up, and so is one that takes `whole`. */
export interface Patience {
  window: number;
  least: number;
  whole: number;
}

const PATIENCE: Patience = { window: 20_000, least: 20_000, whole: 10 * 60_000 };

/** The address in full, where a pack may be fetched from it. @throws Refusal */
export function soundAddress(typed: string): string {
  const url = serverAddress(typed);
  if (typeof url === 'string') throw new Refusal('no-address', url);
  url.hash = '';
  return url.href;
}

function refuseAnswer(response: Response, address: string): void {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    throw new Refusal('redirected', `${address} leads elsewhere. Ask its publisher for the address itself.`);
  if (!response.ok && status !== 304)
    throw new Refusal('answered', `${address} answered ${status} ${response.statusText}`.trim(), retryAfter(headers));
}

/** Ends a fetch that is too slow, and knows afterwards that it did. */
class Watch {
  readonly #controller = new AbortController();
  #windowBytes = 0;
  #window: ReturnType<typeof setTimeout> | undefined;
  readonly #whole: ReturnType<typeof setTimeout>;

  constructor(private readonly patience: Patience) {
    this.#whole = setTimeout(() => this.#controller.abort(), patience.whole);
    this.#begin();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  #begin(): void {
    clearTimeout(this.#window);
    this.#windowBytes = 0;
    this.#window = setTimeout(() => this.#controller.abort(), this.patience.window);
  }

  came(bytes: number): void {
    this.#windowBytes += bytes;
    if (this.#windowBytes >= this.patience.least) this.#begin();
  }

  end(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#window);
  }
}

export interface Fetched {
  status: number;
  headers: Headers;
}

/**
 * Asks an address and hands on what comes, piece by piece. Nothing goes along that tells who asks; no redirect is followed.
 * @param largest how many bytes may come at most
 * @param onAnswer before the first piece
 * @throws Refusal
 */
export async function fetched(
  address: string,
  headers: Record<string, string>,
  largest: number,
  { onAnswer = () => {}, onPiece }: { onAnswer?: (answer: Fetched) => void; onPiece: (bytes: Uint8Array) => void | Promise<void> },
  patience: Patience = PATIENCE,
): Promise<Fetched> {
  const watch = new Watch(patience);
  try {
    const response = await fetch(address, {
      headers,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
    refuseAnswer(response, address);
    const answer = { status: response.status, headers: response.headers };
    onAnswer(answer);
    let all = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) return answer;
      all += value.length;
      if (all > largest) {
        await reader?.cancel().catch(() => {});
        throw new Refusal('too-large', `${address} sends more than ${largest} bytes`);
      }
      watch.came(value.length);
      await onPiece(value);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (watch.signal.aborted) throw new Refusal('too-slow', `${address} sent too little for too long`);
    throw new Refusal('unreachable', `${address}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    watch.end();
  }
}

/** What came piece by piece, in one. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
