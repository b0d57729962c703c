import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { findDatabaseProcesses, findPostmaster, findSockets } from '../processes.mjs';

/** While the server runs: one PostgreSQL on the folder, and nobody's children. */
export function checkRunning(folder, postmasters) {
  const postmaster = findPostmaster(folder);
  if (postmaster === undefined) return ['服务在运行，却找不到它的数据库'];
  const before = postmasters.filter((pid) => pid !== postmaster);
  const strange = findDatabaseProcesses(folder).filter((pid) => before.includes(pid));
  return strange.length === 0 ? [] : [`先前的数据库进程还在：${strange.join('、')}`];
}

/** After the last stop: no process, no socket, no lock, no half file. */
export function checkStopped(folder) {
  const processes = findDatabaseProcesses(folder);
  const sockets = findSockets(folder);
  const left = readdirSync(folder).filter((name) => name === 'guitu.lock');
  const pid = readdirSync(join(folder, 'postgres')).filter((name) => name === 'postmaster.pid');
  return [
    ...(processes.length === 0 ? [] : [`停止以后还有数据库进程：${processes.join('、')}`]),
    ...(sockets.length === 0 ? [] : [`停止以后还有套接字：${sockets.join('、')}`]),
    ...[...left, ...pid].map((name) => `停止以后还留着 ${name}`),
  ];
}
