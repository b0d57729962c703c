import type { Record as GuituRecord } from '@guitu/record';
import type { PoolClient } from 'pg';

import type { Notice, NoticeBoard } from './notice-board.ts';
import { localBoard } from './notice-board.ts';

const channel = 'guitu_notice';
const gatherMs = 50;
const reconnectMs = 2_000;

/**
 * A board that all processes of an installation share, over LISTEN and NOTIFY. Announcements are gathered for a moment
 * and sent after the commit, outside the writing transaction: a NOTIFY inside it would make all commits wait for each
 * other. They are hints; one that is lost costs a page its freshness, never its truth.
 */
export function databaseBoard(record: GuituRecord, report: (error: unknown) => void): NoticeBoard {
  const local = localBoard();
  const waiting: Notice[] = [];
  let timer: NodeJS.Timeout | undefined;
  let client: PoolClient | undefined;
  let closed = false;

  const send = async (): Promise<void> => {
    timer = undefined;
    const notices = waiting.splice(0);
    // NOTIFY refuses payloads from 8,000 bytes: a notice has about 150.
    for (let from = 0; from < notices.length; from += 40) {
      const payload = JSON.stringify(notices.slice(from, from + 40));
      await record.pool.query('select pg_notify($1, $2)', [channel, payload]).catch(report);
    }
  };

  const connect = async (): Promise<void> => {
    if (closed) return;
    try {
      const connection = await record.pool.connect();
      client = connection;
      connection.on('notification', ({ payload }) => {
        for (const notice of JSON.parse(payload ?? '[]') as Notice[]) local.tell(notice);
      });
      connection.on('error', () => {
        // A connection that breaks may say so twice, and once more after it was closed: it is given back once.
        if (client !== connection) return;
        client = undefined;
        connection.release(true);
        setTimeout(() => void connect(), reconnectMs).unref();
      });
      await connection.query(`listen ${channel}`);
    } catch (error) {
      report(error);
      setTimeout(() => void connect(), reconnectMs).unref();
    }
  };
  void connect();

  return {
    announce(notice) {
      if (closed) return;
      waiting.push(notice);
      timer ??= setTimeout(() => void send(), gatherMs).unref();
    },
    listen: (listener) => local.listen(listener),
    async close() {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = undefined;
      last?.release(true);
      await local.close();
    },
  };
}
