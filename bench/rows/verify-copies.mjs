import { sealOnce, verify } from '@guitu/record';

import { measure, measureWhole } from '../measure.mjs';

/** Above that a whole verification takes longer than the measurement has. */
const casesAtMost = 100_000;

const withChains = ({ options }) => options.chains;

/** The chain and the rows of one case, another one each time, in a database as large as the table says. */
export const verifyCase = {
  title: '核验一案（链与行）',
  rivalTitle: '同一案的链节与办理记录原样读出，所有者',
  applies: withChains,
  async run({ record, owner, countyCases }) {
    const raw = `select l.*, c.*, e.* from guitu.link l join guitu.change c on c.id = l.change_id
                   left join guitu.change_entry e on e.change_id = c.id where l.chain_id = $1`;
    const at = (index) => countyCases[(index * 31) % countyCases.length];
    return measure(
      async (index) => {
        const found = await verify(record, { caseId: at(index) });
        if (!found.ok) throw new Error(`核验没有通过：${found.first.text}`);
      },
      (index) => owner.query(raw, [at(index)]),
    );
  },
};

/** Everything there is: each chain, each row, each batch. Also proves that the multiplied data is what it says. */
export const verifyWhole = {
  title: '核验全部案件（链、行、批、查阅记录），一次',
  applies: ({ options }) => options.chains && options.cases <= casesAtMost,
  longest: 300,
  async run({ record, options }) {
    while ((await sealOnce(record)).sealed > 0);
    const own = await measureWhole(
      async () => {
        const found = await verify(record);
        if (!found.ok) throw new Error(`核验没有通过：${found.first.text}`);
      },
      options.cases,
      { times: 1 },
    );
    return { own };
  },
};
