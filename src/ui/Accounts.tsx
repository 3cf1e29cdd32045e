import { useId, useState } from 'preact/hooks';
import type { AccountView } from './cardView.ts';
import type { Reader } from './reader.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** Both parties' words on one agreement, side by side on wish. */
export function Accounts({ accounts, words }: { accounts: readonly AccountView[]; words: Reader['words'] }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const [one, other] = accounts;
  if (!one || !other) return null;
  return (
    <section class="accounts">
      <button type="button" class="quiet" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        {words('card_both_sides', one.side, other.side)}
      </button>
      {open ? (
        <ul id={list}>
          {accounts.map((account) => (
            <li key={account.entry}>
              <h4>{account.side}</h4>
              <p class="small">{account.date}</p>
              <p lang="en">{account.title}</p>
              <p class="small" lang="en">
                {account.summary}
              </p>
              <SourceLinks sources={account.sources} words={words} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
