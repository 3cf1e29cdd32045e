import { analyse } from '../engine/analyse.ts';
import { beside } from '../engine/beside.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { link } from '../engine/link.ts';
import { isOnTrade } from '../engine/onTrade.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { type Day, daysOf } from '../model/day.ts';
import type { EntityId } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import { claimKey } from '../model/keys.ts';
import type { Link } from '../model/link.ts';
import { queryOf } from '../model/query.ts';
import type { Quiet, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { quietBefore } from './gate.ts';
import { keptHere } from './keptHere.ts';
import { withSelected } from './selected.ts';

const NOTHING: Analysis = { figures: [], moments: [], names: [], attributions: [], claims: [] };

const quietReading = (article: Article, quiet: Quiet): Reading => ({ article, analysis: NOTHING, links: [], entries: [], parties: {}, quiet });

/** Every id that claims, entries and the reasons of links name, with what the ledger calls it. */
function partiesOf(analysis: Analysis, links: readonly Link[], entries: readonly Entry[], lexicon: Lexicon): Record<string, string> {
  const ids = [
    ...analysis.claims.flatMap((c) => [...c.actors, ...c.counterparties, c.event, ...c.attribution.map((a) => a.source)]),
    ...links.flatMap((l) => l.because.flatMap((reason) => ('who' in reason ? reason.who : []))),
    ...entries.flatMap((e) => [...e.actor, ...e.counterparty, ...e.attribution.map((a) => a.source)]),
  ];
  const parties: Record<string, string> = {};
  for (const id of ids) {
    const entity = id === null ? undefined : lexicon.entities.get(id as EntityId);
    if (entity) parties[entity.id] = entity.name;
  }
  return parties;
}

/** How far the ledger reaches: to the newest record of the packs or, beyond it, of what the reader saved that may matter here. */
function newestOf(candidates: readonly Entry[], inPacks: Day | null): Day | null {
  return candidates.map((e) => daysOf(e.date).to).reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), inPacks);
}

interface Wish {
  asOf?: Day;
  selected?: Span;
}

/**
 * The whole path of an article: what is in it, which entries may belong to it, which do.
 * @param today the day to count "later" to where no record says how far the ledger reaches
 * @param wish what the reader chose: the day to read it as of, words to take for a claim
 */
export async function readArticle(article: Article, ledger: Ledger, lexicon: Lexicon, today: Day, wish: Wish = {}): Promise<Reading> {
  const { asOf, selected } = wish;
  const quiet = quietBefore(article);
  if (quiet) return quietReading(article, quiet);
  if ((await ledger.packs()).length === 0) return quietReading(article, 'no-pack');

  // The database answers while the text is analysed.
  const asked = [ledger.newest(), keptHere(article, ledger)] as const;
  const read = analyse(article, lexicon);
  const analysis = selected ? withSelected(read, selected) : read;
  const [found, judgements, newest, kept] = await Promise.all([
    ledger.entriesFor(queryOf(analysis, article.published, lexicon.countryOf)),
    ledger.judgementsFor(analysis.claims.map((claim) => claimKey(claim, article.text))),
    ...asked,
  ]);
  // What the reader called right is shown however far it lies from all that the claim says.
  const missing = judgements.filter((j) => j.verdict === 'right' && !found.some((entry) => entry.id === j.entry)).map((j) => j.entry);
  const candidates = missing.length === 0 ? found : [...found, ...(await ledger.entriesById([...new Set(missing)]))];
  const until = asOf ?? newestOf(candidates, newest) ?? today;
  const links = link({ article, analysis, candidates, judgements, asOf: until, lexicon });
  const sideBySide = beside({ article, analysis, links, candidates, asOf: until, lexicon });
  const linked = new Set<string>([...links, ...sideBySide.bothSides.flatMap((b) => b.accounts)].map((l) => l.entry));
  const entries = candidates.filter((entry) => linked.has(entry.id));
  return {
    article,
    analysis,
    links,
    ...sideBySide,
    ...(asOf && { asOf }),
    ...(kept.length > 0 && { kept }),
    entries,
    parties: partiesOf(analysis, links, entries, lexicon),
    quiet: analysis.claims.length > 0 ? null : isOnTrade(article, analysis.names, lexicon) ? 'no-claims' : 'off-topic',
  };
}
