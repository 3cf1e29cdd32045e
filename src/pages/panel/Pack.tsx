import { useEffect, useState } from 'preact/hooks';
import { type PackStatus, retryPack, watchPack } from '../../bridge/packWatch.ts';
import { words } from '../../bridge/words.ts';
import { PackState } from '../../ui/PackState.tsx';

/** How the shipped records stand, as it happens. */
export function Pack() {
  const [status, setStatus] = useState<PackStatus | null>(null);
  useEffect(() => watchPack(setStatus), []);
  return <PackState at={status} words={words} onRetry={() => void retryPack(setStatus)} />;
}
