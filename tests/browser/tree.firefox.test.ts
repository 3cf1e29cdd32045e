import { describe, expect, test } from 'vitest';
import { corpusPage, Desk, family } from './stage.ts';

interface Wire {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Node {
  sharedId: string;
  value?: { localName?: string; childNodeCount?: number; shadowRoot?: Node | null; children?: Node[] };
}

/** Firefox gives no program its whole tree, but finds in it by role and name: as its accessibility engine works them out, not as attributes say. */
class Tree {
  readonly #wire: Wire;
  readonly #context: string;

  constructor(desk: Desk) {
    // Puppeteer speaks WebDriver BiDi to Firefox, of which it has no call for this.
    this.#wire = Reflect.get(desk.session.browser, 'connection') as Wire;
    this.#context = String(Reflect.get(desk.page.mainFrame(), '_id'));
  }

  /** The closed root of our card: the driver sees what no page does. */
  async card(): Promise<Node> {
    const { result } = await this.#wire.send('script.evaluate', {
      expression: 'document.documentElement',
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const { children = [] } = (result as { result: Node }).result.value ?? {};
    const root = children.map((node) => node.value?.shadowRoot).find((shadow) => shadow);
    if (!root) throw new Error('there is no card');
    return root;
  }

  async find(role: string, name?: string): Promise<Node[]> {
    const { result } = await this.#wire.send('browsingContext.locateNodes', {
      context: this.#context,
      startNodes: [{ sharedId: (await this.card()).sharedId }],
      locator: { type: 'accessibility', value: { role, ...(name !== undefined && { name }) } },
    });
    return (result as { nodes: Node[] }).nodes;
  }

  async focus({ sharedId }: Node): Promise<void> {
    await this.#wire.send('script.callFunction', {
      functionDeclaration: '(element) => element.focus()',
      arguments: [{ sharedId }],
      target: { context: this.#context },
      awaitPromise: false,
    });
  }
}

describe(`by the accessibility tree alone, in ${family}`, () => {
  const desk = new Desk('tree');

  test('a claim of a news page is found, understood, saved, given back and saved again', async () => {
    const reader = await desk.open(corpusPage('buenos-aires'));
    await reader.waitForMarks();
    await reader.step();
    const tree = new Tree(desk);
    expect(await tree.find('dialog', 'Earlier pledges on these words')).toHaveLength(1);
    for (const name of ['Copy', 'Keep open', 'Close']) expect(await tree.find('button', name), name).toHaveLength(1);
    expect((await tree.find('heading')).length).toBeGreaterThan(2);
    // Nothing that can be pressed or followed is without a name; and that a name is looked at, the dialog shows, which has one.
    for (const role of ['button', 'link', 'dialog']) expect(await tree.find(role, '')).toEqual([]);
    expect(await tree.find('button', 'Saved')).toEqual([]);

    const [save] = await tree.find('button', 'Save claim');
    if (!save) throw new Error('nothing saves');
    await tree.focus(save);
    await desk.page.keyboard.press('Enter');
    await reader.waitFor((card) => /In your ledger now/.test(card.text));
    expect(await tree.find('button', 'Saved')).toHaveLength(1);
    expect((await tree.find('status')).some((status) => (status.value?.childNodeCount ?? 0) > 0)).toBe(true);

    // The way back is the next thing to press, and leaves the reader where they were.
    expect(await tree.find('button', 'Undo saving this claim')).toHaveLength(1);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await reader.waitFor((card) => /Undone: your ledger is as it was/.test(card.text) && /Save claim/.test(card.text));
    expect(await tree.find('button', 'Undo saving this claim')).toEqual([]);
    // What has the focus saves again.
    await desk.page.keyboard.press('Enter');
    await reader.waitFor((card) => /In your ledger now/.test(card.text));
  });
});
