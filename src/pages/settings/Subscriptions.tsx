import { useState } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import type { PackDifference } from '../../ledger/ledger.ts';
import { type Offer, Refusal, type RefusalCode, type Subscription } from '../../subscriptions/subscriptions.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { AddressForm } from './AddressForm.tsx';
import { OfferedPack } from './OfferedPack.tsx';
import { OneSubscription } from './OneSubscription.tsx';
import type { OnLedger } from './OnLedger.ts';
import { Difference } from './PackDifference.tsx';
import { refusedInWords } from './refusedInWords.ts';
import type { Desk } from './subscribing.ts';
import { useArrival } from './useArrival.ts';
import { useDesk } from './useDesk.ts';

type Step =
  | { at: 'resting'; says?: string }
  | { at: 'working'; share?: number }
  | { at: 'offered'; offer: Offer }
  | { at: 'asking'; of: Subscription; difference: PackDifference }
  | { at: 'failed'; code: RefusalCode | null; detail: string };

const failed = (error: unknown): Step => ({
  at: 'failed',
  code: error instanceof Refusal ? error.code : null,
  detail: error instanceof Error ? error.message : String(error),
});

async function rest(does: Promise<unknown>, says?: string): Promise<Step> {
  await does;
  return { at: 'resting', ...(says !== undefined && { says }) };
}

async function look(desk: Desk, typed: string): Promise<Step> {
  const offer = await desk.look(typed);
  return offer ? { at: 'offered', offer } : { at: 'resting', says: words('settings_sub_declined') };
}

/** Packs that come from a publisher's address. Off until an address is given: nothing is fetched before, and nothing is installed unseen. */
export function Subscriptions(on: OnLedger) {
  const { desk, all } = useDesk(on);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'resting' });
  useArrival('subscriptions', desk !== null);

  if (!desk) return null;
  const isBusy = step.at === 'working';
  const work = (does: () => Promise<Step>): void => {
    // Begun before the first waiting: the browser asks for access in a click only.
    const done = does();
    setStep({ at: 'working' });
    done.then(setStep, (error: unknown) => setStep(failed(error)));
  };
  const subscribe = (offer: Offer): void => {
    setTyped('');
    work(() => rest(desk.subscribe(offer), words('settings_sub_done', offer.signed.title)));
  };
  const install = async (of: Subscription): Promise<Step> => {
    const row = await desk.install(of, (share) => setStep({ at: 'working', share }));
    return { at: 'resting', says: words('settings_pack_installed', row.title, row.version) };
  };

  return (
    <>
      <h3 id="subscriptions">{words('settings_sub_title')}</h3>
      <p>{words('settings_sub_says')}</p>
      <AddressForm
        id="pack-address"
        label={words('settings_sub_address')}
        placeholder="https://example.org/pack/index.json"
        does={words('settings_sub_look')}
        isLong
        isBusy={isBusy}
        typed={typed}
        onTyped={setTyped}
        onSubmit={() => work(() => look(desk, typed))}
      />
      {step.at === 'offered' ? (
        <OfferedPack offer={step.offer} onLeave={() => work(() => rest(desk.leave(step.offer)))} onSubscribe={() => subscribe(step.offer)} />
      ) : null}
      {step.at === 'asking' ? (
        <Difference
          difference={step.difference}
          hash={step.of.sha256}
          onLeave={() => setStep({ at: 'resting' })}
          onAccept={() => work(() => install(step.of))}
        />
      ) : null}
      {step.at === 'working' ? (
        <p>
          <label>
            {words('settings_pack_working')} <progress max={1} {...(step.share === undefined ? {} : { value: step.share })} />
          </label>
        </p>
      ) : null}
      <p role="status">{step.at === 'resting' ? step.says : ''}</p>
      {step.at === 'failed' ? <Trouble says={step.code ? refusedInWords(step.code) : words('settings_pack_failed')} detail={step.detail} /> : null}
      <ul class="subscriptions">
        {all.map((one) => (
          <OneSubscription
            key={one.at.address}
            {...one}
            isBusy={isBusy}
            onCompare={() => work(async () => ({ at: 'asking', of: one.at, difference: await desk.difference(one.at) }))}
            onCheck={() => work(() => rest(desk.check(one.at.address)))}
            onEnd={() => work(() => rest(desk.end(one.at), words('settings_sub_ended', one.at.title)))}
          />
        ))}
      </ul>
    </>
  );
}
