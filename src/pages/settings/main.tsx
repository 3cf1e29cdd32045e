import { render } from 'preact';
import { words } from '../../bridge/words.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import '../../ui/theme.css';
import '../../ui/page.css';
import './settings.css';
import { Settings } from './Settings.tsx';

document.documentElement.lang = words('language');
document.title = `${words('settings_title')} – ${words('name')}`;
render(<Settings />, document.body);
keepFocus();
