import { join } from 'node:path';

import { compareChanges, loadChanges } from './check/changes.mjs';
import { checkRegisters, checkSessions, checkUploads } from './check/files.mjs';
import { checkInvariants } from './check/invariants.mjs';
import { checkJobs } from './check/jobs.mjs';
import { checkRunning, checkStopped } from './check/leftover.mjs';
import { checkWhole, verifyQuickly } from './check/whole.mjs';
import { contentOf, openClient } from './client.mjs';
import { openHand } from './hand.mjs';
import { Journal } from './journal.mjs';
import { startLoad } from './load.mjs';
import { findPostmaster } from './processes.mjs';
import { seeded } from './random.mjs';
import { resend } from './resend.mjs';
import { patience, pause, startServer, stopServer } from './server.mjs';
import { withDatabase } from './stage.mjs';
import { strike } from './strike.mjs';
import { openWorld } from './world.mjs';

/** A fault point that no request comes to within this time is not one. */
const reachedWithin = 60_000;

/**
 * Carries out a plan on a stage. @returns what happened: kills, requests, restarts, violations (sentences with the number of the kill)
 */
export async function runPlan(stage, plan, { seed, deadline = Infinity, say = () => undefined }) {
  const run = await open(stage, seed, say);
  try {
    for (const kill of plan) {
      if (performance.now() > deadline) break;
      await oneKill(run, kill);
      run.kills.push(kill);
      say(
        `第 ${kill.number}/${plan.length} 次：${nameOf(kill)}，${run.restarts.at(-1).seconds.toFixed(1)} 秒后恢复，累计违反 ${run.violations.length}`,
      );
    }
    await closing(run);
  } finally {
    run.client.close();
  }
  return summary(run, plan);
}

export function nameOf({ kind, point }) {
  return point ?? kind;
}

async function open(stage, seed, say) {
  say('正在建立演示数据……');
  stage.server = startServer(stage.data);
  const { address } = await stage.server.listening;
  const random = seeded(seed);
  const client = openClient();
  const journal = new Journal(join(stage.folder, 'journal.jsonl'), `torture-${seed}-`);
  const run = {
    stage,
    client,
    journal,
    random,
    kills: [],
    restarts: [],
    violations: [],
    postmasters: [],
    resent: 0,
    doubled: 0,
    stood: 0,
    checkedUploads: 0,
  };
  run.onSend = () => undefined;
  run.hand = openHand({ client, journal, onSend: (count) => run.onSend(count) });
  run.hand.address = address;
  run.world = await openWorld(client, run.hand, random.fork('world'));
  run.postmasters.push(findPostmaster(stage.data));
  return run;
}

async function oneKill(run, kill) {
  const note = (violations) =>
    run.violations.push(...violations.map((text) => `第 ${kill.number} 次（${nameOf(kill)}）：${text}`));
  const problem = await workUntilKilled(run, kill);
  if (problem !== undefined) note([problem]);
  run.restarts.push({ kind: nameOf(kill), seconds: await recover(run) });
  note(await check(run));
}

/** Officers work; at the request the plan names the blow falls. @returns what did not happen as it must */
async function workUntilKilled(run, kill) {
  const { hand, world, stage, random } = run;
  const { server } = stage;
  const first = hand.sent;
  /** @type {Promise<string | undefined> | undefined} */
  let struck;
  const blow = new Promise((resolve) => {
    run.onSend = (count) => {
      if (struck !== undefined || count - first < kill.requests) return;
      struck = pause(kill.delay).then(() => strike(kill, server, random));
      resolve();
    };
  });
  const load = startLoad(world, hand);
  await Promise.race([blow, load.done]);
  let problem = await struck;
  if (kill.kind === 'point') problem = await reach(kill, server);
  else if (kill.kind === 'backend') await Promise.race([load.done, patience(3_000)]);
  await load.stop();
  return problem;
}

async function reach(kill, server) {
  const ended = await Promise.race([server.ended, patience(reachedWithin)]);
  if (ended === undefined) {
    server.child.kill('SIGKILL');
    await server.ended;
    return `${reachedWithin / 1_000} 秒内没有到达断点 ${kill.point}`;
  }
  return ended.signal === 'SIGKILL'
    ? undefined
    : `断点 ${kill.point}：服务不是被杀死的（${ended.code ?? ended.signal}）：${server.output.slice(-500)}`;
}

