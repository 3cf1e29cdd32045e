import { createElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** The article as a component: what the server wrote must be what this draws, node for node. */
export function Story({ paragraphs }: { paragraphs: readonly string[] }) {
  const [read, setRead] = useState(0);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'A buying plan'),
    ...paragraphs.map((text, i) => createElement('p', { key: i }, text)),
    createElement('button', { id: 'count', type: 'button', onClick: () => setRead(read + 1) }, `Read ${read} times`),
  );
}

/** Takes over what the server wrote, and notes what does not fit. */
export function hydrate(root: Element, paragraphs: readonly string[], fault: (error: unknown) => void): void {
  hydrateRoot(root, createElement(Story, { paragraphs }), { onRecoverableError: fault, onUncaughtError: fault });
}
