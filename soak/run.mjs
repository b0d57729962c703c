import { join } from 'node:path';

import { compareChanges, loadChanges } from '../torture/check/changes.mjs';
import { checkRegisters, checkUploads } from '../torture/check/files.mjs';
import { checkInvariants } from '../torture/check/invariants.mjs';
import { checkJobs } from '../torture/check/jobs.mjs';
import { checkStopped } from '../torture/check/leftover.mjs';
import { checkWhole } from '../torture/check/whole.mjs';
import { openClient } from '../torture/client.mjs';
import { Interrupted, openHand } from '../torture/hand.mjs';
import { Journal } from '../torture/journal.mjs';
import { seeded } from '../torture/random.mjs';
import { pause, startServer, stopServer } from '../torture/server.mjs';
import { withDatabase } from '../torture/stage.mjs';
import { openWorld } from '../torture/world.mjs';
import { errandsOf, estimates } from './county.mjs';
import { runErrand } from './errands.mjs';
import { openMeter } from './meter.mjs';
import { startSampling } from './sampling.mjs';
import { makeSchedule } from './schedule.mjs';
import { takeSeats } from './seats.mjs';
import { openStreams } from './stream.mjs';

/**
 * Lets a county work on a stage: `hours` of it within `length` milliseconds. @returns what was done and measured; `problems` are sentences
 */
export async function runSoak(stage, options) {
  const {
    length,
    every = 5_000,
    days = 50,
    seed = 1,
    say = () => undefined,
    describe = () => undefined,
  } = options;
  const server = await startTwice(stage, days, say);
  const machine = await describe();
  const random = seeded(seed);
  const times = { began: performance.now() };
  const clock = () => performance.now() - times.began;
  const lines = openClient({ sockets: 128 });
  const client = openMeter(lines, clock);
  const journal = new Journal(join(stage.folder, 'journal.jsonl'), `soak-${seed}-`);
  const hand = openHand({ client, journal });
  hand.address = server.address;
  const streams = openStreams(server.address);
  const world = await openWorld(client, hand, random.fork('world'));
  const run = { stage, client, journal, hand, streams, world, random, nights: [], errands: {} };
  const seats = await takeSeats({ ...run, count: options.seats ?? estimates.staff, address: server.address });
  const counts = errandsOf({ people: world.cases.length, hours: options.hours, times: options.times });
  const nights = options.nights ?? estimates.nights;
  const schedule = makeSchedule(counts, { length, nights, random: random.fork('schedule') });
  say(`${world.cases.length} 名在册人员，${seats.length} 名工作人员，${schedule.length} 件事……`);
  try {
    const measured = await withDatabase(stage.data, async (database) => {
      times.began = performance.now();
      client.answers.length = 0;
      const sampling = startSampling({ stage, database, every, clock });
      const saying = setInterval(() => say(progress(run, sampling.samples, clock(), length)), 30_000);
      try {
        await Promise.all(seats.map((seat) => work({ run, seat, schedule, clock })));
        run.took = clock();
      } finally {
        clearInterval(saying);
        await sampling.stop();
      }
      return sampling.samples;
    });
    for (const { close } of seats) close();
    if (streams.broken > 0) client.problems.push(`变更提示的连接断了 ${streams.broken} 次`);
    const whole = await closing(run, say);
    return { machine, ...summary({ run, counts, seats, samples: measured, length, whole }) };
  } finally {
    lines.close();
  }
}

/** The demonstration is made, and the server started again: an ordinary morning, without what making it has left in memory. */
async function startTwice(stage, days, say) {
  say('正在建立演示数据……');
  stage.server = startServer(stage.data, { days });
  await stage.server.listening;
  await stopServer(stage.server);
  stage.server = startServer(stage.data, { days });
  await stage.server.listening;
  return stage.server;
}

/** One seat: takes the next thing of the day, waits for its time, does it. */
async function work({ run, seat, schedule, clock }) {
  for (;;) {
    const next = schedule.shift();
    if (next === undefined) return;
    const early = next.due - clock();
    if (early > 0) await pause(early);
    try {
      await runErrand(next.errand, run, seat);
      run.errands[next.errand] = (run.errands[next.errand] ?? 0) + 1;
    } catch (error) {
      // Noted where it happened. A server that is gone ends the run.
      if (!(error instanceof Interrupted) && error.code === undefined) throw error;
      const { died, output } = run.stage.server;
      if (died) throw new Error(`服务中途结束了：${output.slice(-1_000)}`, { cause: error });
    }
  }
}

function progress({ client, nights }, samples, at, length) {
  const { server, postgres } = samples.at(-1) ?? { server: {}, postgres: {} };
  const megabytes = (bytes) => (bytes === undefined ? '—' : `${Math.round(bytes / 2 ** 20)} MB`);
  return `${(at / 60_000).toFixed(1)}/${(length / 60_000).toFixed(1)} 分钟：答复 ${client.answers.length}，夜间复核 ${nights.length}，服务 ${megabytes(server.rss)}（堆 ${megabytes(server.heap)}），数据库 ${megabytes(postgres.own)}，问题 ${client.problems.length}`;
}

/** Everything that was acknowledged is there, the record whole, and an ordinary stop leaves nothing. @returns { violations, counts } */
async function closing(run, say) {
  const { client, hand, journal, stage, world } = run;
  say('正在核对……');
  const violations = [];
  await withDatabase(stage.data, async (database) => {
    violations.push(
      ...(await checkJobs(database, pause)),
      ...compareChanges(journal, await loadChanges(database, journal.prefix)),
      ...(await checkInvariants(database)),
      ...(await checkUploads({ client, hand, uploads: world.uploads })),
      ...(await checkRegisters({ database, journal, hand, cases: world.cases })),
    );
  });
  const whole = await checkWhole(stage.data, pause);
  violations.push(...whole.violations);
  const { code } = await stopServer(stage.server);
  if (code !== 0) violations.push(`停止服务的返回值是 ${code}`);
  violations.push(...checkStopped(stage.data));
  return { ...whole, violations };
}

function summary({ run, counts, seats, samples, length, whole }) {
  const { client, journal, nights, streams, world } = run;
  const orders = journal.all();
  const count = (state) => orders.filter((order) => order.state === state).length;
  return {
    people: world.cases.length,
    seats: seats.length,
    planned: counts,
    done: run.errands,
    length,
    took: run.took,
    requests: client.answers.length,
    routes: Object.fromEntries([...client.counts].toSorted(([, one], [, other]) => other - one)),
    received: client.bytes,
    commands: orders.length,
    acknowledged: count('acknowledged'),
    refused: count('refused'),
    refusals: countBy(orders.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal]))),
    nights,
    streams: { opened: streams.opened, notices: streams.notices },
    verified: whole.counts,
    cases: whole.cases,
    samples,
    answers: client.answers,
    problems: [...client.problems, ...whole.violations],
  };
}

function countBy(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
