import { summarise } from '../bench/measure.mjs';
import { isPage, partsOfTime } from './criteria.mjs';
import { median } from './flat.mjs';

/** The run in twelve parts, each with the medians of what was measured in it: to be looked at, and drawn. Bytes and milliseconds. */
export function partsOf({ samples, answers, planned, took }) {
  const length = Math.max(planned, took);
  const answered = partsOfTime(answers, length, 12);
  return partsOfTime(samples, length, 12).map((part, index) => {
    const middle = (read) => {
      const values = part.map(read).filter((value) => value !== undefined);
      return values.length === 0 ? undefined : median(values);
    };
    const times = (choose) => summarise(answered[index].filter(choose).map(({ ms }) => ms));
    return {
      from: (index * length) / 12,
      rss: middle(({ server }) => server.rss),
      heap: middle(({ server }) => server.heap),
      /** What is left after the deepest collection that was seen in this part. */
      heapFloor: part.reduce((least, { server }) => Math.min(least, server.heap ?? least), Infinity),
      postgres: middle(({ postgres }) => postgres.own),
      shared: middle(({ postgres }) => postgres.shared),
      files: middle(({ server }) => server.files),
      connections: middle(({ connections }) => connections),
      database: middle(({ database }) => database),
      wal: middle(({ wal }) => wal),
      stored: middle(({ stored }) => stored),
      load: middle(({ load }) => load),
      probe: middle((one) => one.probe),
      pages: times(isPage),
      commands: times(({ kind }) => kind === 'command'),
    };
  });
}
