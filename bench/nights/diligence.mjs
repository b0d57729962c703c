import { asReplica } from './as-replica.mjs';

/**
 * BENCH ONLY, past triggers like multiply: an entry for every window that is open and ends before `day`, made inside it. Of every hundred
 * cases two have none at all, and two none of the last month: what they miss is pointed out.
 */
export function enterDiligence(owner, day) {
  return asReplica(owner, [
    `insert into guitu.daily_entry (id, case_id, kind, happened_at, recorded_at, body, counts, occurrence, entered_by, holder_code,
        written_by_code, change_id)
     select gen_random_uuid(), o.case_id, case o.duty when 'sensitiveContact' then 'contact' else o.duty end,
        o.planned_on + interval '3 hours', o.planned_on + interval '4 hours', '{}', true, o.key, '压测', o.holder_code,
        o.holder_code, gen_random_uuid()
       from guitu.occurrence o, lateral (select ('x' || substr(md5(o.case_id::text), 1, 6))::bit(24)::integer % 100 as share) s
      where o.until_on < date '${day}' and s.share >= 2
        and (s.share >= 4 or o.until_on < date '${day}' - interval '1 month')`,
    'analyze guitu.daily_entry',
  ]);
}
