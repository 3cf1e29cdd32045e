import type { EntryId } from '../../src/model/entry.ts';
import type { SharedDocument } from '../../src/model/replica.ts';
import { isContested } from '../../src/sharing/document.ts';
import { chanceBelow } from '../chance.ts';
import { judgement, saved } from '../ledger/samples.ts';
import { Couch, type Fault } from './couch.ts';
import { Member } from './member.ts';
import { refusedBy } from './rules.ts';

const FAULTS: readonly Fault[] = ['down', 'lost', 'cut', 401, 403, 409, 413, 429, 500];

/** What became of a word that somebody wrote: nobody who saw it wrote over it; somebody did; somebody removed its entry, or chose another. */
type Fate = 'stands' | 'written-over' | 'removed' | 'not-chosen';

/** One random history of three members and their server, by its seed, and what came of it once all was quiet. */
export class Schedule {
  readonly couch = new Couch();
  readonly members = ['ana', 'ben', 'cho'].map((name) => new Member(name));
  readonly #below: (below: number) => number;
  readonly #fates = new Map<string, { entry: string; fate: Fate }>();
  #words = 0;

  constructor(readonly seed: number) {
    this.#below = chanceBelow(seed);
    this.couch.refuses = (doc) => refusedBy(doc, ['pledgemark-writer']);
  }

  #word(entry: string): string {
    const word = `w${this.seed}.${++this.#words}.`;
    this.#fates.set(word, { entry, fate: 'stands' });
    return word;
  }

  #fate(text: string, fate: Fate): void {
    for (const [word] of text.matchAll(/w\d+\.\d+\./g)) {
      const known = this.#fates.get(word);
      if (known?.fate === 'stands') known.fate = fate;
    }
  }

  async #edit(who: Member): Promise<void> {
    const ledger = await who.ledger();
    const all = await ledger.saved();
    const entry = all[this.#below(Math.max(all.length, 1))];
    const does = this.#below(9);
    if (!entry || does === 0) {
      const id = `entry-${this.#words}`;
      await ledger.save(saved(id, new Date(1.7e12 + this.#words * 1000).toISOString(), { note: this.#word(id) }));
    } else if (does === 1) {
      const [held] = await ledger.replica.held([`entry:${entry.id}`]);
      this.#fate(JSON.stringify([entry, held?.row]), 'removed');
      await ledger.remove(entry.id);
    } else if (does === 2) await ledger.judge(judgement(String(this.#below(3)), 'of', this.#below(2) ? 'right' : 'not-the-same'));
    else if (does === 3) await ledger.unjudge(judgement(String(this.#below(3)), 'of').claim, 'of' as EntryId);
    else if (does < 6) {
      this.#fate(entry.note, 'written-over');
      await ledger.annotate(entry.id, { note: this.#word(entry.id), tags: entry.tags });
    } else if (does < 8) await ledger.tagAll([entry.id], this.#word(entry.id));
    else {
      this.#fate(entry.title, 'written-over');
      await ledger.amend(entry.id, { title: this.#word(entry.id) });
    }
  }

  async #sync(who: Member): Promise<void> {
    const at = this.#below(8);
    const fault = this.#below(3) === 0 ? FAULTS[this.#below(FAULTS.length)] : undefined;
    let asked = 0;
    this.couch.fault = () => (asked++ === at && fault !== undefined ? fault : null);
    const dies = this.#below(4) === 0 ? this.#below(6) : Number.POSITIVE_INFINITY;
    await who.sync(undefined, dies).catch(() => {});
  }

  async run(steps: number): Promise<void> {
    for (let n = 0; n < steps; n++) {
      const who = this.members[this.#below(3)] as Member;
      if (this.#below(5) < 3) await this.#edit(who);
      else await this.#sync(who);
    }
    this.couch.fault = () => null;
    for (let round = 0; round < 3; round++) for (const who of this.members) await who.sync();
  }

  #left(): [string, SharedDocument][] {
    return [...this.couch.docs.keys()].flatMap((id) => {
      const body = this.couch.shown(id);
      return body ? [[id, body as unknown as SharedDocument] as [string, SharedDocument]] : [];
    });
  }

  /** What is wrong with what is left: nothing, where all is well. */
  async wrongs(): Promise<string[]> {
    const wrong: string[] = [];
    const left = this.#left();
    const [first, ...others] = await Promise.all(this.members.map((who) => who.holds()));
    for (const [n, other] of others.entries())
      if (JSON.stringify(other) !== JSON.stringify(first)) wrong.push(`${this.members[n + 1]?.name} holds something else`);
    if (first?.length !== left.length) wrong.push(`the members hold ${first?.length}, the server ${left.length}`);
    const contested = left.filter(([, doc]) => isContested(doc)).map(([id]) => id);
    for (const who of this.members) {
      const { replica } = await who.ledger();
      const counts = await replica.counts();
      if (counts.waiting + counts.refused > 0) wrong.push(`${who.name} is not done: ${JSON.stringify(counts)}`);
      const seen = (await replica.contested(1000)).map(({ id }) => id);
      if (seen.toSorted().join() !== contested.toSorted().join()) wrong.push(`${who.name} sees two versions of ${seen}, not of ${contested}`);
    }
    const texts = new Map(left.map(([id, doc]) => [id, { text: JSON.stringify([doc.value, doc.others]), doc }]));
    for (const [word, { entry, fate }] of this.#fates) {
      const at = texts.get(`entry:${entry}`);
      const isThere = at?.text.includes(word) ?? false;
      if (fate === 'stands' && !isThere) wrong.push(`lost: ${word} of ${entry}`);
      // Where one removed what another changed, the change stands, with a word on the removal: what the first wrote before removing it went with it.
      if (fate !== 'stands' && fate !== 'not-chosen' && isThere && at?.doc.gone === null) wrong.push(`came back: ${word} of ${entry} (${fate})`);
    }
    return wrong;
  }

  get contested(): number {
    return this.#left().filter(([, doc]) => isContested(doc)).length;
  }

  close(): void {
    for (const who of this.members) who.close();
  }
}
