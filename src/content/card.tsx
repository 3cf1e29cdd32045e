import { render } from 'preact';
import { ClaimCard } from '../ui/ClaimCard.tsx';
import { Attending } from './attending.ts';
import { setAttend } from './hands.ts';
import { type CardRequest, type OpenCard, setDoor } from './popover/door.ts';
import { holdFocus } from './popover/focus.ts';
import { openFrame } from './popover/frame.ts';
import { showNotice } from './popover/notice.ts';
import { keepBeside } from './popover/position.ts';

function open({ words, takesFocus, ...card }: CardRequest, signal: AbortSignal): OpenCard {
  const { host, box } = openFrame(words.startContainer.parentElement ?? document.body, signal);
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', card.reader.words('card_label'));
  box.setAttribute('aria-describedby', 'claim');
  box.lang = card.reader.words('language');
  render(<ClaimCard {...card} />, box);
  keepBeside(words, host, signal);
  if (takesFocus) holdFocus(box);
  signal.addEventListener('abort', () => render(null, box));
  return {
    isCard: (target) => target === host,
    stands: () => host.isConnected,
    act: (act) => box.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)?.click(),
  };
}

setDoor({ open, notice: showNotice });
setAttend((visited, first, signal) => new Attending(visited, first, signal));
