import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Loopback {
  port: number;
  stop(): Promise<void>;
}

/** A server on a free port of this computer alone. */
export async function onLoopback(server: Server): Promise<Loopback> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Answers with pages from memory, by what is asked for; `asked` hears of every question. */
export const pagesFrom = (pages: Record<string, string>, asked: (method: string, url: string) => void = () => {}): Server =>
  createServer(({ method = '', url = '' }, response) => {
    asked(method, url);
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? 'Not here.');
  });

/** Serves pages, by their path, for a browser to visit. */
export async function servePages(pages: Record<string, string>): Promise<{ origin: string; stop(): Promise<void> }> {
  const { port, stop } = await onLoopback(pagesFrom(pages));
  return { origin: `http://127.0.0.1:${port}`, stop };
}
