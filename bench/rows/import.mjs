import { findRegion } from '@guitu/law';

import { measureWhole } from '../measure.mjs';
import { loadServer } from '../server.mjs';

const rows = 2_000;

/** A workbook read, checked, staged and applied: what lies between the upload and "done". Each time other people. */
export const importRegister = {
  title: '导入名册 2,000 行（xlsx 读取、逐项检查、写入、入链）',
  rivalTitle: '同样的人员与案件两表直接写入，无检查、无加密、无链',
  // 200,000 rows in 60 seconds.
  budget: { rate: 3_333 },
  longest: 40,
  async run(bench) {
    const { applyImport, checkImport } = await loadServer('import/index');
    const visitor = bench.visitorAt(bench.accesses.county.low);
    const invent = await registerInventor(bench);
    let bytes;
    const load = async () => {
      const checked = await checkImport(bench.services, visitor, { bytes, fileName: '压测.xlsx' });
      // A few invented numbers meet people who are there already: those rows are rightly refused.
      if (checked.create < rows * 0.99) throw new Error(`${rows} 行中只有 ${checked.create} 行可以导入`);
      const { status, refusal } = await applyImport(bench.services, visitor, checked.id);
      if (status !== 'applied') throw new Error(`导入没有完成：${refusal?.text ?? status}`);
    };
    const prepare = async (index) => {
      bytes = await invent(index);
    };
    const own = await measureWhole(load, rows, { times: 3, before: prepare });
    return { own, rival: await measureBareInsert(bench.owner) };
  },
};

/** Writes workbooks like those of the demonstration, each with other people: 36 columns, no faults. */
async function registerInventor({ bodies, today, accesses }) {
  const { inventRegister } = await loadServer('demonstration/index');
  const { low, high } = accesses.county;
  const offices = bodies
    .filter(({ kind, code }) => kind === 'judicialOffice' && code >= low && code <= high)
    .map(({ code, name }) => ({ code, name, regionName: findRegion(code)?.name ?? name }));
  return async (index) => {
    const order = { rows, seed: 4_711 + index, today, offices, countyName: '香格里拉市' };
    return (await inventRegister({ ...order, firstSerial: 500_000 + index * rows })).bytes;
  };
}

/** As many people and cases into two tables of the same shape and indexes. */
async function measureBareInsert(owner) {
  const tables = ['person', 'supervision_case'];
  const insert = [];
  for (const table of tables) {
    await owner.query(`create table bench.${table} (like guitu.${table} including all)`);
    const { rows: copied } = await owner.query(
      `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as content from (select * from guitu.${table} limit ${rows}) t`,
    );
    insert.push([
      `insert into bench.${table} select r.* from jsonb_populate_recordset(null::bench.${table}, $1) r`,
      copied[0].content,
    ]);
  }
  return measureWhole(
    async () => {
      for (const [text, content] of insert) await owner.query(text, [content]);
    },
    rows,
    { times: 3, before: () => owner.query('truncate bench.person, bench.supervision_case') },
  );
}
