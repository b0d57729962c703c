import { catalogue, chinaCalendar, moment } from '@guitu/law';
import { makeDue, systemAccess, writeDerived } from '@guitu/record';

import { multiply } from '../multiply/multiply.mjs';
import { loadServer } from '../server.mjs';
import { openStageRecord } from '../stage.mjs';
import { asReplica } from './as-replica.mjs';
import { enterDiligence } from './diligence.mjs';

/** So many cases, of which nearly all serve and owe something every month. */
const wanted = 21_500;

/** Noon of a day in China. */
export const noonOf = (day) => moment(`${day}T12:00:00+08:00`);
/** Shortly after midnight, when the sweep looks at what the day before has left. */
export const nightOf = (day) => moment(`${day}T00:05:00+08:00`);

/**
 * A database for the rows about nights: the demonstration multiplied, half a year of daily entries, a clock that is set. In 96 of 100 cases
 * everything is entered; in two nothing ever was, in two nothing of the month that ends. Made once, by whichever row comes first.
 */
export function nights(bench, say = () => undefined) {
  return (bench.nights ??= prepare(bench.stage, say));
}

async function prepare(stage, say) {
  const clock = { now: noonOf('2026-11-09') };
  const now = () => clock.now;
  const { record, owner } = await openStageRecord(stage, 'guitu_nights', { now });
  const { localBoard } = await loadServer('stream/notice-board');
  const { openDemonstration } = await loadServer('demonstration/index');
  const { sweep } = await loadServer('jobs/sweep');
  const notices = localBoard();
  stage.closing.push(() => notices.close());
  const services = {
    record,
    notices,
    calendar: chinaCalendar,
    catalogue,
    now,
    installation: { demonstration: true, version: 'bench' },
    report: ({ error }) => process.stderr.write(`${error?.stack ?? String(error)}\n`),
  };
  await openDemonstration(services);
  say('正在为夜间复核复制案件……');
  await multiply(owner, wanted, { chains: false });
  // Bench only: entries are kept here for longer than the demonstration is old.
  await asReplica(owner, [`update guitu.supervision_case set created_at = created_at - interval '200 days'`]);
  // Bench only: every matter is looked at once, the closed ones too, whose copies still name bodies of the originals.
  await asReplica(owner, [
    `insert into guitu.review (case_id, matter_id, next_review_at, holder_code)
     select case_id, id, '2026-01-01', holder_code from guitu.matter
     on conflict (case_id, matter_id) do update set next_review_at = excluded.next_review_at`,
  ]);
  const made = { record, owner, services, clock, sweep, letAllBeDue };
  say('正在推算半年的应到事项……');
  await letAllBeDue();
  await sweep(services);
  await enterDiligence(owner, '2026-12-01');
  clock.now = noonOf('2026-11-29');
  await letAllBeDue();
  await sweep(services);
  await owner.query('vacuum analyze');
  await owner.query('checkpoint');
  return made;

  async function letAllBeDue() {
    await writeDerived(record, systemAccess(), [], (transaction) =>
      makeDue(transaction, { low: 0, high: 999_999_999_999 }, '2026-01-01T00:00:00.000Z'),
    );
  }
}
