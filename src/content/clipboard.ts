/** What to put on the clipboard: programs that know no formats take the plain words. */
export interface Clipping {
  plain: string;
  html?: string;
}

/** The old way, where a page is not secure or forbids the new one: the browser asks for the words when told to copy. Answers whether it did. */
function byCommand({ plain, html }: Clipping): boolean {
  let done = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = true;
  };
  window.addEventListener('copy', give, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return done;
}

const blob = (type: string, words: string): { [type: string]: Blob } => ({ [type]: new Blob([words], { type }) });

/** Copies. @throws where the browser lets nobody copy without the reader's own press. */
export async function putOnClipboard(clipping: Clipping): Promise<void> {
  try {
    const { plain, html } = clipping;
    await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', plain), ...(html !== undefined && blob('text/html', html)) })]);
  } catch (error) {
    if (!byCommand(clipping)) throw error;
  }
}
