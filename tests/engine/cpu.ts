/** Milliseconds of this process alone, the least of some runs: a clock on the wall would count what else the machine does. */
export function cpu(work: () => unknown, runs = 3): number {
  const once = (): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(...Array.from({ length: runs }, once));
}
