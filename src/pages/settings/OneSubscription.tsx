import { dayWords, momentWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { isStale } from '../../subscriptions/subscriptions.ts';
import { Button } from '../../ui/Button.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { refusedInWords } from './refusedInWords.ts';
import type { Subscribed } from './subscribing.ts';

interface OneSubscriptionProps extends Subscribed {
  isBusy: boolean;
  onCompare: () => void;
  onCheck: () => void;
  onEnd: () => void;
}

/** A pack that comes from a publisher's address: how it stands there, and what can be done with it. */
export function OneSubscription({ at, inUse, waiting, isBusy, onCompare, onCheck, onEnd }: OneSubscriptionProps) {
  return (
    <li>
      <p class="row">
        <strong>{at.title}</strong> {inUse ? inUse.version : ''}
        <span class="quiet">{at.checkedAt === null ? '' : words('settings_sub_asked', momentWords(at.checkedAt))}</span>
      </p>
      <p class="quiet hash">{at.address}</p>
      <p class="quiet">{words('settings_sub_signed', at.version, dayWords(at.issued))}</p>
      {isStale(at) ? <p class="stale">{words('settings_sub_stale', dayWords(at.until ?? ''))}</p> : null}
      {at.trouble ? <Trouble says={`${refusedInWords(at.trouble.code)} ${words('settings_sub_stays')}`} detail={at.trouble.detail} /> : null}
      <p class="row">
        {waiting ? (
          <Button class="chief" rests={isBusy} onClick={onCompare}>
            {words('settings_sub_waiting', at.version)}
          </Button>
        ) : null}
        <Button rests={isBusy} aria-label={words('settings_sub_check_name', at.title)} onClick={onCheck}>
          {words('settings_sub_check')}
        </Button>
        <Button rests={isBusy} aria-label={words('settings_sub_end_name', at.title)} onClick={onEnd}>
          {words('settings_sub_end')}
        </Button>
      </p>
    </li>
  );
}
