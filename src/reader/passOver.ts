/** Never text of an article, whatever the page. */
const TAGS = new Set(
  (
    'head script style noscript template nav aside footer form button input select textarea label svg math canvas video audio picture iframe object embed ' +
    'dialog menu code pre address'
  ).split(' '),
);

const ROLES = new Set('navigation complementary contentinfo search banner dialog alert toolbar menu menubar tablist form textbox'.split(' '));

/** Words of class and id names of what stands around an article: "article-related", "commentsList", "o-ads". */
const AROUND = new Set(
  (
    'related recirc recirculation recommended recommendations recommendation readnext comment comments disqus coral viafoura share sharing sharebar social ' +
    'newsletter newsletters signup subscribe subscription promo promos promotion ad ads advert adverts advertisement advertising adslot sponsor sponsored ' +
    'outbrain taboola sidebar breadcrumb breadcrumbs toolbar tags taglist topics byline bylines trending popular mostread mostpopular cookie cookies ' +
    'consent gdpr nav navigation navbar menu footer teaser teasers player vjs videojs gallery slideshow carousel hidden screenreader visuallyhidden skiplink ' +
    'readmore readalso replies discussion openweb livefyre notification adsbygoogle dfp mpu promoted regwall donate donation'
  ).split(' '),
);

/** "has-sidebar", "with-comments" and "no-ads" speak of a neighbour, not of the element itself. */
const OF_A_NEIGHBOUR = new Set(['has', 'with', 'no', 'without', 'is', 'not', 'js']);

const tokens = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

/**
 * Whether an element is called like what stands around an article: by its class, its id, or the name that the site or AMP made for it
 * ("amp-sidebar").
 */
export function namedAround(element: Element): boolean {
  const { localName } = element;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${localName.includes('-') ? localName : ''}`;
  return names.split(/\s+/).some((name) => {
    const parts = tokens(name);
    return !OF_A_NEIGHBOUR.has(parts[0] ?? '') && parts.some((part) => AROUND.has(part));
  });
}

/** Hidden, or a field to type in, as far as its own attributes say: all that can be known without a layout, and so the same in a browser and in Node. */
function hidden(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element and all in it is no text of the article by its tag, role or attributes; `named`: it has attributes. */
export const neverText = (element: Element, tag: string, named: boolean): boolean =>
  TAGS.has(tag) || (named && (ROLES.has(element.getAttribute('role') ?? '') || hidden(element)));

/** Not shown by the page's style sheets; false where there is no layout to ask (Node, the `scan` command). */
export const unseen = (element: Element): boolean =>
  element.checkVisibility?.() === false &&
  // Such an element has no box of its own, but what is in it is shown.
  getComputedStyle(element).display !== 'contents';

/**
 * Whether an element that is called like what stands around an article is none of that: such names lie now and then ("social-article" on the body),
 * so one that holds most of the page's text, or the article itself, is no surrounding.
 */
export const isMisnamed = (element: Element, pageLength: () => number): boolean =>
  element.querySelector('h1, [itemprop~="articleBody"]') !== null || (element.textContent ?? '').length >= pageLength() / 2;
