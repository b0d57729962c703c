-- What a person reports and an officer does from day to day, what was said about what was missed, and what is expected.

-- A daily entry (日常记录). What happened is written once; withdrawn or replaced, the row stays and says so.
create table guitu.daily_entry (
  id uuid primary key,
  case_id uuid not null,
  kind text not null,
  happened_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  -- The values of its form; sensitive ones sealed with the key of the case, as in events.
  body jsonb not null,
  -- Whether it counts for a duty: an attempt that reached nobody does not; and for which duties besides its own.
  counts boolean not null,
  also text[] not null default '{}',
  occurrence text,
  round_id uuid,
  entered_by text not null,
  withdrawn_at timestamptz(3),
  withdrawn_by text,
  withdrawn_reason text,
  replaced_by uuid,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index daily_entry_case on guitu.daily_entry (case_id, happened_at);
create index daily_entry_round on guitu.daily_entry (round_id) where round_id is not null;

-- Somebody let an expected instance off, put it off, or dealt with one that was missed.
create table guitu.duty_excuse (
  id uuid primary key,
  case_id uuid not null,
  kind text not null check (kind in ('excused', 'dealtWith')),
  duty text not null,
  occurrence text not null,
  on_day date not null,
  reason text not null,
  until_on date,
  entered_by text not null,
  recorded_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index duty_excuse_case on guitu.duty_excuse (case_id);

call guitu.protect('guitu.daily_entry', 'id');
call guitu.protect('guitu.duty_excuse', 'id');
call guitu.protect_range('guitu.daily_entry', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.duty_excuse', 'select, insert, update', 'select, insert, update');

-- What is open: expected and not yet done, or missed (应到事项). Derived from the facts of the case and computed anew whenever they
-- change: a cache for lists, not evidence, and so outside the chain. What was done or excused follows from the entries.
create table guitu.occurrence (
  case_id uuid not null,
  key text not null,
  duty text not null,
  from_on date not null,
  until_on date not null,
  planned_on date not null,
  due_at timestamptz(3) not null,
  status text not null check (status in ('expected', 'missed')),
  holder_code bigint not null,
  primary key (case_id, key),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index occurrence_open_holder on guitu.occurrence (holder_code, planned_on, duty);
call guitu.protect_range('guitu.occurrence', 'select, insert, update, delete', 'select, insert, update, delete');

call guitu.let_guests_in('guitu.daily_entry', 'case_id', 'guitu.guest_case', 'select');
call guitu.let_guests_in('guitu.duty_excuse', 'case_id', 'guitu.guest_case', 'select');
call guitu.let_guests_in('guitu.occurrence', 'case_id', 'guitu.guest_case', 'select, insert, update, delete');

-- Whoever serves owes something from now on: the first sweep finds out what.
insert into guitu.review (case_id, matter_id, next_review_at, holder_code)
select id, null, now(), holder_code from guitu.supervision_case where status = 'serving' and merged_into is null
on conflict (case_id, matter_id) do update set next_review_at = least(review.next_review_at, excluded.next_review_at);
