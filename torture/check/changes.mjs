/** What one command of a kind writes: rows of these tables with its change. */
const effects = {
  'leave.start': { events: 1 },
  'leave.act': { events: 1 },
  entry: { entries: 1 },
  relation: { relations: 1 },
  edit: {},
  export: {},
};

/** Every change of this run as it stands in the database, by idempotency key. */
export async function loadChanges(database, prefix) {
  const { rows } = await database.query(
    `with ours as (select id, idempotency_key, command from guitu.change where starts_with(idempotency_key, $1))
     select ours.idempotency_key as key, ours.command, result.result ->> 'matterId' as matter_id,
            count(*) over (partition by ours.idempotency_key)::int as changes,
            coalesce(events.count, 0)::int as events, coalesce(entries.count, 0)::int as entries,
            coalesce(relations.count, 0)::int as relations, coalesce(links.count, 0)::int as links
       from ours
       left join guitu.change_result result on result.change_id = ours.id
       left join (select change_id, count(*) from guitu.event group by 1) events on events.change_id = ours.id
       left join (select change_id, count(*) from guitu.daily_entry group by 1) entries on entries.change_id = ours.id
       left join (select change_id, count(*) from guitu.relation group by 1) relations on relations.change_id = ours.id
       left join (select change_id, count(*) from guitu.link group by 1) links on links.change_id = ours.id`,
    [prefix],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * The journal against the database: nothing acknowledged lost, nothing refused done, nothing done that nobody asked for, one effect of
 * each. @returns sentences; none when all is well
 */
export function compareChanges(journal, standing) {
  const violations = [];
  for (const order of journal.all()) {
    const row = standing.get(order.key);
    const name = `${order.key}（${order.kind}）`;
    if (order.kind === 'upload') continue;
    if (order.state === 'acknowledged' && row === undefined) violations.push(`${name} 已经答复，却没有写下`);
    if (order.state === 'refused' && row !== undefined)
      violations.push(`${name} 答复是拒绝（${order.refusal}），却写下了`);
    if (row === undefined) continue;
    if (order.denied === true) violations.push(`${name} 答复说“没有保存”，其实已经保存`);
    if (row.changes !== 1 || row.links !== 1)
      violations.push(`${name} 有 ${row.changes} 次变更、${row.links} 环`);
    for (const [table, count] of Object.entries(effects[order.kind])) {
      if (row[table] !== count) violations.push(`${name} 的 ${table} 是 ${row[table]} 条，应为 ${count} 条`);
    }
    if (order.kind === 'leave.start' && order.matterId !== undefined && order.matterId !== row.matter_id) {
      violations.push(`${name} 答复的事项与写下的不是同一件`);
    }
  }
  for (const key of standing.keys())
    if (journal.get(key) === undefined) violations.push(`${key} 没有人要求过，却写下了`);
  return violations;
}
