import { beforeEach, describe, expect, test, vi } from 'vitest';

type Heard = (message: unknown, sender: { id: string }, reply: (answer: unknown) => void) => unknown;

const world = vi.hoisted(() => ({ id: 'own' as string | undefined, listeners: new Set<unknown>(), answer: (): unknown => undefined }));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return world.id;
      },
      sendMessage: async () => world.answer(),
      onMessage: { addListener: (l: unknown) => world.listeners.add(l), removeListener: (l: unknown) => world.listeners.delete(l) },
    },
  },
}));

const { ask, problemOf, servePage } = await import('../../src/content/wire.ts');

/** What a sender gets: whether it is to wait, and the answer when there is one. */
async function send(message: unknown, id = 'own'): Promise<{ waits: unknown[]; answers: unknown[] }> {
  const reply = vi.fn();
  const waits = [...world.listeners].map((listener) => (listener as Heard)(message, { id }, reply));
  if (waits.includes(true)) await vi.waitFor(() => expect(reply).toHaveBeenCalled());
  return { waits, answers: reply.mock.calls.flat() };
}

beforeEach(() => {
  world.id = 'own';
  world.listeners.clear();
});

describe('a page asks', () => {
  test('and gets the reply', async () => {
    world.answer = () => ({ ok: { entry: 'x' } });
    expect(await ask('history/open', { entry: 'x' as never })).toEqual({ entry: 'x' });
  });

  test.each<[name: string, answer: () => unknown, expected: object]>([
    ['a problem', () => ({ problem: { code: 'ledger-failed', detail: 'full' } }), { code: 'ledger-failed', message: 'full' }],
    ['no answer', () => undefined, { code: 'internal', message: 'card/load: nobody answered' }],
    [
      'a broken wire',
      () => {
        throw new Error('cut');
      },
      { code: 'internal', message: 'card/load: Error: cut' },
    ],
  ])('%s rejects with its code', async (_, answer, expected) => {
    world.answer = answer;
    await expect(ask('card/load', {})).rejects.toMatchObject(expected);
  });

  test('no answer from an extension that is gone says so', async () => {
    world.id = undefined;
    world.answer = () => undefined;
    await expect(ask('card/load', {})).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('a page answers', () => {
  test('our own calls only, and leaves to others what is not meant for it', async () => {
    const stop = servePage((name) => ({ did: name }));
    expect(await send({ to: 'page', name: 'claim/step', request: {} })).toEqual({ waits: [true], answers: [{ ok: { did: 'claim/step' } }] });
    expect(await send({ to: 'page', name: 'claim/step', request: {} }, 'another')).toEqual({ waits: [undefined], answers: [] });
    expect(await send({ to: 'background', name: 'claim/step', request: {} })).toEqual({ waits: [undefined], answers: [] });
    expect(await send(null)).toEqual({ waits: [undefined], answers: [] });
    stop();
    expect(world.listeners.size).toBe(0);
  });

  test('with a problem where it fails', async () => {
    servePage(async () => Promise.reject(Object.assign(new Error('no more'), { code: 'gone' })));
    expect(await send({ to: 'page', name: 'claim/step', request: {} })).toEqual({
      waits: [true],
      answers: [{ problem: { code: 'gone', detail: 'no more' } }],
    });
  });
});

test.each<[name: string, error: unknown, code: string]>([
  ['an error’s own code', Object.assign(new Error('x'), { code: 'not-allowed' }), 'not-allowed'],
  ['not a number', Object.assign(new Error('x'), { code: 20 }), 'internal'],
  ['of any other', new Error('x'), 'internal'],
  ['of what is no error', 'words', 'internal'],
])('a problem’s code is %s', (_, error, code) => expect(problemOf(error).code).toBe(code));
