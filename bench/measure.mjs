import { performance } from 'node:perf_hooks';

/**
 * Ours and the rival's in turn, so that whatever else the machine does hits both alike. Each side stops after `most` times
 * or when it alone has taken `seconds` (at least three times): a slow rival does not cost us our samples, nor the other
 * way round. `work(index)` gets another index every time. The first `warm` (two seconds at most) do not count: plans,
 * caches and compiled code settle there. Without a rival it is ours alone.
 */
export async function measure(own, rival, { most = 200, seconds = 3, warm = 10 } = {}) {
  const sides = (rival === undefined ? [own] : [rival, own]).map((work) => ({ work, times: [], taken: 0 }));
  const started = performance.now();
  for (let index = 0; index < warm && (index < 1 || performance.now() - started < 2_000); index += 1) {
    for (const side of sides) await side.work(index);
  }
  const goesOn = ({ times, taken }) => times.length < 3 || (times.length < most && taken < seconds * 1_000);
  for (let index = warm; sides.some(goesOn); index += 1) {
    for (const side of sides.filter(goesOn)) {
      const start = performance.now();
      await side.work(index);
      const time = performance.now() - start;
      side.times.push(time);
      side.taken += time;
    }
  }
  const samples = sides.map(({ times }) => summarise(times));
  return rival === undefined ? { own: samples[0] } : { own: samples[1], rival: samples[0] };
}

/**
 * `workers` at once, each one after the other, ours and the rival's in turns of a second; the rate is that of all workers
 * together. Each runs for `seconds` in all, or `most` times.
 */
export async function measureAtOnce(
  own,
  rival,
  { workers = 4, most = Infinity, seconds = 3, warm = 20 } = {},
) {
  const sides = [rival, own].map((work) => ({ work, next: 0, times: [], taken: 0 }));
  for (const side of sides) while (side.next < warm) await side.work((side.next += 1));
  for (let turn = 0; turn < seconds; turn += 1) {
    for (const side of sides) await runTurn(side, workers, warm + most);
  }
  const [theirs, ours] = sides.map(({ times, taken }) => ({
    ...summarise(times),
    rate: (times.length * 1_000) / taken,
  }));
  return { own: ours, rival: theirs };
}

async function runTurn(side, workers, last) {
  const began = performance.now();
  const one = async () => {
    while (side.next < last && performance.now() - began < 1_000) {
      const start = performance.now();
      await side.work((side.next += 1));
      side.times.push(performance.now() - start);
    }
  };
  const before = side.times.length;
  await Promise.all(Array.from({ length: workers }, one));
  if (side.times.length > before) side.taken += performance.now() - began;
}

/** Something so large that it is done only a few times; `before` is not counted, the rate is that of `items`. */
export async function measureWhole(work, items, { times = 5, before = async () => undefined } = {}) {
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    await before(index);
    const start = performance.now();
    await work(index);
    taken.push(performance.now() - start);
  }
  const sample = summarise(taken);
  return { ...sample, rate: sample.rate * items, items };
}

/** Milliseconds at the 50th, 95th and 99th percentile (nearest rank), and how many a second. */
export function summarise(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return {
    count: sorted.length,
    p50: atRank(sorted, 0.5),
    p95: atRank(sorted, 0.95),
    p99: atRank(sorted, 0.99),
    rate: (sorted.length * 1_000) / total,
  };
}

function atRank(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}
