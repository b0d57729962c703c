import { addHours } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import { measure, measureWhole } from '../measure.mjs';
import { enterDiligence } from '../nights/diligence.mjs';
import { nightOf, nights } from '../nights/prepare.mjs';
import { loadServer } from '../server.mjs';

/** Preparing the data takes a minute or two the first time. */
const longest = 200;

/** Nothing but the same rows, read plainly: what the database alone takes to hand them over. */
async function readPlainly({ owner }) {
  for (const table of ['supervision_case', 'matter', 'occurrence', 'review']) {
    await owner.query(`select * from guitu.${table}`);
  }
  await owner.query(
    `select case_id, string_agg(id::text || kind || happened_at, ';') from guitu.daily_entry group by case_id`,
  );
}

/** The end of a month, with every case due, as after a parameter change: windows end and others begin; a few in a hundred have missed something. */
export const monthEnd = {
  title: '夜间：月末零点复核两万案，全部到期（读取、判断、应到事项、提示、入链）',
  rivalTitle: '只读出同样的案件、事项、应到事项、日常记录，所有者',
  // 20,000 cases in five seconds.
  budget: { rate: 4_000 },
  longest,
  async run(bench) {
    const made = await nights(bench, bench.say);
    const { clock, owner, services, sweep } = made;
    const ends = ['2026-12-01', '2027-01-01', '2027-02-01'];
    const counted = [];
    const own = await measureWhole(async () => void counted.push((await sweep(services)).cases), 1, {
      times: ends.length,
      async before(index) {
        // What is entered during the month is entered one by one; here it is there on its last evening.
        if (index > 0) await eveOf(made, ends[index]);
        clock.now = nightOf(ends[index]);
        await made.letAllBeDue();
      },
    });
    const rival = await measureWhole(() => readPlainly(made), 1, { times: 3 });
    if (counted.some((count) => count < 20_000))
      throw new Error(`复核了 ${counted.join('、')} 案，应各有两万案`);
    const items = counted.reduce((sum, count) => sum + count, 0) / counted.length;
    await owner.query('vacuum analyze');
    return {
      own: { ...own, items, rate: own.rate * items },
      rival: { ...rival, items, rate: rival.rate * items },
    };
  },
};

async function eveOf({ owner, services, clock, sweep, letAllBeDue }, end) {
  await enterDiligence(owner, end);
  clock.now = addHours(nightOf(end), -1);
  await letAllBeDue();
  await sweep(services);
  await owner.query('vacuum analyze');
}

/** The same night as it comes by itself: due are those who have missed something, and those whose view moves on. */
export const ownMonthEnd = {
  title: '夜间：月末零点的复核，只有自己到期的',
  longest,
  async run(bench) {
    const made = await nights(bench, bench.say);
    await eveOf(made, '2027-03-01');
    let cases = 0;
    const own = await measureWhole(async () => void (cases += (await made.sweep(made.services)).cases), 1, {
      times: 1,
      before: async () => void (made.clock.now = nightOf('2027-03-01')),
    });
    return { own: { ...own, items: cases } };
  },
};

/** A night on which little is due. */
export const plainNight = {
  title: '夜间：平常一夜的复核（两万案里到期的那些）',
  longest,
  async run(bench) {
    const { clock, services, sweep } = await nights(bench, bench.say);
    const days = Array.from({ length: 12 }, (_, index) => `2027-02-${String(index + 2).padStart(2, '0')}`);
    let cases = 0;
    const own = await measureWhole(async () => void (cases += (await sweep(services)).cases), 1, {
      times: days.length,
      before: async (index) => void (clock.now = nightOf(days[index])),
    });
    return { own: { ...own, items: Math.round(cases / days.length) } };
  },
};

/** What a command does at its end, and a sweep in which one case is due. */
export const oneCase = {
  title: '夜间：复核一案，自成一个事务（锁案、读取、判断、写差异）',
  longest,
  async run(bench) {
    const { owner, services, sweep } = await nights(bench, bench.say);
    const { rows } = await owner.query(
      `select case_id as id from guitu.review where matter_id is null order by md5(case_id::text) limit 300`,
    );
    return measure(async (index) => {
      const { id } = rows[index % rows.length];
      await owner.query(
        `update guitu.review set next_review_at = '2026-01-01' where case_id = $1 and matter_id is null`,
        [id],
      );
      const { cases } = await sweep(services);
      if (cases !== 1) throw new Error(`复核了 ${cases} 案，应为一案`);
    });
  },
};

/** Two thousand cases gone through from moment to moment over a year, in memory once their files are open. */
export const yearReplayed = {
  title: '夜间：两千案回放一年（打开案卷，逐个时刻推算提示）',
  longest,
  async run(bench) {
    const { owner, services, clock } = await nights(bench, bench.say);
    const { loadKnownFiles } = await loadServer('replay/load-known-files');
    const { replaySpan } = await loadServer('replay/replay-span');
    const { rows } = await owner.query(
      `select id from guitu.supervision_case where status = 'serving' order by md5(id::text) limit 2000`,
    );
    const span = { from: nightOf('2026-05-01'), until: nightOf('2027-05-01'), knownAt: clock.now };
    let spans = 0;
    const own = await measureWhole(
      async () => {
        for (let from = 0; from < rows.length; from += 500) {
          const ids = rows.slice(from, from + 500).map(({ id }) => id);
          const files = await read(services.record, systemAccess(), (transaction) =>
            loadKnownFiles(services, transaction, ids, { at: span.from, knownAt: span.knownAt }),
          );
          for (const known of files.values()) spans += replaySpan(services, known, span).length;
        }
      },
      rows.length,
      { times: 1 },
    );
    if (spans === 0) throw new Error('回放没有得出任何提示');
    return { own };
  },
};

/** Not a speed: whether the rows are what computing every case from nothing gives. Fails loudly when one is not. */
export const identical = {
  title: '夜间：全部从头推算并与已写下的逐行比对（有一行不同即失败）',
  longest,
  async run(bench) {
    const { services } = await nights(bench, bench.say);
    const { checkFindings } = await loadServer('replay/check-findings');
    let checked;
    const own = await measureWhole(async () => void (checked = await checkFindings(services)), 1, {
      times: 1,
    });
    const { cases, different } = checked;
    if (different.length > 0) {
      const [first] = different;
      throw new Error(`${different.length} 案与从头推算不同，例如 ${JSON.stringify(first).slice(0, 300)}`);
    }
    return { own: { ...own, items: cases, rate: own.rate * cases } };
  },
};
