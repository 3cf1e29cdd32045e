import { wakeForPacks } from '../bridge/alarms.ts';
import { mayAskServer } from '../bridge/servers.ts';
import { openSubscriptions, type Subscriptions } from '../subscriptions/subscriptions.ts';
import { ledger } from './store.ts';

let opening: Promise<Subscriptions> | null = null;

function subscriptions(): Promise<Subscriptions> {
  opening ??= openSubscriptions({ inUse: async (id) => (await ledger()).hashesOf(id), mayAsk: mayAskServer }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** The time of some subscription has come. Without any there is no alarm, and this never runs. */
export async function checkPacks(): Promise<void> {
  await wakeForPacks(await (await subscriptions()).checkDue());
}

/** At the browser's start: Firefox forgets its alarms when it is closed. Nothing is asked for here. */
export async function wakeAgain(): Promise<void> {
  await wakeForPacks(await (await subscriptions()).nextAt());
}
