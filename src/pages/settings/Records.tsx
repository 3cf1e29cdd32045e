import { useEffect, useState } from 'preact/hooks';
import { type PackStatus, retryPack, watchPack } from '../../bridge/packWatch.ts';
import { words } from '../../bridge/words.ts';
import { PackState } from '../../ui/PackState.tsx';

/** How the shipped records stand, as it happens, asked anew with every `turn`. */
export function Records({ turn }: { turn: number }) {
  const [status, setStatus] = useState<PackStatus | null>(null);
  useEffect(() => watchPack(setStatus), [turn]);
  return <PackState at={status} words={words} onRetry={() => void retryPack(setStatus)} />;
}
