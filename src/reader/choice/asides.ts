import { type Block, closest, isWithin, type Level } from './outline.ts';

/** Shorter lines in an article's header are labels and bylines. */
const PROSE = 40;

const SURROUNDING_HEADING =
  /^(?:related\b|more (?:stories|news|on this|from)\b|read (?:next|more)\b|recommended\b|most (?:read|popular|viewed)\b|see also\b|you may also\b|top stories\b|trending\b|editors?['’] picks?\b|explore more\b|on our site\b|(?:\d+ )?comments?\b|join the (?:conversation|discussion)\b)/i;

/** Beyond it no pattern of a label could fit: most blocks need not be tried. */
const LONGEST_LABEL = 180;

const LABEL =
  /^(?:advertisement\b.{0,40}|story continues below.{0,40}|sign up (?:here|for|to)\b.{0,120}|share this\b.{0,60}|read more:? .{0,160}|related:? .{0,160}|(?:subscribe|log in|sign in|register)\b.{0,40} to (?:continue|keep|read|unlock)\b.{0,80}|(?:to )?(?:continue|keep) reading\b.{0,100}|already (?:a )?(?:subscriber|subscribed|member|registered)\b.{0,80}|this (?:article|story|content) is (?:for|reserved|only|exclusive)\b.{0,80}|\d{1,2}:[0-5]\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2}\.[0-5]\d(?: ?[ap]\.?m\.?)?(?: ?(?:[ap]\.?m\.?|gmt|utc|bst|cet|cest|est|edt|et))|(?:\d+|an?) (?:min|minute|hour)s? ago)$/i;

/** A list whose items have headings is a gallery or a list of other stories. */
const isTeaser = ({ level }: Block): boolean => closest(level, 'li')?.holdsHeading ?? false;

/** A list of links, a "read also" line, a label: inside the article's element, yet not of its text. */
function isAside(block: Block): boolean {
  if (block.text.length <= LONGEST_LABEL && LABEL.test(block.text)) return true;
  if (block.role === 'heading') return SURROUNDING_HEADING.test(block.text);
  if (block.role === 'list-item') return block.linked > 0.8;
  return block.linked > 0.9 && !/[.!?]["'”’]?$/.test(block.text);
}

const isByline = ({ role, text, level }: Block): boolean =>
  role !== 'heading' && closest(level, 'header') !== null && (level.holdsTime || /^by\s/i.test(text) || text.length < PROSE);

/** The article's own blocks among all of the page's: within `body`, without bylines, asides and headings that nothing follows. */
export function articleBlocks(body: Level, all: readonly Block[]): Block[] {
  const kept = all.filter((block) => isWithin(body, block.level) && !isAside(block) && !isByline(block) && !isTeaser(block));
  while (kept.at(-1)?.role === 'heading') kept.pop();
  return kept;
}
