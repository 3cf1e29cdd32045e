import * as v from 'valibot';
import type { Judgement } from './judgement.ts';
import type { SavedEntry } from './saved.ts';

/** Who wrote it and when (ISO 8601, UTC). */
export const Stamp = v.object({ by: v.pipe(v.string(), v.maxLength(200)), at: v.pipe(v.string(), v.isoTimestamp()) });
export type Stamp = v.InferOutput<typeof Stamp>;

/** One of the values that a field has where members of a team wrote different ones. Without `is`: one took the field away. */
const Version = v.object({ ...Stamp.entries, is: v.exactOptional(v.unknown()) });
export type Version = v.InferOutput<typeof Version>;

/** More of them than writings that come between two comparisons of one member. */
export const Via = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(8));

/**
 * An entry or a judgement as a team shares it. `value` holds its fields as they stand; `wrote`: who changed a field after whoever made the document;
 * `others`: further versions of fields that were changed on two sides; `gone`: somebody removed it while another changed it; `via`: marks of the last
 * writings, made by chance, the newest first: by them whoever wrote one knows that it came through, though the answer did not.
 */
export const SharedDocument = v.object({
  ...Stamp.entries,
  format: v.literal('pledgemark-shared/1'),
  kind: v.picklist(['entry', 'judgement']),
  value: v.record(v.string(), v.unknown()),
  wrote: v.record(v.string(), Stamp),
  others: v.record(v.string(), v.pipe(v.array(Version), v.minLength(1))),
  gone: v.nullable(Stamp),
  via: Via,
});
export type SharedDocument = v.InferOutput<typeof SharedDocument>;

/** Why a document of the server's is not taken. */
export type Misfit = 'schema' | 'poison' | 'too-large' | 'revision';

/** What is remembered of a document that is shared, beside the entry or judgement itself. */
export interface SharedRow {
  /** `entry:ID` or `judgement:CLAIM:ENTRY`. */
  id: string;
  /** The server's name for what was agreed last; null where nothing was. */
  rev: string | null;
  /** What was agreed last: null where it was removed, or is not yet agreed. */
  base: SharedDocument | null;
  /** What this ledger holds besides: versions that the server has not got yet. */
  ours: SharedDocument | null;
  /** What was sent and not yet told to be there: an answer may be lost on its way. */
  sent: SharedDocument | null;
  /** Further revisions on the server that are merged into `ours` and go when it is there. */
  losers: string[];
  /** In which reading of the whole database it was named last: a database that was made anew may not know it. */
  round: number;
  /** Has more than one version of something. */
  contested?: 1;
  /** What the server has now is not taken. */
  refused?: Misfit;
}

/** How far the server's changes are known. `anchor`: what was last noted on the server, and what is about to be. */
export interface Checkpoint {
  /** By chance, with every joining: what an earlier one still has under way writes nothing any more. */
  session: number;
  since: string | number | null;
  round: number;
  anchor: [sure: string | number | null, maybe: string | number | null];
  /** The last document of a batch of which the server refused all: what comes behind it goes first. */
  refusedTo?: string;
}

/** One document as the ledger has it at one moment. `changedAt`: when the reader changed it, where the server was not yet told. */
export interface Held {
  id: string;
  own: SavedEntry | Judgement | null;
  row: SharedRow | null;
  changedAt: string | null;
}

/** What is to become of a document. `own` is left alone where it is not named. */
export interface Settled {
  own?: SavedEntry | Judgement | null;
  row: SharedRow | null;
  /** The server is still to be told. */
  isPending: boolean;
}

/** What the server accepted of what was held. `base` null: that it is removed. */
export interface Agreed {
  held: Held;
  base: SharedDocument | null;
  rev: string;
  isContested: boolean;
}

/** The ledger's side of a team's ledger. Nothing of it is kept before `begin`; whatever is written with a checkpoint of another session is not. */
export interface Replica {
  /** Sharing begins: all that is the reader's own is to be told. */
  begin(): Promise<void>;
  /** And ends: what is here stays here. */
  end(): Promise<void>;
  checkpoint(): Promise<Checkpoint | null>;
  /** Writes how far the server's changes are known. */
  keep(at: Checkpoint): Promise<void>;
  rows(ids: readonly string[]): Promise<(SharedRow | null)[]>;
  /** The names of what the server was not told of, from `after` on. */
  changed(after: string, limit: number): Promise<string[]>;
  /**
   * Decides on each document as it is and writes what comes of it, all in one transaction: nobody changes anything in between.
   * @param decide null: it stays as it is
   * @param keeps the checkpoint too
   */
  settle(at: Checkpoint, ids: readonly string[], decide: (held: Held) => Settled | null, keeps?: 'keeps'): Promise<void>;
  /** Notes what the server has; what the reader changed meanwhile is still to be told. */
  agree(at: Checkpoint, agreed: readonly Agreed[]): Promise<void>;
  /** Takes for never agreed what was not named in this round. */
  forgetUnseen(at: Checkpoint): Promise<void>;
  /** The names of what is not taken. */
  refused(): Promise<string[]>;
  /** Those with more than one version of something. */
  contested(limit: number): Promise<Held[]>;
  counts(): Promise<{ waiting: number; contested: number; refused: number }>;
}
