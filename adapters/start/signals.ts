/** npm passes on the Ctrl-C that the terminal has sent already. */
const ONE_PRESS_MS = 300;

/** Shuts down in order at the first signal, and at once if somebody presses Ctrl-C again. */
export function onSignals(stop: () => Promise<void>): void {
  let stopping = false;
  let interrupted: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (signal === 'SIGINT') {
      const now = performance.now();
      // A second Ctrl-C is somebody who does not want to wait; of other signals a terminal that is closed sends two.
      if (interrupted !== undefined && now - interrupted > ONE_PRESS_MS) process.exit(1);
      interrupted ??= now;
    }
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // The last is what a terminal sends that is closed, and what some take for "read your settings anew": Node would end at once.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, onSignal);
}
