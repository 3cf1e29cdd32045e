import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type Door, openDoor } from './door.ts';

/** What may go wrong on the way of one question: it is heard late, its answer is late, cut off or lost, or a status stands in its place. */
export type Mishap = 'slow' | 'late' | 'cut' | 'lost' | 401 | 409 | 413 | 429 | 500;
export const MISHAPS: readonly Mishap[] = ['slow', 'late', 'cut', 'lost', 401, 409, 413, 429, 500];

export interface Way {
  /** What goes wrong with this question. */
  mishap: () => Mishap | null;
  /** How long what is slow or late is under way, in ms. */
  delay: () => number;
}

/** One browser's own way to the server: shut, the browser is offline. */
export interface Gate extends Way, Door {
  address: string;
}

/** On which all goes well. */
export const clearWay = (): Way => ({ mishap: () => null, delay: () => 0 });

/** @param database where the server has it */
export async function openGate(database: string): Promise<Gate> {
  const way = clearWay();
  const door = await openDoor((question, answer) => pass(new URL(database), way, question, answer));
  return Object.assign(way, door, { address: `http://127.0.0.1:${door.port}/team` });
}

/** Passes a question on to a database, and its answer back; `/team` in front of it stands for the database. */
export function pass(to: URL, way: Way, question: IncomingMessage, answer: ServerResponse): void {
  const mishap = way.mishap();
  if (typeof mishap === 'number') {
    question.resume();
    answer.writeHead(mishap, { 'content-type': 'application/json' }).end('{"error":"fault"}');
    return;
  }
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
    got.on('end', () => setTimeout(() => hand(answer, got, Buffer.concat(pieces), mishap), mishap === 'late' ? way.delay() : 0));
  });
  on.on('error', () => answer.destroy());
  answer.on('close', () => on.destroy());
  setTimeout(() => question.pipe(on), mishap === 'slow' ? way.delay() : 0);
}

function hand(answer: ServerResponse, got: IncomingMessage, body: Buffer, mishap: Mishap | null): void {
  if (mishap === 'lost') {
    answer.destroy();
    return;
  }
  const { 'transfer-encoding': _, 'content-length': __, connection: ___, ...headers } = got.headers;
  answer.writeHead(got.statusCode ?? 500, headers);
  if (mishap !== 'cut') answer.end(body);
  else answer.write(body.subarray(0, body.length / 2), () => answer.destroy());
}
