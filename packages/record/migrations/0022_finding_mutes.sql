-- Somebody has seen a finding and does not want it on the day's list for a while: with a reason, an end and a name.
create table guitu.finding_mute (
  id uuid primary key,
  case_id uuid not null,
  matter_id uuid,
  code text not null,
  -- How grave it was: it comes back when it becomes graver.
  severity text not null check (severity in ('info', 'warning', 'grave')),
  reason text not null,
  until_on date not null,
  muted_at timestamptz(3) not null,
  muted_by text not null,
  lifted_at timestamptz(3),
  lifted_by text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index finding_mute_case on guitu.finding_mute (case_id, code) where lifted_at is null;
call guitu.protect('guitu.finding_mute', 'id');
call guitu.protect_range('guitu.finding_mute', 'select, insert, update', 'select, insert, update');
call guitu.let_guests_in('guitu.finding_mute', 'case_id', 'guitu.guest_case', 'select');
