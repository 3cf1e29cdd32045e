import { words } from '../../bridge/words.ts';
import type { Offer } from '../../subscriptions/subscriptions.ts';
import { Question } from '../../ui/Question.tsx';

/** Whose pack an address offers, before anybody trusts them. */
export function OfferedPack({ offer, onLeave, onSubscribe }: { offer: Offer; onLeave: () => void; onSubscribe: () => void }) {
  const { title, version, licence } = offer.signed;
  return (
    <Question
      asks={words('settings_sub_offer', title, version, new URL(offer.address).host)}
      no={words('settings_sub_leave')}
      yes={words('settings_sub_subscribe')}
      onNo={onLeave}
      onYes={onSubscribe}
    >
      <p class="quiet">{words('settings_pack_licence', licence)}</p>
      <p class="hash">{words('settings_sub_key', offer.fingerprint)}</p>
      <p>{words('settings_sub_trust')}</p>
    </Question>
  );
}
