import type { Article } from '../model/article.ts';
import type { Name } from '../model/name.ts';
import { withEurope } from './claims/europe.ts';
import { isAboutTrade } from './claims/gate.ts';
import { withHomes } from './claims/homes.ts';
import { sidesOf } from './claims/sides.ts';
import type { Lexicon } from './lexicon.ts';
import { toProse } from './text/prose.ts';

/** Whether an English article is about trade policy at all: it tells why one without claims stays quiet. @param names those that `analyse` found in it */
export function isOnTrade(article: Article, names: readonly Name[], lexicon: Lexicon): boolean {
  const all = withHomes(withEurope(names, article.text, lexicon), article.text, lexicon);
  return isAboutTrade(toProse(article), all, sidesOf(all, lexicon).states);
}
