-- Papers, the blobs that hold their bytes, what goes out and what comes in, and what is set or delegated.

-- hash: keyed digest of scope and clear bytes, so equal scans of two cases have different names; stored_hash: plain
-- SHA-256 of the encrypted file, which anybody can check. Each blob has a key of its own, wrapped under the key of its
-- case (key_id), or under the master key while it does not belong to a case yet.
create table guitu.blob (
  hash bytea primary key,
  scope uuid not null,
  size bigint not null,
  media_type text not null,
  stored_hash bytea not null,
  key_id uuid references guitu.case_key (id),
  wrapped_key bytea not null,
  case_id uuid,
  created_at timestamptz(3) not null,
  account_id uuid not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index blob_case on guitu.blob (case_id) where case_id is not null;

create table guitu.paper (
  id uuid primary key,
  case_id uuid,
  matter_id uuid,
  event_id uuid,
  kind text not null,
  title text not null,
  number text,
  body_id uuid not null references guitu.body (id),
  counter_kind text,
  year integer,
  serial integer,
  template_version text not null,
  data_sealed bytea not null,
  blob_hash bytea,
  stub_hash bytea,
  status text not null check (status in ('issued', 'void', 'replaced')),
  issued_on date not null,
  replaces uuid,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
-- written_by_code is part of the key so that claiming another body's number neither fails nor tells that it is taken.
create unique index paper_serial on guitu.paper (body_id, counter_kind, year, serial, written_by_code) where serial is not null;
create index paper_case on guitu.paper (case_id, issued_on);
create index paper_number on guitu.paper (number, holder_code) where number is not null;
create index paper_issued on guitu.paper (holder_code, issued_on);
create index paper_unrendered on guitu.paper (holder_code, issued_on) where blob_hash is null and status = 'issued';

create table guitu.outbox (
  id uuid primary key,
  case_id uuid,
  matter_id uuid,
  kind text not null check (kind in ('copy', 'notify', 'package')),
  recipient_kind text not null,
  recipient_body_id uuid references guitu.body (id),
  recipient_name text not null,
  paper_id uuid,
  subject text not null,
  payload jsonb not null default '{}',
  status text not null check (status in ('waiting', 'sent', 'received', 'failed')),
  created_at timestamptz(3) not null,
  sent_at timestamptz(3),
  received_at timestamptz(3),
  attempts integer not null default 0,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index outbox_case on guitu.outbox (case_id);
create index outbox_waiting on guitu.outbox (created_at, id) where status = 'waiting';
create index outbox_recipient on guitu.outbox (recipient_body_id, created_at);

-- Envelopes as they came. Not range-protected: nobody but guitu_system reads here, others only hand in.
create table guitu.inbox (
  id uuid primary key,
  envelope_id text not null unique,
  source text not null,
  received_at timestamptz(3) not null,
  body jsonb not null,
  status text not null default 'waiting' check (status in ('waiting', 'taken', 'refused')),
  refusal jsonb,
  change_id uuid
);
create index inbox_waiting on guitu.inbox (received_at, id) where status = 'waiting';

create table guitu.delegation (
  id uuid primary key,
  county_body_id uuid not null references guitu.body (id),
  office_body_id uuid not null references guitu.body (id),
  office_code bigint not null,
  matter text not null,
  basis text not null,
  valid_from date not null,
  valid_until date,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index delegation_office on guitu.delegation (office_code, valid_from);

-- Everybody reads parameters; a body sets them for regions inside its range.
create table guitu.parameter (
  id uuid primary key,
  key text not null,
  value jsonb not null,
  region_code bigint not null,
  basis text not null,
  effective_from date not null,
  effective_until date,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index parameter_key on guitu.parameter (key, region_code, effective_from);

call guitu.protect('guitu.paper', 'id');
call guitu.protect('guitu.outbox', 'id');
call guitu.protect('guitu.delegation', 'id');
call guitu.protect('guitu.parameter', 'id');
