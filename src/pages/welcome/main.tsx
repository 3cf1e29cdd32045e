import { render } from 'preact';
import { words } from '../../bridge/words.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import '../../ui/theme.css';
import '../../ui/page.css';
import './welcome.css';
import { Welcome } from './Welcome.tsx';

document.documentElement.lang = words('language');
document.title = words('welcome_title');
render(<Welcome />, document.body);
keepFocus();
