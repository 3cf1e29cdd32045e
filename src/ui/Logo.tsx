/** The product's mark, in the colour of the text around it: a short double underline under a dot. */
export function Logo() {
  return (
    <svg viewBox="0 0 16 16" width="20" height="20" fill="currentColor" aria-hidden="true">
      <circle cx="8" cy="4" r="3" />
      <rect x="2" y="9" width="12" height="2" rx="0.5" />
      <rect x="2" y="13" width="12" height="2" rx="0.5" />
    </svg>
  );
}
