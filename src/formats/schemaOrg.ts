import type { Rating, SavedEntry, Sighting } from '../model/saved.ts';
import { URN } from './annotation.ts';
import { type About, commas, type Format } from './format.ts';

/** schema.org has no words for how two claims stand to each other: ours are kept beside its own, not among them. */
const CONTEXT = ['https://schema.org', { pledgemark: 'urn:pledgemark:terms#' }];

const urn = (id: string): string => URN + id;

const appearanceOf = ({ page }: Sighting): object => ({
  '@type': 'CreativeWork',
  ...(page.url && { url: page.url }),
  ...(page.title && { headline: page.title }),
  ...(page.outlet && { publisher: { '@type': 'Organization', name: page.outlet } }),
  ...(page.author && { author: { '@type': 'Person', name: page.author } }),
  ...(page.published && { datePublished: page.published }),
});

/** People are told from bodies by the kind of source they are. */
function authorOf({ attribution }: SavedEntry, about: About): object | undefined {
  const [first] = attribution;
  if (!first) return undefined;
  return { '@type': first.type === 'person' || first.type === 'official' ? 'Person' : 'Organization', name: about.nameOf(first.source) };
}

function claimOf(entry: SavedEntry, about: About): Record<string, unknown> {
  const author = authorOf(entry, about);
  const [first, ...others] = entry.sightings.map(appearanceOf);
  return {
    '@type': 'Claim',
    '@id': urn(entry.id),
    name: entry.title,
    text: entry.sightings[0]?.quote.exact ?? entry.summary,
    ...(author && { author }),
    datePublished: entry.sightings[0]?.page.published ?? entry.date,
    firstAppearance: first,
    ...(others.length > 0 && { appearance: others }),
    ...(entry.tags.length > 0 && { keywords: entry.tags }),
    ...(entry.related.length > 0 && {
      'pledgemark:related': entry.related.map(({ id, relation }) => ({ '@id': urn(id), 'pledgemark:relation': relation })),
    }),
  };
}

/** A claim that nobody rated is a Claim; only a person's own rating makes it a ClaimReview, under that person's name. */
function itemOf(entry: SavedEntry, about: About): Record<string, unknown> {
  const claim = claimOf(entry, about);
  if (!entry.rating) return claim;
  const { words, value, by, at }: Rating = entry.rating;
  return {
    '@type': 'ClaimReview',
    '@id': `${urn(entry.id)}:review`,
    claimReviewed: claim.text,
    itemReviewed: claim,
    reviewRating: { '@type': 'Rating', ...(value && { ratingValue: value, worstRating: 1, bestRating: 5 }), alternateName: words },
    author: { '@type': 'Person', name: by },
    datePublished: at.slice(0, 10),
    ...(entry.sightings[0]?.page.url && { url: entry.sightings[0].page.url }),
  };
}

export const schemaOrg: Format = {
  ending: 'schema.jsonld',
  type: 'application/ld+json',
  writer(about) {
    const item = commas();
    return {
      head: () => `${JSON.stringify({ '@context': CONTEXT }).slice(0, -1)},"@graph":[`,
      entry: (entry) => item(JSON.stringify(itemOf(entry, about))),
      judgement: () => '',
      tail: () => '\n]}\n',
    };
  },
};
