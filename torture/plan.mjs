import { seeded } from './random.mjs';

/** Every place where the record may die (packages/record/src/faults/fault-point.ts), as far as HTTP reaches it. */
export const faultPoints = [
  'after-change-row',
  'after-events',
  'before-commit',
  'after-commit-before-answer',
  'blob-after-temp',
  'blob-after-rename',
  'sealer-after-batch',
  'sealer-before-commit',
  'access-before-commit',
];

/** server: the Node.js process; starting: once more while it starts again; postmaster, backend: PostgreSQL; both: all at once. */
export const kinds = ['server', 'postmaster', 'backend', 'both', 'starting'];

/**
 * What is killed and when, by nothing but the seed. A kill falls `delay` milliseconds after the `requests`-th request of its round was
 * sent; for a fault point that is when the point is armed. Half are fault points, each as often as the others; half are kills from outside.
 */
export function makePlan(seed, kills) {
  const random = seeded(seed).fork('plan');
  const points = turns(faultPoints, random);
  const others = turns(kinds, random);
  return Array.from({ length: kills }, (_, index) => ({
    number: index + 1,
    ...(index % 2 === 0 ? { kind: others() } : { kind: 'point', point: points() }),
    requests: random.integer(3, 60),
    delay: random.integer(0, 40),
    /** For `starting`: how long after the start. */
    later: random.integer(20, 1_200),
  }));
}

/** Each kind and each point once; a process is started last, so that what a lost connection held is free at the end. */
export function makeShortPlan(seed) {
  const random = seeded(seed).fork('short');
  const chosen = [
    ...['backend', 'server', 'postmaster', 'both', 'starting'].map((kind) => ({ kind })),
    ...faultPoints.map((point) => ({ kind: 'point', point })),
  ];
  return chosen.map((one, index) => ({
    number: index + 1,
    ...one,
    requests: random.integer(3, 15),
    delay: random.integer(0, 20),
    later: random.integer(20, 500),
  }));
}

/** Hands out all of a list in random order, then all of it again. */
function turns(list, random) {
  let left = [];
  return () => {
    if (left.length === 0) left = [...list];
    return left.splice(random.integer(0, left.length - 1), 1)[0];
  };
}
