-- What is done in a case: matters, their events, and what follows from them.
-- (matter_id, case_id) is referred to as a pair, for the reason given at supervision_case.

create table guitu.matter (
  id uuid primary key,
  case_id uuid not null,
  procedure text not null,
  definition_version text not null,
  status text not null,
  waiting_step text,
  waiting_office text,
  waiting_since timestamptz(3),
  waiting_due timestamptz(3),
  outcome text,
  summary text not null default '',
  state jsonb not null,
  contributions jsonb not null default '{}',
  revision integer not null default 0,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  unique (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index matter_case on guitu.matter (case_id, opened_at);
-- two for the two shapes of range, as at supervision_case
create index matter_waiting_holder on guitu.matter (holder_code, waiting_due) where waiting_step is not null;
create index matter_waiting_due on guitu.matter (waiting_due, id, holder_code) where waiting_step is not null;
create index matter_opened_holder on guitu.matter (holder_code, opened_at);
create index matter_opened on guitu.matter (opened_at, id, holder_code);

create table guitu.event (
  id uuid primary key,
  matter_id uuid not null,
  case_id uuid not null,
  sequence integer not null,
  type text not null,
  step text,
  happened_at timestamptz(3) not null,
  learned_at timestamptz(3),
  recorded_at timestamptz(3) not null,
  mode text not null check (mode in ('permit', 'record')),
  body jsonb not null,
  schema_version integer not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  unique (matter_id, sequence),
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index event_case on guitu.event (case_id, happened_at);

create table guitu.clock (
  matter_id uuid not null,
  name text not null,
  case_id uuid not null,
  procedure text not null,
  title text not null,
  started_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  stopped_at timestamptz(3),
  article text,
  kind text not null check (kind in ('legal', 'internal')),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  primary key (matter_id, name),
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index clock_case on guitu.clock (case_id);
create index clock_running_holder on guitu.clock (holder_code, due_at) where stopped_at is null;
create index clock_running_due on guitu.clock (due_at, holder_code) where stopped_at is null;

create table guitu.finding (
  id uuid primary key,
  case_id uuid not null,
  matter_id uuid,
  code text not null,
  severity text not null check (severity in ('info', 'warning', 'grave')),
  title text not null,
  text text not null,
  facts jsonb not null default '[]',
  articles jsonb not null default '[]',
  action jsonb,
  office text,
  due_at timestamptz(3),
  raised_at timestamptz(3) not null,
  cleared_at timestamptz(3),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
-- two indexes because null matters are distinct from each other, and "nulls not distinct" would hide which rule was broken
create unique index finding_open_matter on guitu.finding (case_id, matter_id, code) where cleared_at is null and matter_id is not null;
create unique index finding_open_case on guitu.finding (case_id, code) where cleared_at is null and matter_id is null;
create index finding_case on guitu.finding (case_id);
create index finding_open_holder on guitu.finding (holder_code, raised_at, id) where cleared_at is null;
create index finding_open_raised on guitu.finding (raised_at, id, holder_code) where cleared_at is null;

-- Permissions in force: what matters contributed to the facts of a case, in columns, for the day board and the "away" flag.
create table guitu.permission (
  id uuid primary key,
  case_id uuid not null,
  matter_id uuid,
  kind text not null,
  title text not null,
  begins date not null,
  ends date not null,
  away boolean not null,
  closed_on date,
  details jsonb not null default '{}',
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  check (begins <= ends),
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index permission_case on guitu.permission (case_id);
create index permission_away_ends on guitu.permission (ends, holder_code) where away and closed_on is null;
create index permission_away_begins on guitu.permission (begins, holder_code) where away and closed_on is null;
create index permission_away_holder on guitu.permission (holder_code, ends) where away and closed_on is null;

call guitu.protect('guitu.matter', 'id');
call guitu.protect('guitu.event', 'id');
call guitu.protect('guitu.clock', 'matter_id', 'name');
call guitu.protect('guitu.finding', 'id');
call guitu.protect('guitu.permission', 'id');
call guitu.forbid_alteration('guitu.event', 'follows');
