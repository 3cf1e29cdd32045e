import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that answers from memory and lets nothing out: what a browser asks of the world is counted here. */
export interface Counter {
  port: number;
  /** Everything that was asked for, in order: `GET http://host/path`, `CONNECT host:443`. */
  asked: string[];
  stop(): Promise<void>;
}

/** @param pages by their whole address (http) */
export async function proxyOf(pages: Record<string, string>): Promise<Counter> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? 'Not here.');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
