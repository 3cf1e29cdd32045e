import { render } from 'preact';
import { words } from '../../bridge/words.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import '../../ui/theme.css';
import '../../ui/page.css';
import './panel.css';
import { Panel } from './Panel.tsx';

document.documentElement.lang = words('language');
document.title = words('panel_title');
render(<Panel />, document.body);
keepFocus();
