import { Fragment } from 'preact';
import type { ClaimLines } from './normal/claim.ts';

/** The first three lines: what is claimed, how much until when, who says so. */
export function ClaimHead({ lines, id }: { lines: ClaimLines; id: string }) {
  return (
    <div class="claim">
      <p class="claim-kind">
        <strong>{lines.kind}</strong>
        {lines.about.map((part) => (
          <Fragment key={part}>
            {' · '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      <h2 class={lines.quoted ? 'claim-what quoted' : 'claim-what'} id={id} {...(lines.quoted && { lang: 'en' })}>
        {lines.quoted ? `“${lines.what}”` : lines.what}
      </h2>
      {lines.source.length > 0 ? (
        <p class="claim-source">
          {lines.source.map((part, i) => (
            <Fragment key={part}>
              {i > 0 ? ' · ' : null}
              <span>{part}</span>
            </Fragment>
          ))}
        </p>
      ) : null}
    </div>
  );
}
