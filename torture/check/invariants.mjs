/** What must hold of all rows, whoever wrote them. Each query returns what breaks it. */
const invariants = [
  {
    text: '事项的事件序号有缺或者重',
    query: `select matter_id from guitu.event group by 1 having min(sequence) <> 1 or max(sequence) <> count(*)`,
  },
  {
    text: '文书号有缺、重，或者计数器与文书不符（作废的文书占着自己的号）',
    query: `select c.kind, c.year, c.last, count(p.id) as papers, count(distinct p.serial) as serials, max(p.serial) as highest
              from guitu.counter c
              left join guitu.paper p on p.body_id = c.body_id and p.counter_kind = c.kind and p.year = c.year
               and p.serial is not null and p.holder_code / 10000000000000 = c.holder_code / 10000000000000
             group by c.holder_code, c.body_id, c.kind, c.year, c.last
            having count(p.id) <> c.last or count(distinct p.serial) <> c.last or max(p.serial) <> c.last`,
  },
  {
    text: '同一文书号用了两次',
    query: `select body_id, number from guitu.paper where number is not null group by 1, 2 having count(*) > 1`,
  },
  {
    text: '变更没有留痕环，或者环没有变更',
    query: `select coalesce(c.id, l.change_id) from guitu.change c full join guitu.link l on l.change_id = c.id
             where c.id is null or l.change_id is null`,
  },
  {
    text: '同一事件发出了两份同样的抄送',
    query: `select change_id, matter_id, recipient_kind, recipient_name, subject, paper_id from guitu.outbox
             where matter_id is not null group by 1, 2, 3, 4, 5, 6 having count(*) > 1`,
  },
  {
    text: '服务在数据库里听通知的连接不止一条',
    query: `select count(*) from pg_stat_activity where query = 'listen guitu_notice' having count(*) > 1`,
  },
];

/** @returns sentences; none when all is well */
export async function checkInvariants(database) {
  const violations = [];
  for (const { text, query } of invariants) {
    const { rows } = await database.query(query);
    if (rows.length > 0) violations.push(`${text}：${rows.length} 处，例如 ${JSON.stringify(rows[0])}`);
  }
  return violations;
}
