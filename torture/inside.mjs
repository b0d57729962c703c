// Loaded into the server before its own program (node --import): the hand of whoever tests it inside the process. It arms a fault point
// when told so, says what the process uses, and ends the process when its tester is gone.
process.on('message', ({ arm, ask }) => {
  if (arm !== undefined) process.env.GUITU_FAULT_POINT = arm;
  if (ask === 'memory') {
    const before = process.memoryUsage();
    globalThis.gc?.();
    process.send({
      memory: {
        rss: before.rss,
        heap: process.memoryUsage().heapUsed,
        outside: before.external,
        collected: globalThis.gc !== undefined,
      },
    });
  }
});
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