/** Starts the server again on the same folder, or waits until the one that lives has its database back. @returns seconds */
async function recover(run) {
  const { stage, hand } = run;
  if (!stage.server.died) return untilHealthy(run);
  stage.server = startServer(stage.data);
  const { address, seconds } = await stage.server.listening;
  hand.address = address;
  run.postmasters.push(findPostmaster(stage.data));
  return seconds;
}

async function untilHealthy({ client, hand, stage }) {
  const began = performance.now();
  for (;;) {
    if (stage.server.died) throw new Error(`服务在数据库恢复时结束了：${stage.server.output.slice(-500)}`);
    const answer = await client
      .ask({ address: hand.address, method: 'GET', path: '/api/health' })
      .catch(() => undefined);
    const seconds = (performance.now() - began) / 1_000;
    if (answer?.status === 200 && contentOf(answer).database === 'ok') return seconds;
    if (seconds > 60) throw new Error('数据库连接被杀以后，服务 60 秒没有恢复');
    await pause(50);
  }
}

/** After every kill: the journal against the database, before and after what was unanswered is sent again, and the rest. */
async function check(run) {
  const { client, hand, journal, random, stage, world } = run;
  const { prefix } = journal;
  return withDatabase(stage.data, async (database, cluster) => {
    const standing = await loadChanges(database, prefix);
    const before = compareChanges(journal, standing);
    run.stood += journal.all().filter(({ state, key }) => state === 'sent' && standing.has(key)).length;
    const sent = await resend({ hand, journal, standing, random });
    run.resent += sent.unanswered;
    run.doubled += sent.doubled;
    const fresh = world.uploads.slice(run.checkedUploads);
    run.checkedUploads = world.uploads.length;
    return [
      ...before,
      ...sent.violations,
      ...compareChanges(journal, await loadChanges(database, prefix)),
      ...(await checkInvariants(database)),
      ...(await checkUploads({ client, hand, uploads: fresh })),
      ...(await checkSessions({ client, hand, sessions: sessionsOf(world) })),
      ...(await verifyQuickly(cluster, stage.data)),
      ...checkRunning(stage.data, run.postmasters),
    ];
  });
}

function sessionsOf({ officers, sessions }) {
  return [...officers.map(({ cookie, name }) => ({ cookie, name })), ...sessions.slice(-4)];
}

/** At the end everything once more, in full, and a stop as it is done by hand. */
async function closing(run) {
  const { client, hand, journal, stage, world } = run;
  const note = (violations) => run.violations.push(...violations.map((text) => `最后核对：${text}`));
  await withDatabase(stage.data, async (database) => {
    note(await checkJobs(database, pause));
    note(compareChanges(journal, await loadChanges(database, journal.prefix)));
    note(await checkInvariants(database));
    note(await checkUploads({ client, hand, uploads: world.uploads }));
    note(await checkRegisters({ database, journal, hand, cases: world.cases }));
  });
  const whole = await checkWhole(stage.data, pause);
  note(whole.violations);
  run.whole = whole;
  const { code } = await stopServer(stage.server);
  if (code !== 0) note([`停止服务的返回值是 ${code}`]);
  note(checkStopped(stage.data));
}

function summary(run, plan) {
  const orders = run.journal.all();
  const count = (state) => orders.filter((order) => order.state === state).length;
  return {
    planned: plan.length,
    kills: countBy(run.kills.map(nameOf)),
    killed: run.kills.length,
    requests: run.hand.sent,
    commands: orders.length,
    byKind: countBy(orders.map(({ kind }) => kind)),
    acknowledged: count('acknowledged'),
    refused: count('refused'),
    refusals: countBy(orders.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal]))),
    unanswered: run.resent,
    stoodUnanswered: run.stood,
    doubled: run.doubled,
    restarts: run.restarts,
    verified: run.whole?.counts,
    cases: run.whole?.cases,
    violations: run.violations,
  };
}

function countBy(names) {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
