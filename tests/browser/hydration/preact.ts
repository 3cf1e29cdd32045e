import { h, hydrate as takeOver } from 'preact';
import { useState } from 'preact/hooks';

/** The article as a component: what the server wrote must be what this draws, node for node. */
export function Story({ paragraphs }: { paragraphs: readonly string[] }) {
  const [read, setRead] = useState(0);
  return h(
    'article',
    null,
    h('h1', null, 'A buying plan'),
    paragraphs.map((text, i) => h('p', { key: i }, text)),
    h('button', { id: 'count', type: 'button', onClick: () => setRead(read + 1) }, `Read ${read} times`),
  );
}

/** Takes over what the server wrote. Preact mends what does not fit without a word: that is seen by the nodes that it puts in. */
export function hydrate(root: Element, paragraphs: readonly string[], fault: (error: unknown) => void): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      if (addedNodes.length + removedNodes.length > 0) fault(new Error('nodes were put in or taken out'));
  });
  observer.observe(root, { childList: true, subtree: true });
  takeOver(h(Story, { paragraphs }), root);
  queueMicrotask(() => observer.disconnect());
}
