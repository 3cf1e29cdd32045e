import { type Loopback, onLoopback, pagesFrom } from './serve.ts';

/** A proxy on loopback that answers from memory and lets nothing out: what a browser asks of the world is counted here. */
export interface Counter extends Loopback {
  /** Everything that was asked for, in order: `GET http://host/path`, `CONNECT host:443`. */
  asked: string[];
}

/** @param pages by their whole address (http) */
export async function proxyOf(pages: Record<string, string>): Promise<Counter> {
  const asked: string[] = [];
  const server = pagesFrom(pages, (method, url) => void asked.push(`${method} ${url}`));
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return { ...(await onLoopback(server)), asked };
}
