-- How people arrive: decision packages as they came, who stands around a person, identity checks, merges, and views.

-- Columns of the case. New columns of a protected table are nullable: rows written before them keep their hash.
-- intake_matter_id, level_matter_id: the matter from which status and level come; without one the register said so.
alter table guitu.supervision_case
  add column merged_into uuid,
  add column photo_hash bytea,
  add column intake_matter_id uuid,
  add column level_matter_id uuid;
create index supervision_case_expected on guitu.supervision_case (holder_code, id) where status = 'expected';

-- A zip file from a deciding authority. It belongs to the county that received it, also when it is about somebody else's
-- case: nothing that came is ever lost. Not unique by envelope: the same number with other bytes must be kept too.
create table guitu.decision_package (
  id uuid primary key,
  body_id uuid not null references guitu.body (id),
  envelope_id text,
  file_name text not null,
  file_hash bytea not null,
  blob_hash bytea,
  status text not null check (status in ('waiting', 'accepted', 'setAside', 'unreadable')),
  sender_name text,
  sender_kind text,
  to_code bigint,
  person_name text,
  measure text,
  id_number_index bytea,
  effective_on date,
  manifest_sealed bytea,
  key_id uuid references guitu.case_key (id),
  report jsonb not null default '{}',
  case_id uuid,
  matter_id uuid,
  received_at timestamptz(3) not null,
  received_by text not null,
  settled_at timestamptz(3),
  settled_by text,
  handling text,
  note text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index decision_package_received on guitu.decision_package (holder_code, received_at desc, id);
create index decision_package_waiting on guitu.decision_package (holder_code, received_at) where status in ('waiting', 'unreadable');
create index decision_package_bytes on guitu.decision_package (file_hash, holder_code);
create index decision_package_envelope on guitu.decision_package (envelope_id, holder_code) where envelope_id is not null;
create index decision_package_person on guitu.decision_package (id_number_index, holder_code) where id_number_index is not null;

-- 家庭成员及社会关系、监护人、保证人. Whoever is no longer one keeps the row with its last day.
create table guitu.relation (
  id uuid primary key,
  person_id uuid not null,
  kind text not null check (kind in ('family', 'guardian', 'guarantor', 'other')),
  name text not null,
  name_detail jsonb not null default '{}',
  phone_sealed bytea,
  address_sealed bytea,
  note text,
  from_on date,
  until_on date,
  created_at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index relation_person on guitu.relation (person_id);

-- 个人简历. Years as people remember them, so text.
create table guitu.resume_entry (
  id uuid primary key,
  person_id uuid not null,
  from_text text,
  until_text text,
  organisation text not null,
  position text,
  note text,
  position_order integer not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index resume_entry_person on guitu.resume_entry (person_id, position_order);

-- A terminal that checks fingerprints, faces or identity cards. Only the hash of its key is kept.
create table guitu.device (
  id uuid primary key,
  body_id uuid not null references guitu.body (id),
  name text not null,
  kind text not null,
  token_hash bytea not null unique,
  created_at timestamptz(3) not null,
  disabled_at timestamptz(3),
  last_seen_at timestamptz(3),
  holder_code bigint not null
);
create index device_body on guitu.device (body_id);

-- That somebody was who he said he was: asked of a terminal, or done another way with the reason for it.
create table guitu.identity_check (
  id uuid primary key,
  case_id uuid not null,
  matter_id uuid,
  purpose text not null,
  method text not null check (method in ('fingerprint', 'face', 'idCard', 'manual')),
  result text not null check (result in ('requested', 'matched', 'notMatched', 'failed', 'cancelled')),
  device_id uuid references guitu.device (id),
  device_name text,
  score text,
  alternative text,
  blob_hash bytea,
  requested_at timestamptz(3) not null,
  requested_by text not null,
  answered_at timestamptz(3),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index identity_check_case on guitu.identity_check (case_id, requested_at);
create index identity_check_device on guitu.identity_check (device_id, requested_at) where result = 'requested';

-- 合并: two records turned out to be one person, or one case. Nothing is deleted, so it can be split again.
create table guitu.merge (
  id uuid primary key,
  kind text not null check (kind in ('person', 'case')),
  kept_id uuid not null,
  merged_id uuid not null,
  case_ids uuid[] not null default '{}',
  reason text not null,
  merged_at timestamptz(3) not null,
  merged_by text not null,
  split_at timestamptz(3),
  split_by text,
  split_reason text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index merge_kept on guitu.merge (kept_id);
create index merge_merged on guitu.merge (merged_id);

-- A list under a name of one's own: filters only, never people.
create table guitu.saved_view (
  account_id uuid not null,
  name text not null,
  query text not null,
  position integer not null default 0,
  updated_at timestamptz(3) not null default now(),
  primary key (account_id, name)
);

call guitu.protect('guitu.decision_package', 'id');
call guitu.protect('guitu.relation', 'id');
call guitu.protect('guitu.resume_entry', 'id');
call guitu.protect('guitu.identity_check', 'id');
call guitu.protect('guitu.merge', 'id');

-- What hangs on a person is written for a person its writer can see, and follows him to his next holder. Not by a foreign
-- key: its hash holds the holder, so the move has to be written under a change, like that of the person himself.
create trigger require_person_insert after insert on guitu.relation referencing new table as new_rows
  for each statement execute function guitu.require_person();
create trigger require_person_insert after insert on guitu.resume_entry referencing new table as new_rows
  for each statement execute function guitu.require_person();

create function guitu.follow_person() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from new_rows n join old_rows o on o.id = n.id where o.holder_code <> n.holder_code) then
    return null;
  end if;
  update guitu.relation r set holder_code = n.holder_code, written_by_code = n.written_by_code, change_id = n.change_id
    from new_rows n where r.person_id = n.id and r.holder_code <> n.holder_code;
  update guitu.resume_entry r set holder_code = n.holder_code, written_by_code = n.written_by_code, change_id = n.change_id
    from new_rows n where r.person_id = n.id and r.holder_code <> n.holder_code;
  return null;
end;
$$;
create trigger follow_person after update on guitu.person referencing old table as old_rows new table as new_rows
  for each statement execute function guitu.follow_person();

call guitu.protect_range('guitu.decision_package', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.relation', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.resume_entry', 'select, insert, update, delete', 'select, insert, update, delete');
call guitu.protect_range('guitu.identity_check', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.merge', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.device', 'select, insert, update', 'select, insert, update');
-- Which terminals a county owns, and their keys, is nothing the procuratorate's role reads wholesale.
drop policy procuratorate on guitu.device;
revoke all on guitu.device from guitu_procuratorate;

alter table guitu.saved_view enable row level security;
create policy own on guitu.saved_view to guitu_agency, guitu_procuratorate
  using (account_id = current_setting('guitu.account_id')::uuid)
  with check (account_id = current_setting('guitu.account_id')::uuid);
create policy system on guitu.saved_view to guitu_system using (true) with check (true);
grant select, insert, update, delete on guitu.saved_view to guitu_agency, guitu_procuratorate, guitu_system;
