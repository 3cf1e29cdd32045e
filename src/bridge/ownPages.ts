import { words } from './words.ts';

type OwnPage = 'ledger' | 'settings' | 'welcome';

export const addressOf = (page: OwnPage, rest = ''): string => `/src/pages/${page}/index.html${rest}`;

/** The ways from one page of ours to the others, for the head of the page. */
export const waysFrom = (here: OwnPage): { label: string; href: string; here: boolean }[] =>
  (['ledger', 'settings', 'welcome'] as const).map((page) => ({ label: words(`pages_to_${page}`), href: addressOf(page), here: page === here }));
