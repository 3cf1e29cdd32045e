import { mkdirSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { corpusPage, Desk, family } from './stage.ts';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value?: unknown } }[];
}

const hasFocus = ({ properties = [] }: AxNode): boolean => properties.some(({ name, value }) => name === 'focused' && value.value === true);

/** What a screen reader is given: role and name of every node that is not passed over, in order. */
async function treeOf(cdp: CDPSession): Promise<{ nodes: AxNode[]; lines: string[] }> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = ({ ignored, role, name, childIds }: AxNode, depth: number): void => {
    const said = !ignored && role?.value !== 'InlineTextBox' && role?.value !== 'none';
    if (said) lines.push(`${'  '.repeat(depth)}${role?.value ?? ''} ${JSON.stringify(name?.value ?? '')}`);
    for (const id of childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, said ? depth + 1 : depth);
    }
  };
  if (nodes[0]) walk(nodes[0], 0);
  return { nodes, lines };
}

describe(`by the accessibility tree alone, in ${family}`, () => {
  const desk = new Desk('tree');

  test('a claim of a news page is found, understood and saved', async () => {
    const reader = await desk.open(corpusPage('buenos-aires'));
    await reader.waitForMarks();
    await reader.step();
    const cdp = await desk.page.createCDPSession();
    const before = await treeOf(cdp);
    mkdirSync('out/tree', { recursive: true });
    writeFileSync('out/tree/card.txt', `${before.lines.join('\n')}\n`);
    const dialog = before.nodes.find((node) => node.role?.value === 'dialog');
    expect(dialog?.name?.value).toBe('Earlier pledges on these words');
    const named = (role: string) => before.nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
    expect(named('button')).toEqual(expect.arrayContaining(['Save claim', 'Copy', 'Keep open', 'Close']));
    expect(named('heading').length).toBeGreaterThan(2);
    // Nothing that can be pressed or followed is without a name.
    expect([...named('button'), ...named('link')].filter((name) => name.trim() === '')).toEqual([]);

    const save = before.nodes.find((node) => node.role?.value === 'button' && node.name?.value === 'Save claim');
    await cdp.send('DOM.focus', { backendNodeId: save?.backendDOMNodeId ?? 0 });
    await desk.page.keyboard.press('Enter');
    await reader.waitFor((card) => /In your ledger now/.test(card.text));
    const after = await treeOf(cdp);
    expect(after.lines.some((line) => /button "Saved"/.test(line))).toBe(true);
    const status = after.nodes.find((node) => node.role?.value === 'status' && node.childIds?.length);
    expect(status).toBeDefined();
    expect(after.lines.some((line) => /StaticText "In your ledger now/.test(line))).toBe(true);

    // The way back is the next thing to press, and leaves the reader where they were.
    await desk.page.keyboard.press('Tab');
    const undo = (await treeOf(cdp)).nodes.filter(hasFocus).at(-1);
    expect([undo?.role?.value, undo?.name?.value]).toEqual(['button', 'Undo saving this claim']);
    await desk.page.screenshot({ path: 'out/tree/undo.png' });
    await desk.page.keyboard.press('Enter');
    await reader.waitFor((card) => /Undone: your ledger is as it was/.test(card.text) && /Save claim/.test(card.text));
    const back = (await treeOf(cdp)).nodes.filter(hasFocus);
    expect(back.map((node) => node.name?.value)).toContain('Save claim');
  });

  test('the panel says the claims of the page in its order', async () => {
    const reader = await desk.open(corpusPage('buenos-aires'));
    await reader.waitForMarks();
    const panel = await desk.session.openOwn(`src/pages/panel/index.html?tab=${reader.tab}`, '[data-claim]');
    const { nodes, lines } = await treeOf(await panel.createCDPSession());
    writeFileSync('out/tree/panel.txt', `${lines.join('\n')}\n`);
    const buttons = nodes.filter((node) => node.role?.value === 'button').map((node) => node.name?.value ?? '');
    expect(buttons.filter((name) => /trillion/.test(name)).length).toBeGreaterThan(0);
    expect(buttons.filter((name) => name.trim() === '')).toEqual([]);
    await panel.close();
  });
});
