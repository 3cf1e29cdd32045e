import { words } from '../../bridge/words.ts';
import { Choice } from './Choice.tsx';

/** Whether resting the pointer on a mark opens its card. */
export const Opening = () => <Choice of="opening" setting="openOn" note={words('settings_opening_keys')} />;
