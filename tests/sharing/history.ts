import type { Ledger } from '../../src/ledger/ledger.ts';
import type { EntryId } from '../../src/model/entry.ts';
import type { Replica, SharedDocument } from '../../src/model/replica.ts';
import { canonical } from '../../src/sharing/canonical.ts';
import { isContested } from '../../src/sharing/document.ts';
import type { Choice, Dispute } from '../../src/sharing/sharing.ts';
import { judgement, saved } from '../ledger/samples.ts';

/** What a history does with a member's ledger, wherever that is. */
export type Desk = Pick<Ledger, 'saved' | 'judgements' | 'save' | 'remove' | 'judge' | 'unjudge' | 'annotate' | 'tagAll' | 'amend'> & {
  replica: Pick<Replica, 'rows' | 'contested' | 'counts'>;
};

export interface Writer {
  readonly name: string;
  ledger(): Promise<Desk>;
  /** What the settings show of two versions, and a choice there. */
  disputes(): Promise<Dispute[]>;
  settle(of: Dispute, choice: Choice): Promise<void>;
}

/** All that the reader sees of their own, in one text each. */
export async function holdings(of: Writer): Promise<string[]> {
  const desk = await of.ledger();
  return [...(await desk.saved()), ...(await desk.judgements())].map(canonical).toSorted();
}

/**
 * What became of a word that somebody wrote: nobody who saw it wrote over it; somebody did; somebody removed its entry; or it may be there or not, because
 * somebody chose another or because it came in the moment in which its place was written on.
 */
type Fate = 'stands' | 'written-over' | 'removed' | 'either';

const wordsIn = (text: string): string[] => text.match(/w\d+\.\d+\./g) ?? [];

/** What members wrote on one ledger by chance, each word once only, and what of it must be there in the end. */
export class History {
  /** `over`: of each choice of this word, which others it was chosen over. */
  readonly #fates = new Map<string, { entry: string; fate: Fate; over: string[][] }>();
  #words = 0;
  /** How often somebody chose between two versions. */
  chosen = 0;

  constructor(
    readonly seed: number,
    readonly below: (below: number) => number,
  ) {}

  #word(entry: string): string {
    const word = `w${this.seed}.${++this.#words}.`;
    this.#fates.set(word, { entry, fate: 'stands', over: [] });
    return word;
  }

  /**
   * @param but words that it is not for
   * @param seen what its writer had before them: a choice that they had not seen, for they still had what it was made against, holds against them
   */
  #fate(text: string, fate: Fate, { but = '', seen = '' } = {}): void {
    for (const word of wordsIn(text)) {
      const known = this.#fates.get(word);
      if (known?.fate !== 'stands' || but.includes(word)) continue;
      const hadSeen = known.over.every((others) => others.length > 0 && !others.some((other) => seen.includes(other)));
      known.fate = hadSeen ? fate : 'either';
    }
  }

  /** One member's choice of a word holds against another's writing over it in the meantime. */
  #hold(choice: string, versions: string): void {
    for (const word of wordsIn(choice)) {
      const known = this.#fates.get(word);
      known?.over.push(wordsIn(versions).filter((other) => !choice.includes(other)));
      if (known && known.fate !== 'stands') known.fate = 'either';
    }
  }

  /** A change by chance of one member. What came from the others in the very moment may have been written over unseen. */
  async edit(who: Writer): Promise<void> {
    if (this.below(3) === 0 && (await this.#choose(who))) return;
    const desk = await who.ledger();
    const all = await desk.saved();
    const entry = all[this.below(Math.max(all.length, 1))];
    const does = this.below(9);
    if (!entry || does === 0) {
      const id = `entry-${this.#words}`;
      await desk.save(saved(id, new Date(1.7e12 + this.#words * 1000).toISOString(), { note: this.#word(id) }));
    } else if (does === 2) await desk.judge(judgement(String(this.below(3)), 'of', this.below(2) ? 'right' : 'not-the-same'));
    else if (does === 3) await desk.unjudge(judgement(String(this.below(3)), 'of').claim, 'of' as EntryId);
    else await this.#change(desk, entry, does);
  }

  async #change(desk: Desk, entry: Awaited<ReturnType<Desk['saved']>>[number], does: number): Promise<void> {
    const [before] = await desk.replica.rows([`entry:${entry.id}`]);
    const seen = JSON.stringify(before?.ours ?? before?.base ?? null);
    let word = '';
    if (does === 1) {
      this.#fate(JSON.stringify([entry, before]), 'removed', { seen });
      await desk.remove(entry.id);
    } else if (does < 6) {
      this.#fate(entry.note, 'written-over', { seen });
      word = this.#word(entry.id);
      await desk.annotate(entry.id, { note: word, tags: entry.tags });
    } else if (does < 8) {
      word = this.#word(entry.id);
      await desk.tagAll([entry.id], word);
    } else {
      this.#fate(entry.title, 'written-over', { seen });
      word = this.#word(entry.id);
      await desk.amend(entry.id, { title: word });
    }
    const [after] = await desk.replica.rows([`entry:${entry.id}`]);
    if (after?.rev !== before?.rev)
      this.#fate([...this.#fates].flatMap(([w, { entry: of }]) => (of === entry.id ? w : [])).join(), 'either', { but: word });
  }

  /** One of two versions, as the settings show them. False where there are none. */
  async #choose(who: Writer): Promise<boolean> {
    const disputes = await who.disputes();
    const of = disputes[this.below(Math.max(disputes.length, 1))];
    if (!of) return false;
    const choice: Choice | undefined = of.field === null ? (['keep', 'remove'] as const)[this.below(2)] : of.versions[this.below(of.versions.length)];
    const { replica } = await who.ledger();
    const held = (await replica.contested(1000)).find(({ id }) => id === of.id);
    if (choice === undefined) return false;
    // What its remover had written over came back with it, and may.
    if (choice === 'keep')
      for (const fate of this.#fates.values()) if (`entry:${fate.entry}` === of.id && fate.fate !== 'stands') fate.fate = 'either';
    if (choice === 'remove') this.#fate(JSON.stringify(held), 'either');
    else if (of.field !== null) {
      this.#fate(JSON.stringify(of.versions), 'either', { but: JSON.stringify(choice) });
      this.#hold(JSON.stringify(choice), JSON.stringify(of.versions));
    }
    await who.settle(of, choice);
    this.chosen++;
    return true;
  }

  /** What is wrong with what is left on the server and with the members, once all is quiet: nothing, where all is well. */
  async wrongs(left: readonly (readonly [id: string, doc: SharedDocument])[], members: readonly Writer[]): Promise<string[]> {
    const wrong: string[] = [];
    const [first, ...others] = await Promise.all(members.map(holdings));
    for (const [n, other] of others.entries())
      if (JSON.stringify(other) !== JSON.stringify(first)) wrong.push(`${members[n + 1]?.name} holds something else than ${members[0]?.name}`);
    if (first?.length !== left.length) wrong.push(`the members hold ${first?.length}, the server ${left.length}`);
    const contested = contestedOf(left);
    for (const who of members) {
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
      if (fate !== 'stands' && fate !== 'either' && isThere && at?.doc.gone === null) wrong.push(`came back: ${word} of ${entry} (${fate})`);
    }
    return wrong;
  }
}

export const contestedOf = (left: readonly (readonly [id: string, doc: SharedDocument])[]): string[] =>
  left.filter(([, doc]) => isContested(doc)).map(([id]) => id);
