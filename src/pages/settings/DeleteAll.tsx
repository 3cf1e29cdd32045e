import { useEffect, useRef, useState } from 'preact/hooks';
import { toProblem } from '../../bridge/problem.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { openTeamDesk } from './teaming.ts';

type Step = { at: 'resting' } | { at: 'asking' } | { at: 'deleting' } | { at: 'done' } | { at: 'failed'; detail: string };

/** First of all the team is left: what it has is not this reader's to delete. */
async function eraseLedger(ledger: Ledger): Promise<void> {
  const team = await openTeamDesk(ledger);
  await team.leave().finally(() => team.close());
  await ledger.erase();
}

/** Two steps, the second beside a way back that has the focus. */
export function DeleteAll({ ledger }: { ledger: Ledger }) {
  const [step, setStep] = useState<Step>({ at: 'resting' });
  const back = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step.at === 'asking') back.current?.focus();
  }, [step.at]);

  const keep = (): void => {
    setStep({ at: 'resting' });
    queueMicrotask(() => first.current?.focus());
  };
  const erase = (): void => {
    setStep({ at: 'deleting' });
    eraseLedger(ledger).then(
      () => setStep({ at: 'done' }),
      (error) => setStep({ at: 'failed', detail: toProblem(error).detail }),
    );
  };

  if (step.at === 'asking' || step.at === 'deleting')
    return (
      // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
      <div role="group" aria-labelledby="sure" class="sure" aria-busy={step.at === 'deleting'}>
        <p id="sure">{words('settings_delete_sure')}</p>
        <p class="row">
          <button type="button" ref={back} disabled={step.at === 'deleting'} onClick={keep}>
            {words('settings_delete_no')}
          </button>
          <button type="button" class="danger" disabled={step.at === 'deleting'} onClick={erase}>
            {words('settings_delete_yes')}
          </button>
        </p>
      </div>
    );
  return (
    <>
      <p>
        <button type="button" class="danger" ref={first} onClick={() => setStep({ at: 'asking' })}>
          {words('settings_delete')}
        </button>
      </p>
      <p role="status">{step.at === 'done' ? words('settings_deleted') : ''}</p>
      {step.at === 'failed' ? <Trouble says={words('settings_delete_failed')} detail={step.detail} /> : null}
    </>
  );
}
