import type { RunningServer } from './start-server.ts';

/** Says where the server is and, on a demonstration, who may sign in. */
export function announce(server: RunningServer, say: (line: string) => void): void {
  say('');
  say(`归途已启动：${server.address}`);
  if (!server.demonstration) {
    say('按 Ctrl+C 停止。');
    return;
  }
  say('这是演示：人员都是虚构的，每页都有“演示”字样，数据不能转为正式使用。');
  say('正式安装请执行：npm run guitu -- init');
  say('');
  say('可以用这些账号登录：');
  for (const account of server.accounts) {
    say(`  ${account.signInName}　${account.password}　${account.bodyName}，${account.title}`);
  }
  say('');
  say('按 Ctrl+C 停止。');
}
