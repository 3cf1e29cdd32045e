import { useEffect, useState } from 'preact/hooks';
import { dayWords, momentWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { PackDifference } from '../../ledger/ledger.ts';
import { isStale, type Offer, Refusal, type RefusalCode, type Subscription } from '../../subscriptions/subscriptions.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { AddressForm } from './AddressForm.tsx';
import { OfferedPack } from './OfferedPack.tsx';
import type { OnLedger } from './OnLedger.ts';
import { Difference } from './PackDifference.tsx';
import { type Desk, openDesk, type Subscribed } from './subscribing.ts';
import { useArrival } from './useArrival.ts';

type Step =
  | { at: 'resting'; says?: string }
  | { at: 'working'; share?: number }
  | { at: 'offered'; offer: Offer }
  | { at: 'asking'; of: Subscription; difference: PackDifference }
  | { at: 'failed'; code: RefusalCode | null; detail: string };

const refusedWords = (code: RefusalCode): string => words(`refused_${code.replaceAll('-', '_')}`);

/** Packs that come from a publisher's address. Off until an address is given: nothing is fetched before, and nothing is installed unseen. */
export function Subscriptions({ ledger, onTrouble }: OnLedger) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [all, setAll] = useState<Subscribed[]>([]);
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ at: 'resting' });
  useEffect(() => {
    let close = (): void => {};
    openDesk(ledger).then((opened) => {
      const look = (): void => void opened.list().then(setAll, onTrouble);
      const stop = opened.onChange(look);
      close = () => {
        stop();
        opened.close();
      };
      setDesk(opened);
      look();
    }, onTrouble);
    return () => close();
  }, [ledger, onTrouble]);
  useArrival('subscriptions', desk !== null);

  if (!desk) return null;
  const failed = (error: unknown): void =>
    setStep({
      at: 'failed',
      code: error instanceof Refusal ? error.code : null,
      detail: error instanceof Error ? error.message : String(error),
    });
  const work = (does: () => Promise<Step>): void => {
    // Begun before the first waiting: the browser asks for access in a click only.
    const done = does();
    setStep({ at: 'working' });
    done.then(setStep, failed);
  };
  const rest = async (does: Promise<unknown>, says?: string): Promise<Step> => {
    await does;
    return { at: 'resting', ...(says !== undefined && { says }) };
  };
  const look = async (): Promise<Step> => {
    const offer = await desk.look(typed);
    return offer ? { at: 'offered', offer } : { at: 'resting', says: words('settings_sub_declined') };
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
        isBusy={step.at === 'working'}
        typed={typed}
        onTyped={setTyped}
        onSubmit={() => work(look)}
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
      {step.at === 'failed' ? <Trouble says={step.code ? refusedWords(step.code) : words('settings_pack_failed')} detail={step.detail} /> : null}
      <ul class="subscriptions">
        {all.map(({ at, inUse, waiting }) => (
          <li key={at.address}>
            <p class="row">
              <strong>{at.title}</strong> {inUse ? inUse.version : ''}
              <span class="quiet">{at.checkedAt === null ? '' : words('settings_sub_asked', momentWords(at.checkedAt))}</span>
            </p>
            <p class="quiet hash">{at.address}</p>
            <p class="quiet">{words('settings_sub_signed', at.version, dayWords(at.issued))}</p>
            {isStale(at) ? <p class="stale">{words('settings_sub_stale', dayWords(at.until ?? ''))}</p> : null}
            {at.trouble ? <Trouble says={`${refusedWords(at.trouble.code)} ${words('settings_sub_stays')}`} detail={at.trouble.detail} /> : null}
            <p class="row">
              {waiting ? (
                <button
                  type="button"
                  class="chief"
                  disabled={step.at === 'working'}
                  onClick={() => work(async () => ({ at: 'asking', of: at, difference: await desk.difference(at) }))}
                >
                  {words('settings_sub_waiting', at.version)}
                </button>
              ) : null}
              <button
                type="button"
                disabled={step.at === 'working'}
                aria-label={words('settings_sub_check_name', at.title)}
                onClick={() => work(() => rest(desk.check(at.address)))}
              >
                {words('settings_sub_check')}
              </button>
              <button
                type="button"
                disabled={step.at === 'working'}
                aria-label={words('settings_sub_end_name', at.title)}
                onClick={() => work(() => rest(desk.end(at), words('settings_sub_ended', at.title)))}
              >
                {words('settings_sub_end')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
