import { directus } from '../directus/start.mjs';
import { signInAs } from '../http/sign-in-as.mjs';
import { startServing } from '../http/start-serving.mjs';
import { measure, measureAtOnce } from '../measure.mjs';

/** The columns our list shows; Directus is not asked for more. */
const fields = [
  'id,person_id,person_name,sex,measure,level,status,office_code,holder_code,case_number,term_begins,term_ends,received_on',
  'crime,original_penalty,deciding_authority,judgment_number,judgment_on,minor_at_crime',
].join();

const viewers = {
  county: (bench) => ['countyAgency', bench.accesses.county.low],
  province: () => ['provinceAgency', 530_000_000_000],
};

const list = (sort, theirs) => ({
  ours: () => `/api/cases?sort=${sort}&status=serving&size=50&total=true`,
  theirs: () =>
    `/items/cases?fields=${fields}&sort=${theirs},id&limit=50&filter[status][_eq]=serving&meta=filter_count`,
});
const count = {
  ours: () => '/api/cases/total?status=serving',
  theirs: () => '/items/cases?aggregate[count]=*&filter[status][_eq]=serving',
};
const open = {
  ours: (id) => `/api/cases/${id}`,
  theirs: (id) => `/items/cases/${id}`,
};

/** The same question over HTTP to us and to what a bureau would adopt: same machine, same database server, same rows, in turn. */
function row(title, who, { ours, theirs }, budget, rivalTitle = 'Directus，同样的案件与索引，按范围的策略') {
  return {
    title: `HTTP ${title}（与 Directus）`,
    rivalTitle,
    budget,
    // The first of these rows also installs, makes and starts it.
    longest: 150,
    applies: ({ options }) => options.directus,
    async run(bench) {
      const { ask, rival } = await both(bench, who);
      const id = (index) => bench.countyCases[(index * 31) % bench.countyCases.length];
      return measure(
        (index) => ask(ours(id(index))),
        (index) => rival(theirs(id(index))),
        { most: 100, seconds: 5, warm: 5 },
      );
    },
  };
}

/** Both sides as one viewer; ours is served once for all rows. */
async function both(bench, who) {
  const rival = await directus(bench);
  bench.serving ??= startServing(bench.stage, {
    ...bench.place,
    statement: { text: 'select 1', values: [] },
  });
  const serving = await bench.serving;
  const cookie = await signInAs(bench, ...viewers[who](bench));
  return { ask: (path) => serving.ask('product', path, cookie), rival: (path) => rival.ask(who, path) };
}

const atOnce = {
  ...row('县名册，按姓名，带总数，4 路并发', 'county', list('name', 'name_sort'), { share: 1 }),
  async run(bench) {
    const { ask, rival } = await both(bench, 'county');
    const { ours, theirs } = list('name', 'name_sort');
    return measureAtOnce(
      () => ask(ours()),
      () => rival(theirs()),
      { workers: 4, seconds: 4 },
    );
  },
};

export const besideDirectus = [
  row('县名册，按姓名，带总数', 'county', list('name', 'name_sort'), { share: 10 }),
  row('省名册，按姓名，带总数', 'province', list('name', 'name_sort'), { share: 10 }),
  row('省名册，按罪名，带总数', 'province', list('crime', 'crime'), { share: 10 }),
  row('县在册总数', 'county', count, { share: 1 }),
  row('省在册总数', 'province', count, { share: 1 }),
  row('打开一案（我们是整页，Directus 是一行）', 'county', open, { share: 1 }),
  atOnce,
];
