-- Person and case. Every protected row carries holder_code (who holds it now), written_by_code and change_id;
-- the last two default to the settings of the running change so that no caller can forget them on insert.

create table guitu.person (
  id uuid primary key,
  name text not null,
  name_sort text collate "C" not null,
  former_names text[] not null default '{}',
  sex text check (sex in ('male', 'female')),
  birth_on date,
  ethnicity_code text,
  id_kind text,
  id_number_sealed bytea,
  id_number_index bytea,
  id_tail_index bytea,
  phone_sealed bytea,
  home_region_code bigint,
  home_address_sealed bytea,
  household_region_code bigint,
  household_address_sealed bytea,
  items jsonb not null default '{}',
  key_id uuid not null references guitu.case_key (id),
  merged_into uuid,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  unique (id, holder_code)
);
-- NOT unique, on purpose: a unique index would tell county A by its error that county B knows this ID number.
-- Duplicates are found by jobs that see everything and are merged with trace.
create index person_id_number on guitu.person (id_number_index, holder_code);
create index person_id_tail on guitu.person (id_tail_index, holder_code);
create index person_holder on guitu.person (holder_code);

-- Derived from person.name: how people are found by two characters, by initials, by full pinyin.
-- Rows follow their person to the next holder.
create table guitu.name_token (
  token text collate "C" not null,
  holder_code bigint not null,
  person_id uuid not null,
  primary key (token, holder_code, person_id),
  foreign key (person_id, holder_code) references guitu.person (id, holder_code) on update cascade on delete cascade
);
create index name_token_person on guitu.name_token (person_id);

create table guitu.supervision_case (
  id uuid primary key,
  person_id uuid not null,
  person_name text not null,
  name_sort text collate "C" not null,
  sex text check (sex in ('male', 'female')),
  case_number text,
  measure text check (measure in ('control', 'probation', 'parole', 'outsidePrison')),
  deciding_authority text,
  judgment_number text,
  judgment_on date,
  crime text,
  original_penalty text,
  term_begins date,
  term_ends date,
  received_on date,
  status text not null check (status in ('expected', 'serving', 'discharged', 'terminated')),
  level text,
  minor_at_crime boolean not null default false,
  office_code bigint,
  items jsonb not null default '{}',
  next_review_at timestamptz(3),
  external_key text,
  key_id uuid not null references guitu.case_key (id),
  created_at timestamptz(3) not null default now(),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  -- what the rows of a case refer to: (case_id, holder_code). One key does three things: a file always has the
  -- holder of its case, moves with it by cascade, and cannot be hung on a stranger's case, because for the stranger
  -- "does not exist" and "is not yours" are the same foreign key error.
  unique (id, holder_code)
);
create index supervision_case_person on guitu.supervision_case (person_id);
-- narrow ranges (office, county): all rows of the range, sorted in memory; status and end of term checked in the index
create index supervision_case_holder on guitu.supervision_case (holder_code, status, term_ends);
-- wide ranges (prefecture, province): in the order of the sort, range checked in the index
create index supervision_case_name on guitu.supervision_case (name_sort, id, holder_code);
-- status first: who has been discharged has the earlier ends, and there are more of them every year
create index supervision_case_ends on guitu.supervision_case (status, term_ends, id, holder_code);
create index supervision_case_review on guitu.supervision_case (next_review_at) where next_review_at is not null;
create index supervision_case_external on guitu.supervision_case (external_key, holder_code) where external_key is not null;
create index supervision_case_number on guitu.supervision_case (case_number, holder_code) where case_number is not null;

-- Changes follow their case. Deferred: the change row is written before the case it creates.
alter table guitu.change add foreign key (case_id, holder_code)
  references guitu.supervision_case (id, holder_code) on update cascade deferrable initially deferred;

create table guitu.term_entry (
  id uuid primary key,
  case_id uuid not null,
  kind text not null,
  begins date,
  ends date,
  length jsonb,
  paper_number text,
  paper_on date,
  recorded_at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index term_entry_case on guitu.term_entry (case_id);

create table guitu.prohibition (
  id uuid primary key,
  case_id uuid not null,
  kind text not null check (kind in ('place', 'person', 'activity')),
  content text not null,
  region_code bigint,
  begins date not null,
  ends date,
  paper_number text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index prohibition_case on guitu.prohibition (case_id);

create table guitu.custody_interval (
  id uuid primary key,
  case_id uuid not null,
  custodian_code bigint not null,
  custodian_name text not null,
  from_on date not null,
  until_on date,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index custody_interval_case on guitu.custody_interval (case_id);

call guitu.protect('guitu.person', 'id');
call guitu.protect('guitu.supervision_case', 'id');
call guitu.protect('guitu.term_entry', 'id');
call guitu.protect('guitu.prohibition', 'id');
call guitu.protect('guitu.custody_interval', 'id');

-- A case may only point to a person its writer can see. Not a foreign key: that one looks past row-level security
-- and would answer differently for a stranger's person than for none. Runs with the writer's own eyes.
create function guitu.require_person() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from new_rows n where not exists (select from guitu.person p where p.id = n.person_id)) then
    raise exception using errcode = 'GT004', message = '所指人员不存在或不属于本机构。', table = tg_table_name;
  end if;
  return null;
end;
$$;
create trigger require_person_insert after insert on guitu.supervision_case referencing new table as new_rows
  for each statement execute function guitu.require_person();

-- Hands a case, its file and its person to another holder. As owner, because the new row lies outside the range of
-- the one who hands over; the old one must lie inside it.
create function guitu.move_case(moved uuid, new_holder bigint, moving_change uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  low bigint := current_setting('guitu.range_low')::bigint;
  high bigint := current_setting('guitu.range_high')::bigint;
  moved_person uuid;
begin
  update guitu.supervision_case
     set holder_code = new_holder, written_by_code = low, change_id = moving_change
   where id = moved and holder_code between low and high
  returning person_id into moved_person;
  if not found then
    raise exception using errcode = 'GT004', message = '所指案件不存在或不属于本机构。';
  end if;
  update guitu.person
     set holder_code = new_holder, written_by_code = low, change_id = moving_change
   where id = moved_person and holder_code between low and high;
end;
$$;
