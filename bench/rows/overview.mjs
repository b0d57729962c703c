import { reading } from '../budgets.mjs';
import { measure } from '../measure.mjs';
import { ask } from '../rival.mjs';
import { loadServer } from '../server.mjs';

const prefecture = { kind: 'prefectureAgency', code: 533_400_000_000, high: 533_499_999_999 };
const province = { kind: 'provinceAgency', code: 530_000_000_000, high: 539_999_999_999 };
/** A dashboard: one number for every place, of all cases of the range. */
const dashboard = { p50: 50 };

function visitorOf(bench, { kind, code, high }) {
  const own = bench.bodies.find((body) => body.kind === kind && body.code === code);
  const body = { id: own?.id, name: own?.name, kind, regionCode: code, low: code, high };
  if (own === undefined) throw new Error(`没有 ${code} 的机构`);
  return { ...bench.visitorAt(bench.accesses.county.low), body, bodies: [body] };
}

/** What a group-by over the same cases costs its owner: the least a page of numbers by place can take. */
function grouped(owner, { code, high }) {
  const text = `select holder_code / 1000000, status, count(*) from guitu.supervision_case
                 where holder_code between $1 and $2 group by 1, 2`;
  return () => ask(owner, { text, values: [code, high] });
}

function overviewRow(title, page, place, budget) {
  return {
    title,
    rivalTitle: '按县、状态分组计数一条 SQL，所有者',
    budget,
    longest: 60,
    async run(bench) {
      const visitor = visitorOf(bench, place);
      const open = await page();
      return measure(() => open(bench.services, visitor), grouped(bench.owner, place), {
        most: 100,
        seconds: 6,
        warm: 2,
      });
    },
  };
}

const desk = async () => (await loadServer('pages/today-page')).todayPage;
const indicators = async () => {
  const { indicatorsPage } = await loadServer('oversight/indicators-page');
  return (services, visitor) => indicatorsPage(services, visitor, {});
};

export const overviews = [
  overviewRow('州「今日」：各县并列', desk, prefecture, reading),
  overviewRow('省「今日」：各州并列', desk, province, reading),
  overviewRow('州指标：各县在册、列管、比率', indicators, prefecture, dashboard),
  overviewRow('省指标：各州在册、列管、比率', indicators, province, dashboard),
];
