import { Logo } from './Logo.tsx';

interface Way {
  label: string;
  href: string;
  /** Whether it is the page that is shown. */
  here: boolean;
}

/** The head of a page of ours: the name, and the ways to the other pages. */
export function Masthead({ name, label, ways }: { name: string; label: string; ways: readonly Way[] }) {
  return (
    <header class="masthead">
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
