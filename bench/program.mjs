/** What `npm start` puts into the environment of the server (package.json), for whoever starts the built program without it. */
export const asStarted = { MALLOC_ARENA_MAX: '1' };

/** What a program that is started by hand says on the way; its result goes to standard output. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** The options of the command line; nothing when help was asked for, or when they cannot be read and that has been said. */
export function readOptions(parse, usage) {
  try {
    const options = parse(process.argv.slice(2));
    if (!options.help) return options;
    process.stdout.write(`${usage}\n`);
  } catch (error) {
    say(`${error.message}\n${usage}`);
    process.exitCode = 1;
  }
  return undefined;
}

/** What a stage has set up must not outlive an impatient Ctrl-C: it is taken away, then the program ends. */
export function strikeOnSignals(stage, what) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      say(what);
      stage.strike().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
    });
  }
}
