/** Ids of what is under way in this context, for browsers and tests without locks. */
const here = new Set<string>();

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

const lockOf = (id: string): string => `pledgemark/${id}`;

/** Says to every context that the work of this id is under way, for as long as this one lives. Gives the way to end it. */
export async function holdAlive(id: string): Promise<() => void> {
  here.add(id);
  let release: () => void = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const manager = locks();
  if (manager)
    await new Promise<void>((got) => {
      void manager.request(lockOf(id), () => {
        got();
        return held;
      });
    });
  return () => {
    here.delete(id);
    release();
  };
}

/** Whether some context still works on it. The browser lets go of a lock when its holder dies, however it dies. */
export async function isAlive(id: string): Promise<boolean> {
  const manager = locks();
  if (!manager) return here.has(id);
  return manager.request(lockOf(id), { ifAvailable: true }, async (lock) => lock === null);
}
