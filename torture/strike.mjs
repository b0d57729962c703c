import { findBackends, findPostmaster } from './processes.mjs';
import { patience, startServer } from './server.mjs';

/** A server that lost its database has so long to end by itself. */
const endsWithin = 30_000;

/**
 * Does one kill of the plan to a running server. @returns nothing, or a sentence about what did not happen as it must
 */
export async function strike(kill, server, random) {
  const postmaster = findPostmaster(server.folder);
  switch (kill.kind) {
    case 'server':
      server.child.kill('SIGKILL');
      break;
    case 'postmaster':
      process.kill(postmaster, 'SIGKILL');
      return checkSurrender(server);
    case 'both':
      for (const end of random.next() < 0.5 ? ['server', 'postmaster'] : ['postmaster', 'server']) {
        process.kill(end === 'server' ? server.pid : postmaster, 'SIGKILL');
      }
      break;
    case 'backend':
      return killBackend(postmaster, random);
    case 'starting':
      server.child.kill('SIGKILL');
      await server.ended;
      await killWhileStarting(kill, server.folder);
      break;
    case 'point':
      // Dies by itself when it comes to the place; until then the officers go on.
      if (!server.died) server.child.send({ arm: kill.point });
      return undefined;
    default:
      throw new Error(`no such kill: ${kill.kind}`);
  }
  await server.ended;
  return undefined;
}

/** Without its database the server says so and ends: code 1, so that whoever watches it starts it again. */
async function checkSurrender(server) {
  const ended = await Promise.race([server.ended, patience(endsWithin)]);
  if (ended === undefined) {
    server.child.kill('SIGKILL');
    await server.ended;
    return `数据库没了，服务 ${endsWithin / 1_000} 秒内没有自己停止`;
  }
  return ended.code === 1 && server.output.includes('内置数据库意外停止')
    ? undefined
    : `数据库没了，服务没有说明就结束了（${ended.code ?? ended.signal}）：${server.output.slice(-1_500)}`;
}

/** One that is at work, if any is. PostgreSQL then throws all connections away and recovers; the server goes on. */
function killBackend(postmaster, random) {
  const backends = findBackends(postmaster);
  const busy = backends.filter(({ command }) => !command.endsWith('idle'));
  const chosen = random.pick(busy.length > 0 ? busy : backends);
  if (chosen === undefined) return '没有数据库连接可杀';
  try {
    process.kill(chosen.pid, 'SIGKILL');
    return undefined;
  } catch {
    return killBackend(postmaster, random);
  }
}

/** Started again, and killed before it is ready (or just after). */
async function killWhileStarting({ later }, folder) {
  const half = startServer(folder);
  await Promise.race([half.ended, patience(later)]);
  half.child.kill('SIGKILL');
  await half.ended;
}
