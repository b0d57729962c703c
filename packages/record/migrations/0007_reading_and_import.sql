-- Who read what, and the way in for whole registers.

-- Each flush of the log is one batch, chained to the one before it.
create table guitu.access_batch (
  id bigint primary key,
  previous bytea not null,
  root bytea not null,
  hash bytea not null,
  count integer not null check (count > 0),
  at timestamptz(3) not null
);
create table guitu.access_log (
  id bigint generated always as identity primary key,
  batch_id bigint not null references guitu.access_batch (id),
  position integer not null,
  at timestamptz(3) not null,
  account_id uuid not null,
  account_name text not null,
  body_id uuid not null,
  body_name text not null,
  subject text not null,
  subject_id uuid,
  case_id uuid,
  route text not null,
  holder_code bigint not null,
  unique (batch_id, position)
);
create index access_log_case on guitu.access_log (case_id, at) where case_id is not null;
create index access_log_account on guitu.access_log (account_id, at);
call guitu.forbid_alteration('guitu.access_batch');
call guitu.forbid_alteration('guitu.access_log');

create table guitu.import_run (
  id uuid primary key,
  account_id uuid not null,
  body_id uuid not null references guitu.body (id),
  file_hash bytea not null,
  file_name text,
  status text not null,
  total integer not null default 0,
  done integer not null default 0,
  ok integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  faults integer not null default 0,
  created_at timestamptz(3) not null,
  applied_at timestamptz(3),
  report jsonb,
  key_id uuid references guitu.case_key (id),
  holder_code bigint not null,
  unique (id, holder_code)
);
create index import_run_body on guitu.import_run (body_id, created_at);

create table guitu.import_row (
  run_id uuid not null,
  row_number integer not null,
  values_sealed bytea not null,
  problems jsonb not null default '[]',
  action text,
  case_id uuid,
  holder_code bigint not null,
  primary key (run_id, row_number),
  foreign key (run_id, holder_code) references guitu.import_run (id, holder_code) on update cascade on delete cascade
);

-- COPY is refused under row-level security: bulk loads are copied here (by guitu_import, sensitive values already
-- sealed) and go on, in the same transaction and as guitu_agency, with
--   insert into guitu.person select p.* from guitu.staged(run, 'person') s, jsonb_populate_record(null::guitu.person, s) p
-- that is through policy and trigger. Unlogged: a crash empties it and the run starts again.
create unlogged table guitu.import_staging (
  run_id uuid not null,
  row_number integer not null,
  target text not null,
  content jsonb not null,
  primary key (run_id, target, row_number)
);

-- The staging table has no row-level security (COPY), so it is not readable either: only through here, and only for
-- the session that logged in as guitu_import.
create function guitu.staged(run uuid, wanted_target text) returns setof jsonb
language sql stable security definer rows 1000
set search_path = pg_catalog, pg_temp
as $$
  select content from guitu.import_staging
   where run_id = run and target = wanted_target and pg_has_role(session_user, 'guitu_import', 'usage')
   order by row_number
$$;
