import type { Article } from '../model/article.ts';
import type { Name } from '../model/name.ts';
import { withEurope } from './claims/europe.ts';
import { usesTradeWords } from './claims/gate.ts';
import { withHomes } from './claims/homes.ts';
import { JUDGES } from './claims/judges.ts';
import { sidesOf } from './claims/sides.ts';
import type { Lexicon } from './lexicon.ts';
import { lowerOf } from './text/lower.ts';
import { toProse } from './text/prose.ts';

/** Whether an English article is about trade policy at all: it tells why one without claims stays quiet. @param names those that `analyse` found in it */
export function isOnTrade(article: Article, names: readonly Name[], lexicon: Lexicon): boolean {
  const all = withHomes(withEurope(names, article.text, lexicon), article.text, lexicon);
  const prose = toProse(article);
  return JUDGES.isAbout({
    lower: lowerOf(prose.text),
    sentences: prose.sentences.length,
    read: usesTradeWords(prose, all, sidesOf(all, lexicon).states),
  });
}
