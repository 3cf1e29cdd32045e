import type { ButtonHTMLAttributes } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** For now there is nothing for it to do. */
  rests: boolean;
}

/** A button that rests while its work runs, or until there is something to do. One that is `disabled` would lose the focus, and the reader their place. */
export function Button({ rests, type = 'button', onClick, ...others }: ButtonProps) {
  return <button {...others} type={type} {...(rests ? { 'aria-disabled': 'true' as const, onClick: refuse } : { onClick })} />;
}

/** A form is not submitted either, by its button or from a field. */
const refuse = (event: Event): void => event.preventDefault();
