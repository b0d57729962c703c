-- What became of the daily roots after they were signed: printed on a list and handed over, or written into a folder that belongs to
-- somebody else. Roots hold no personal data, so every agency and procuratorate reads them. (daily_root.receipt is older and not used.)
create table guitu.root_handover (
  id uuid primary key,
  manner text not null check (manner in ('paper', 'folder')),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  -- [{day, batchId, hash}] as they were when they left: a root that is another one today is seen here too.
  roots jsonb not null,
  to_name text not null,
  printed_at timestamptz(3),
  printed_by text,
  handed_on date,
  handed_by text,
  receipt_number text,
  confirmed_at timestamptz(3),
  confirmed_by text,
  confirmed_body text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  check (confirmed_at is null or handed_on is not null)
);
create index root_handover_last_day on guitu.root_handover (last_day desc);
call guitu.protect('guitu.root_handover', 'id');

alter table guitu.root_handover enable row level security;
create policy readable on guitu.root_handover for select to guitu_agency, guitu_procuratorate using (true);
-- Whoever hands over writes what was handed over; that it was received is for the receiver to say, and ends it.
create policy agency_insert on guitu.root_handover for insert to guitu_agency with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and manner = 'paper' and confirmed_at is null);
create policy agency_update on guitu.root_handover for update to guitu_agency
  using (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
    and manner = 'paper' and confirmed_at is null)
  with check (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
    and manner = 'paper' and confirmed_at is null);
create policy procuratorate_confirms on guitu.root_handover for update to guitu_procuratorate
  using (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
    and manner = 'paper' and handed_on is not null and confirmed_at is null)
  with check (confirmed_at is not null);
create policy system on guitu.root_handover to guitu_system using (true) with check (true);
grant select, insert, update on guitu.root_handover to guitu_agency, guitu_system;
grant select on guitu.root_handover to guitu_procuratorate;
grant update (confirmed_at, confirmed_by, confirmed_body, written_by_code, change_id) on guitu.root_handover to guitu_procuratorate;

grant select on guitu.daily_root to guitu_agency, guitu_procuratorate;
