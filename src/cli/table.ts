import { rulesOf } from '../engine/trace.ts';
import type { Span } from '../model/span.ts';
import type { Read } from './read.ts';

/** Every mention with the rules that spoke, for people who look for the one that erred. */
function traced({ article, analysis }: Read): string[] {
  const line = (what: string, span: Span, reading: string, mention: { rule: string }): string =>
    `  ${what.padEnd(7)} “${article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}” = ${reading}   [${rulesOf(mention).join(' ')}]`;
  const days = (from: string | null, to: string | null): string => (from === to ? `${from}` : `${from ?? 'open'} to ${to ?? 'open'}`);
  return [
    '',
    ...analysis.figures.map((f) =>
      line('figure', f, [f.qualifier, [f.value].flat().join(' to '), f.unit, f.per && `per ${f.per}`].filter((p) => p).join(' '), f),
    ),
    ...analysis.moments.map((m) => line('date', m, days(m.from, m.to), m)),
    ...analysis.names.map((n) => line('name', n, `${n.type} ${n.entity ?? 'unknown'}`, n)),
    ...analysis.attributions.map((a) =>
      line('said', a.content, `${a.type} ${a.entity ?? (a.source ? article.text.slice(a.source.start, a.source.end) : 'nobody named')}`, a),
    ),
  ];
}

/** For people: each claim in a line, under it the records it is linked to and how they compare. */
export function table(id: string, read: Read): string {
  const { article, analysis, links, said, told, trace } = read;
  const lines = [`${id}${article.published ? `, published ${article.published}` : ', no date: relative dates stay open'}`];
  if (trace) lines.push(...trace.page.map((rule) => `  ${rule}`));
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
    if (trace) lines.push(`    rules: ${(trace.claims[i] ?? []).join(', ')}`);
    if (!links.some((l) => l.claim === i)) lines.push('    no earlier record here');
    for (const [n, l] of links.entries()) {
      if (l.claim !== i) continue;
      lines.push(`    ${l.when.padEnd(7)} ${l.relation.padEnd(11)} ${l.score.toFixed(2)}  ${l.entry}`);
      const { because = [], comparison = null } = said[n] ?? {};
      if (comparison) lines.push(`            ${comparison}`);
      const status = told?.get(l.entry);
      if (status) {
        const by = [...new Set(status.sources.map((s) => (s.date ? `${s.publisher}, ${s.date}` : s.publisher)))].join('; ');
        lines.push(
          `            status as of ${status.asOf}: ${status.status} since ${status.since}${status.note && ` (${status.note})`}${by && `, by ${by}`}`,
        );
      }
      lines.push(`            because: ${because.join(', ')}`);
      if (trace) lines.push(`            rules: ${(trace.links[n] ?? []).join(', ')}`);
    }
  }
  if (trace) lines.push(...traced(read));
  return `${lines.join('\n')}\n`;
}
