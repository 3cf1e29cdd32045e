import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import type { Offer } from '../../subscriptions/subscriptions.ts';

/** Whose pack an address offers, before anybody trusts them. */
export function OfferedPack({ offer, onLeave, onSubscribe }: { offer: Offer; onLeave: () => void; onSubscribe: () => void }) {
  const title = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
    <div role="group" aria-labelledby={title} class="sure" tabIndex={-1} ref={question}>
      <p id={title}>{words('settings_sub_offer', offer.signed.title, offer.signed.version, new URL(offer.address).host)}</p>
      <p class="quiet">{words('settings_pack_licence', offer.signed.licence)}</p>
      <p class="hash">{words('settings_sub_key', offer.fingerprint)}</p>
      <p>{words('settings_sub_trust')}</p>
      <p class="row">
        <button type="button" onClick={onLeave}>
          {words('settings_sub_leave')}
        </button>
        <button type="button" onClick={onSubscribe}>
          {words('settings_sub_subscribe')}
        </button>
      </p>
    </div>
  );
}
