import { useState } from 'preact/hooks';
import { toProblem } from '../../bridge/problem.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Question } from '../../ui/Question.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { openTeamDesk } from './teaming.ts';

type Step = { at: 'resting' } | { at: 'asking' } | { at: 'deleting' } | { at: 'done' } | { at: 'failed'; detail: string };

/** First of all the team is left: what it has is not this reader's to delete. */
async function eraseLedger(ledger: Ledger): Promise<void> {
  const team = await openTeamDesk(ledger);
  await team.leave().finally(() => team.close());
  await ledger.erase();
}

/** Two steps, the second beside a way back. */
export function DeleteAll({ ledger }: { ledger: Ledger }) {
  const [step, setStep] = useState<Step>({ at: 'resting' });
  const erase = (): void => {
    setStep({ at: 'deleting' });
    eraseLedger(ledger).then(
      () => setStep({ at: 'done' }),
      (error) => setStep({ at: 'failed', detail: toProblem(error).detail }),
    );
  };
  return (
    <>
      <p>
        <Button class="danger" rests={step.at === 'asking' || step.at === 'deleting'} onClick={() => setStep({ at: 'asking' })}>
          {words('settings_delete')}
        </Button>
      </p>
      {step.at === 'asking' ? (
        <Question
          asks={words('settings_delete_sure')}
          no={words('settings_delete_no')}
          yes={words('settings_delete_yes')}
          grave
          onNo={() => setStep({ at: 'resting' })}
          onYes={erase}
        />
      ) : null}
      <p role="status">{step.at === 'done' ? words('settings_deleted') : ''}</p>
      {step.at === 'failed' ? <Trouble says={words('settings_delete_failed')} detail={step.detail} /> : null}
    </>
  );
}
