/** What a watch shows. */
export interface Reading {
  readonly ms: number;
  /** The machine took the processor away meanwhile: the time says more about the neighbours than about the work. */
  readonly disturbed: boolean;
}

/** Starts a watch. Of the clock on the wall and of the processor's time that this process used it shows the lesser. */
export function stopwatch(): () => Reading {
  const switches = process.resourceUsage().involuntaryContextSwitches;
  const used = process.cpuUsage();
  const start = performance.now();
  return () => {
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    const disturbed = process.resourceUsage().involuntaryContextSwitches > switches;
    return { ms: Math.min(wall, (user + system) / 1_000), disturbed };
  };
}

/** The times to go by: those undisturbed, unless they are too few to say anything. */
export function undisturbed(readings: readonly Reading[]): number[] {
  const calm = readings.filter(({ disturbed }) => !disturbed);
  return (calm.length * 2 >= readings.length ? calm : readings).map(({ ms }) => ms);
}
