import { expect, it } from 'vitest';
import { sayingOf } from '../../../src/engine/text/saying.ts';

const says = sayingOf('The yuan fell against the yen.');

it.each([
  ['yuan', true],
  ['yen', true],
  ['Yuan', false],
  ['won', false],
])('%s: %s, however often it is asked', (word, answer) => expect([says(word), says(word)]).toEqual([answer, answer]));
