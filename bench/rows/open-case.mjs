import {
  caseClocks,
  caseFindings,
  caseMatters,
  casePermissions,
  caseProhibitions,
  caseTerm,
  findCase,
  read,
} from '@guitu/record';

import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ownerDatabase } from '../rival.mjs';
import { loadServer } from '../server.mjs';

const at = (list, index) => list[(index * 31) % list.length];

/** What the file of a case needs from the database, in one snapshot; another case every time. */
async function openFile(transaction, id, today) {
  const file = await findCase(transaction, id, today);
  if (file === undefined) throw new Error('没有找到该案件');
  await caseTerm(transaction, id);
  await caseProhibitions(transaction, id);
  await casePermissions(transaction, id);
  await caseClocks(transaction, id);
  await caseFindings(transaction, id);
  await caseMatters(transaction, id);
}

export const openCase = {
  title: '打开案件：七条查询一个快照（案件、刑期、禁止令、许可、时限、提示、事项）',
  rivalTitle: '同样的查询，所有者，无事务、无行级安全',
  budget: reading,
  async run({ record, owner, accesses, today, countyCases }) {
    const raw = ownerDatabase(owner);
    return measure(
      (index) =>
        read(record, accesses.county, (transaction) => openFile(transaction, at(countyCases, index), today)),
      (index) => openFile(raw, at(countyCases, index), today),
    );
  },
};

/** The whole page as the server makes it: law judges the file anew, sealed values are opened, the reading is noted. */
export const openCasePage = {
  title: '打开案件：整页（另加法律判断、可办事项、解密、记入查阅）',
  rivalTitle: '上一行的查询，所有者',
  budget: reading,
  async run({ services, owner, visitorAt, today, countyCases }) {
    const { findCasePage } = await loadServer('pages/case-page');
    const visitor = visitorAt(533_401_000_000);
    const raw = ownerDatabase(owner);
    return measure(
      async (index) => {
        const page = await findCasePage(services, visitor, at(countyCases, index), 'bench');
        if (page === undefined) throw new Error('没有找到该案件');
      },
      (index) => openFile(raw, at(countyCases, index), today),
    );
  },
};
