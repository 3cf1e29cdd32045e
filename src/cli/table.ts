import type { Read } from './read.ts';

/** For people: each claim in a line, under it the records it is linked to and how they compare. */
export function table(id: string, { article, analysis, links }: Read): string {
  const lines = [`${id}${article.published ? `, published ${article.published}` : ', no date: relative dates stay open'}`];
  if (analysis.claims.length === 0) lines.push('  no trade claim found');
  for (const [i, claim] of analysis.claims.entries()) {
    const parties = [claim.actors.join(', ') || '?', claim.counterparties.join(', ')].filter((p) => p !== '').join(' → ');
    const figures = claim.figures.flatMap((f) => {
      const figure = analysis.figures[f];
      return figure ? [article.text.slice(figure.start, figure.end)] : [];
    });
    lines.push('', `  ${[claim.kind, parties, claim.measure, figures.join('; ')].filter((part) => part).join(' · ')}`);
    lines.push(`    “${article.text.slice(claim.start, claim.end).replace(/\s+/g, ' ')}”`);
    if (claim.attribution.length > 0) lines.push(`    says: ${claim.attribution.map((a) => a.source).join(', citing ')}`);
    const own = links.filter((l) => l.claim === i);
    if (own.length === 0) lines.push('    no earlier record here');
    for (const l of own) {
      lines.push(`    ${l.when.padEnd(7)} ${l.relation.padEnd(11)} ${l.score.toFixed(2)}  ${l.entry}`);
      if (l.comparison) lines.push(`            ${l.comparison.sentence}`);
      lines.push(`            because: ${l.because.join(', ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
