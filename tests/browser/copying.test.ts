import { describe, expect, test } from 'vitest';
import { corpusPage, Desk, family, markOf } from './stage.ts';

describe(`what is taken from a page in ${family}`, () => {
  const desk = new Desk('taking');

  /** What a paste would bring, as text. */
  const pasted = async (): Promise<string> => {
    await desk.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-here';
      document.body.append(field);
      field.focus();
    });
    await desk.page.keyboard.down('Control');
    await desk.page.keyboard.press('v');
    await desk.page.keyboard.up('Control');
    return desk.page.$eval('#paste-here', (field) => (field as HTMLTextAreaElement).value);
  };

  test('Copy gives quote, source, a link to the passage and the records; another format is a press away', async () => {
    const reader = await desk.open(corpusPage('buenos-aires'));
    await reader.open(await markOf(reader, /\$1 trillion/));
    await reader.press(/^Copy$/);
    await reader.waitFor((card) => /Copied/.test(card.text));
    await reader.press(/^Copy as Markdown$/);
    await reader.waitFor((card) => /Copied as Markdown/.test(card.text));
    await desk.page.keyboard.press('Escape');
    await reader.waitForNoCard();
    const markdown = await pasted();
    expect(markdown).toMatch(/^> “/);
    expect(markdown).toMatch(/#:~:text=/);
    expect(markdown).toMatch(/\*\*Earlier\*\*/);
    expect(markdown).toMatch(/\]\(https?:/);
  });

  /** As the menu on a selection does: no driver can open a browser's own menu. */
  const take = (tab: number, save: boolean): Promise<unknown> =>
    desk.own.evaluate(
      (id, wish) =>
        (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')).tabs.sendMessage(
          id,
          { to: 'page', name: 'selection/take', request: { save: wish } },
          { frameId: 0 },
        ),
      tab,
      save,
    );

  const select = (words: string): Promise<void> =>
    desk.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`no words "${wanted}"`);
    }, words);

  test('selected words with a claim open its card; without one they are a claim that can be saved; none at all is said so', async () => {
    const reader = await desk.open(corpusPage('buenos-aires'));
    await reader.waitForMarks();
    await take(reader.tab, false);
    expect((await reader.waitForCard()).text).toMatch(/Select words/);
    await select('$1 trillion');
    await take(reader.tab, false);
    expect((await reader.waitFor((card) => card.controls.length > 0)).text).toMatch(/trillion/);
    await desk.page.keyboard.press('Escape');
    await reader.waitForNoCard();
    await select('what was promised before was not clear');
    await take(reader.tab, true);
    const saved = await reader.waitFor((card) => /In your ledger now/.test(card.text));
    expect(saved.text).toMatch(/what was promised before was not clear/);
  });
});
