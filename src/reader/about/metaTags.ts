/** The content of the first `meta` tag with one of these names (or properties, or itemprops), in the order given; null where none has words. */
export function meta(document: Document, ...names: string[]): string | null {
  const tags = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    for (const tag of tags) {
      const own = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
      const content = tag.getAttribute('content')?.trim();
      if (own?.toLowerCase() === name && content) return content;
    }
  }
  return null;
}
