import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port of this computer's, by which a server is reached, or is not: shut it keeps its port, which another test would take. */
export interface Door {
  port: number;
  /** Ends what is under way, and whoever comes next finds nobody. */
  shut(): void;
  open(): void;
  end(): Promise<void>;
}

export async function openDoor(serve: RequestListener): Promise<Door> {
  const server = createServer(serve);
  let isOpen = true;
  server.on('connection', (socket) => {
    if (!isOpen) socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    shut() {
      isOpen = false;
      server.closeAllConnections();
    },
    open() {
      isOpen = true;
    },
    end: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
