import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fakeBrowser.ts')).browser }));

import { changeSettings, onSettings, readSettings } from '../../src/bridge/settings.ts';
import { resetWorld, world } from './fakeBrowser.ts';

beforeEach(resetWorld);

test.each([
  [undefined, 'hover'],
  [{ openOn: 'click' }, 'click'],
  [{ openOn: 'hover' }, 'hover'],
  [{ openOn: 'shout' }, 'hover'],
  [{}, 'hover'],
  ['click', 'hover'],
  [null, 'hover'],
])('what is stored as %j opens on %s', async (stored, openOn) => {
  if (stored !== undefined) world.stored.settings = stored;
  expect((await readSettings()).openOn).toBe(openOn);
});

test.each([
  [undefined, 'few'],
  [{ marks: 'all' }, 'all'],
  [{ marks: 'differing', openOn: 'click' }, 'differing'],
  [{ marks: 'none' }, 'few'],
  [{ marks: ['all'] }, 'few'],
  ['all', 'few'],
])('what is stored as %j marks %s', async (stored, marks) => {
  if (stored !== undefined) world.stored.settings = stored;
  expect((await readSettings()).marks).toBe(marks);
});

test('a change is kept, and heard until one stops listening', async () => {
  const heard: unknown[] = [];
  const stop = onSettings((settings) => heard.push(settings));
  expect(await changeSettings({ openOn: 'click' })).toEqual({ openOn: 'click', marks: 'few', copies: 'browser' });
  expect(await changeSettings({ marks: 'all' })).toEqual({ openOn: 'click', marks: 'all', copies: 'browser' });
  expect(await readSettings()).toEqual({ openOn: 'click', marks: 'all', copies: 'browser' });
  stop();
  await changeSettings({ openOn: 'hover' });
  expect(heard).toEqual([
    { openOn: 'click', marks: 'few', copies: 'browser' },
    { openOn: 'click', marks: 'all', copies: 'browser' },
  ]);
});
