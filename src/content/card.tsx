import { render } from 'preact';
import { ClaimCard } from '../ui/ClaimCard.tsx';
import { Attending } from './attending.ts';
import { setAttend } from './hands.ts';
import { type CardRequest, type MadeCard, setDoor } from './popover/door.ts';
import { holdFocus } from './popover/focus.ts';
import { makeFrame } from './popover/frame.ts';
import { showNotice } from './popover/notice.ts';
import { keepBeside } from './popover/position.ts';

function make({ words, ...card }: CardRequest, signal: AbortSignal): MadeCard {
  const frame = makeFrame(words.startContainer.parentElement ?? document.body, signal);
  const { host, box } = frame;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', card.reader.words('card_label'));
  box.setAttribute('aria-describedby', 'claim');
  box.lang = card.reader.words('language');
  render(<ClaimCard {...card} />, box);
  signal.addEventListener('abort', () => render(null, box));
  return {
    show: (takesFocus) => {
      frame.open();
      keepBeside(words, frame, signal);
      if (takesFocus) holdFocus(box);
      return {
        isCard: (target) => target === host,
        stands: () => host.isConnected,
        act: (act) => box.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)?.click(),
      };
    },
  };
}

setDoor({ make, notice: showNotice });
setAttend((visited, first, signal) => new Attending(visited, first, signal));
