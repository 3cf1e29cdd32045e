import { expect, test } from 'vitest';
import { serverAddress } from '../../src/reach/serverAddress.ts';

test.each([
  ['https://couch.example/team', 'https://couch.example/team'],
  [' https://packs.example/a?b=1 ', 'https://packs.example/a?b=1'],
  ['http://localhost:5984/team', 'http://localhost:5984/team'],
  ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
])('%j may be asked', (typed, address) => expect(String(serverAddress(typed))).toBe(address));

test.each([
  ['', /no address/],
  ['couch.example', /no address/],
  ['http://couch.example/team', /only https/],
  ['http://127.0.0.1.example/team', /only https/],
  ['ftp://localhost/team', /only https/],
  ['https://ana@couch.example/team', /name or password/],
  ['https://:secret@couch.example/team', /name or password/],
])('%j may not, and why is said', (typed, why) => expect(serverAddress(typed)).toMatch(why));
