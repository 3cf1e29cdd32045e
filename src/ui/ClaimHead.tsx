import type { ClaimLines } from './normal/claim.ts';

/** The first three lines: what is claimed, how much until when, who says so. */
export function ClaimHead({ lines, id }: { lines: ClaimLines; id: string }) {
  return (
    <div class="claim">
      <p class="claim-kind">
        <strong>{lines.kind}</strong>
        {lines.about.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <h2 class={lines.quoted ? 'claim-what quoted' : 'claim-what'} id={id}>
        {lines.quoted ? `“${lines.what}”` : lines.what}
      </h2>
      {lines.source.length > 0 ? (
        <p class="claim-source">
          {lines.source.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
