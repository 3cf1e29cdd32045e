import type { ComponentChildren } from 'preact';
import { Trouble } from '../../ui/Trouble.tsx';

interface UnreadProps {
  title: string;
  says: string;
  problem: { says: string; detail: string } | null;
  children?: ComponentChildren;
}

/** There is nothing to list: why, and what the reader can do about it. */
export function Unread({ title, says, problem, children }: UnreadProps) {
  return (
    <main class="unread">
      <h1>{title}</h1>
      <p>{says}</p>
      {problem ? <Trouble says={problem.says} detail={problem.detail} /> : null}
      <div class="ways">{children}</div>
    </main>
  );
}
