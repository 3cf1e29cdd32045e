import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onLoopback } from '../../tools/browser/serve.ts';
import type { Files } from './publisher.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, bytes: Uint8Array) => boolean;

/** A static host on loopback: ETags, conditional requests and ranges, and whatever mischief a test wants of it. */
export interface Host {
  address: string;
  /** `GET /index.json 304`, in order, with the range where one was asked for. */
  asked: string[];
  /** Tried first for every request; true where it answered. */
  mischief: Answer;
  stop(): Promise<void>;
}

export const etagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;

export async function hostOf(files: Files): Promise<Host> {
  const host: Host = { address: '', asked: [], mischief: () => false, stop: async () => {} };
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const bytes = files.get(name);
    response.on('finish', () => host.asked.push([`GET /${name}`, response.statusCode, request.headers.range].filter(Boolean).join(' ')));
    if (host.mischief(request, response, bytes ?? new Uint8Array())) return;
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const etag = etagOf(bytes);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (from > 0 && request.headers['if-range'] === etag) {
      response.writeHead(206, { etag, 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }).end(bytes.subarray(from));
      return;
    }
    response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
  });
  const { port, stop } = await onLoopback(server);
  return Object.assign(host, { address: `http://127.0.0.1:${port}/index.json`, stop });
}
