import { findPeople, read } from '@guitu/record';

import { measure } from '../measure.mjs';

/** Two characters out of the middle of a name, over the whole province, as the search box asks. */
export const searchName = {
  title: '姓名中间两字查找，全省，前 20 人',
  rivalTitle: "like '%两字%'，所有者，顺序扫描",
  budget: { p95: 5 },
  async run({ record, owner, accesses }) {
    const { rows } = await owner.query(
      `select distinct substr(person_name, 2, 2) as part from guitu.supervision_case
        where length(person_name) > 2 order by 1 limit 4000`,
    );
    const parts = rows.map((row) => row.part);
    const partAt = (index) => parts[(index * 37) % parts.length];
    const scan = `select id, person_name, sex, measure, status, case_number, term_ends from guitu.supervision_case
                   where person_name like $1 order by name_sort, id limit 20`;
    return measure(
      (index) =>
        read(record, accesses.province, (transaction) =>
          findPeople(transaction, { text: partAt(index), limit: 20 }),
        ),
      (index) => owner.query(scan, [`%${partAt(index)}%`]),
    );
  },
};
