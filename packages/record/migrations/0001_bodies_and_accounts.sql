-- Who there is: regions, bodies, accounts, sessions, parameters' neighbours. Nothing here is range-protected:
-- regions and bodies are public knowledge, accounts and sessions are touched by guitu_system only.
-- Times are timestamptz(3): what leaves as ISO with milliseconds must come back equal.

create table guitu.region (
  code bigint primary key,
  name text not null,
  level text not null check (level in ('province', 'prefecture', 'county', 'township', 'village')),
  parent_code bigint references guitu.region (code)
);
create index region_parent on guitu.region (parent_code);

create table guitu.body (
  id uuid primary key,
  kind text not null check (kind in ('judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency',
    'countyBureau', 'procuratorate', 'court', 'police', 'prison', 'supervisee', 'system')),
  region_code bigint not null,
  range_low bigint not null,
  range_high bigint not null,
  name text not null,
  parent_id uuid references guitu.body (id),
  check (range_low <= range_high)
);
create index body_region on guitu.body (region_code, kind);

create table guitu.account (
  id uuid primary key,
  body_id uuid not null references guitu.body (id),
  sign_in_name text not null unique,
  display_name text not null,
  title text,
  password_hash text not null,
  roles text[] not null default '{}',
  disabled_at timestamptz(3),
  failed_attempts integer not null default 0,
  locked_until timestamptz(3),
  password_changed_at timestamptz(3),
  created_at timestamptz(3) not null default now()
);
create index account_by_body on guitu.account (body_id);

-- One person may act for several bodies (a county agency and its office); the first one is account.body_id.
create table guitu.account_body (
  account_id uuid not null references guitu.account (id),
  body_id uuid not null references guitu.body (id),
  primary key (account_id, body_id)
);

create table guitu.session (
  token_hash bytea primary key,
  account_id uuid not null references guitu.account (id),
  body_id uuid not null references guitu.body (id),
  created_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
create index session_account on guitu.session (account_id);

-- Which master key wrapped the keys of this database: opening it with another one is refused before anything is written.
create table guitu.master_key (
  fingerprint bytea primary key,
  algorithm text not null,
  created_at timestamptz(3) not null default now()
);

create table guitu.case_key (
  id uuid primary key,
  wrapped bytea,
  algorithm text not null,
  created_at timestamptz(3) not null default now(),
  destroyed_at timestamptz(3),
  check ((wrapped is null) = (destroyed_at is not null))
);

create table guitu.draft (
  account_id uuid not null,
  key text not null,
  sealed bytea not null,
  updated_at timestamptz(3) not null default now(),
  primary key (account_id, key)
);

-- holder_code stands in the key so that a stranger's attempt to draw a number of this body neither meets nor reveals its row.
create table guitu.counter (
  holder_code bigint not null,
  body_id uuid not null references guitu.body (id),
  kind text not null,
  year integer not null,
  last integer not null default 0,
  primary key (holder_code, body_id, kind, year)
);
