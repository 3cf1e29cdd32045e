import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface QuestionProps {
  asks: string;
  no: string;
  /** Absent where there is nothing to say yes to. */
  yes?: string | undefined;
  /** Whether yes takes away what does not come back. */
  grave?: boolean;
  onNo: () => void;
  onYes: () => void;
  children?: ComponentChildren;
}

/**
 * A question with two answers, and what one must know to give one. The focus goes to it as it appears; by a no, or Esc, it goes back
 * to what opened the question. By a yes that may be gone soon: the page's keeper of the focus finds the neighbour.
 */
export function Question({ asks, no, yes, grave = false, onNo, onYes, children }: QuestionProps) {
  const title = useId();
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => question.current?.focus(), []);
  const leave = (): void => {
    const { current: to } = opener;
    if (to instanceof HTMLElement && to !== document.body) to.focus();
    onNo();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
    <div
      role="group"
      aria-labelledby={title}
      class={grave ? 'question grave' : 'question'}
      tabIndex={-1}
      ref={question}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      <p id={title} class="asks">
        {asks}
      </p>
      {children}
      <p class="row">
        <button type="button" onClick={leave}>
          {no}
        </button>
        {yes === undefined ? null : (
          <button type="button" class={grave ? 'danger' : 'chief'} onClick={onYes}>
            {yes}
          </button>
        )}
      </p>
    </div>
  );
}
