/** Something that is done again and again until it is stopped. */
export interface Repeated {
  stop(): Promise<void>;
}

/** Runs `work` every so often, never twice at the same time. What it throws is reported and it goes on. */
export function every(
  milliseconds: number,
  work: () => Promise<unknown>,
  report: (error: unknown) => void,
): Repeated {
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    timer = setTimeout(() => {
      running = work()
        .catch(report)
        .finally(() => {
          if (!stopped) next();
        });
    }, milliseconds).unref();
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
