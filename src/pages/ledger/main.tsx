import { render } from 'preact';
import { words } from '../../bridge/words.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import '../../ui/theme.css';
import '../../ui/page.css';
import './ledger.css';
import './list/list.css';
import './charts/charts.css';
import './history/history.css';
import './desk/desk.css';
import './own/own.css';
import { LedgerPage } from './LedgerPage.tsx';
import { theSeek } from './list/seek.ts';

// Its worker starts while the page is drawn.
theSeek();
document.documentElement.lang = words('language');
render(<LedgerPage />, document.body);
keepFocus();
