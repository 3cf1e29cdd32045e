import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface QuestionProps {
  asks: string;
  no: string;
  yes: string;
  onNo: () => void;
  onYes: () => void;
  children: ComponentChildren;
}

/** A question with two answers, and what one must know to give one. The focus goes to it as it appears. */
export function Question({ asks, no, yes, onNo, onYes, children }: QuestionProps) {
  const title = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
    <div role="group" aria-labelledby={title} class="sure" tabIndex={-1} ref={question}>
      <p id={title}>{asks}</p>
      {children}
      <p class="row">
        <button type="button" onClick={onNo}>
          {no}
        </button>
        <button type="button" onClick={onYes}>
          {yes}
        </button>
      </p>
    </div>
  );
}
