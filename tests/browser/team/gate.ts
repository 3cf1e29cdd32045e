import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may go wrong on the way of one question: it is heard late, its answer is late, cut off or lost, or a status stands in its place. */
export type Mishap = 'slow' | 'late' | 'cut' | 'lost' | 401 | 409 | 413 | 429 | 500;
export const MISHAPS: readonly Mishap[] = ['slow', 'late', 'cut', 'lost', 401, 409, 413, 429, 500];

/** One browser's own way to the server, on a port of its own: closed, the browser is offline. */
export class Gate {
  readonly #server: Server;
  #port = 0;
  /** What goes wrong with this question. */
  mishap: () => Mishap | null = () => null;
  /** How long what is slow or late is under way, in ms. */
  delay: () => number = () => 0;

  /** @param database where the server has it */
  constructor(private readonly database: string) {
    this.#server = createServer((question, answer) => this.#pass(question, answer));
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/team`;
  }

  open(): Promise<void> {
    return new Promise((done) =>
      this.#server.listen(this.#port, '127.0.0.1', () => {
        this.#port = (this.#server.address() as AddressInfo).port;
        done();
      }),
    );
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  #pass(question: IncomingMessage, answer: ServerResponse): void {
    const mishap = this.mishap();
    if (typeof mishap === 'number') {
      question.resume();
      answer.writeHead(mishap, { 'content-type': 'application/json' }).end('{"error":"fault"}');
      return;
    }
    const to = new URL(this.database);
    const path = (question.url ?? '').replace(/^\/team/, to.pathname);
    // Nothing on the way stays open when the server goes.
    const on = request({
      host: to.hostname,
      port: to.port,
      method: question.method,
      path,
      headers: { ...question.headers, host: to.host, connection: 'close' },
    });
    on.on('response', (got) => {
      const pieces: Buffer[] = [];
      got.on('data', (piece) => pieces.push(piece));
      got.on('error', () => answer.destroy());
      got.on('end', () => setTimeout(() => this.#hand(answer, got, Buffer.concat(pieces), mishap), mishap === 'late' ? this.delay() : 0));
    });
    on.on('error', () => answer.destroy());
    answer.on('close', () => on.destroy());
    setTimeout(() => question.pipe(on), mishap === 'slow' ? this.delay() : 0);
  }

  #hand(answer: ServerResponse, got: IncomingMessage, body: Buffer, mishap: Mishap | null): void {
    if (mishap === 'lost') {
      answer.destroy();
      return;
    }
    const { 'transfer-encoding': _, 'content-length': __, connection: ___, ...headers } = got.headers;
    answer.writeHead(got.statusCode ?? 500, headers);
    if (mishap !== 'cut') answer.end(body);
    else answer.write(body.subarray(0, body.length / 2), () => answer.destroy());
  }
}
