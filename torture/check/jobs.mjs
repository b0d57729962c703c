const patience = 150_000;

/** Every job ends by itself and every paper in force has its bytes. Waits for both. @returns sentences; none when all is well */
export async function checkJobs(database, pause) {
  const end = Date.now() + patience;
  for (;;) {
    const { rows } = await database.query(
      `select (select count(*)::int from graphile_worker.jobs) as jobs,
              (select count(*)::int from graphile_worker.jobs where locked_at is not null) as locked,
              (select max(last_error) from graphile_worker.jobs) as problem,
              (select count(*)::int from guitu.paper where status = 'issued' and blob_hash is null) as papers`,
    );
    const [{ jobs, locked, problem, papers }] = rows;
    if (jobs === 0 && papers === 0) return [];
    if (Date.now() > end) {
      return [
        `还有 ${jobs} 项后台工作没做完（${locked} 项被占着，${problem ?? '没有报错'}），${papers} 份文书没有制成`,
      ];
    }
    await pause(500);
  }
}
