import { Logo } from './Logo.tsx';

interface Way {
  label: string;
  href: string;
  /** Whether it is the page that is shown. */
  here: boolean;
}

interface MastheadProps {
  name: string;
  label: string;
  /** Says that it leads past all this. */
  skip: string;
  ways: readonly Way[];
}

/** To the title of what the page is for, past the ways between pages and views. The address says what the ledger shows: it stays as it is. */
function toContent(event: MouseEvent): void {
  event.preventDefault();
  const title = document.querySelector<HTMLElement>('main h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

/** The head of a page of ours: the name, and the ways to the other pages. */
export function Masthead({ name, label, skip, ways }: MastheadProps) {
  return (
    <header class="masthead">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, as links do; only the address stays. */}
      <a class="skip" href="#main" onClick={toContent}>
        {skip}
      </a>
      <span class="name">
        <Logo />
        {name}
      </span>
      <nav aria-label={label}>
        <ul>
          {ways.map((way) => (
            <li key={way.href}>
              <a href={way.href} {...(way.here ? { 'aria-current': 'page' as const } : {})}>
                {way.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
