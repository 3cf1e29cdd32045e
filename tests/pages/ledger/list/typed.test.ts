import { describe, expect, it } from 'vitest';
import { noteWith, tagsWith, typedKept, typedOn } from '../../../../src/pages/ledger/list/typed.ts';

describe('a note that was typed', () => {
  it.each([
    ['stands, where nobody else wrote', 'first', 'second', 'first', 'second'],
    ['may be emptied', 'first', '', 'first', ''],
    ['stands below what another wrote meanwhile', 'first', 'mine', 'theirs', 'theirs\n\nmine'],
    ['stands alone where another emptied it', 'first', 'mine', '', 'mine'],
    ['empties nothing that another wrote', 'first', '', 'theirs', 'theirs'],
    ['is not doubled where another wrote the same', 'first', 'mine', 'mine', 'mine'],
  ])('%s', (_, base, text, now, wanted) => expect(noteWith({ base, text }, now)).toBe(wanted));
});

describe('tags that were typed', () => {
  it.each([
    ['stand, where nobody else wrote', ['a'], ['a', 'b'], ['a'], ['a', 'b']],
    ['may be taken away', ['a', 'b'], ['b'], ['a', 'b'], ['b']],
    ['stand beside what another added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'b', 'c']],
    ['bring back nothing that another took away', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['take nothing away that another added', ['a'], [], ['a', 'c'], ['c']],
  ])('%s', (_, base, typed, now, wanted) => expect(tagsWith(base, typed, now)).toEqual(wanted));
});

describe('a field that is typed into', () => {
  const first = typedOn(null, 'kept', 'kept, mine');
  it('remembers what it showed when the typing began, whatever comes meanwhile', () => {
    expect(first).toEqual({ base: 'kept', text: 'kept, mine', isKept: false });
    expect(typedOn(first, 'theirs', 'kept, mine too')).toEqual({ base: 'kept', text: 'kept, mine too', isKept: false });
  });
  it('shows what came of it once it is kept, and what is typed then is typed on that', () => {
    const kept = typedKept(first, 'kept, mine', 'theirs\n\nkept, mine');
    expect(kept).toMatchObject({ text: 'theirs\n\nkept, mine', isKept: true });
    // The page may not know yet what was kept.
    expect(typedOn(kept, 'kept', 'x')).toEqual({ base: 'theirs\n\nkept, mine', text: 'x', isKept: false });
  });
  it('loses nothing that was typed while it was being kept', () => {
    const on = typedOn(first, 'kept', 'kept, mine too');
    const after = typedKept(on, 'kept, mine', 'kept, mine');
    expect(after).toEqual({ base: 'kept, mine', text: 'kept, mine too', isKept: false });
    expect(noteWith(after, 'kept, mine')).toBe('kept, mine too');
    expect(noteWith(typedKept(on, 'kept, mine', 'theirs\n\nkept, mine'), 'theirs\n\nkept, mine')).toBe('theirs\n\nkept, mine\n\nkept, mine too');
  });
});
