-- The spine: one change per command, its entries, its link. Append-only; the only thing that may follow later is
-- holder_code, by cascade, when the case moves (0004): who may read is not part of what happened.

create table guitu.change (
  id uuid primary key,
  xact xid8 not null default pg_current_xact_id(),
  account_id uuid not null,
  actor_name text not null,
  body_id uuid not null,
  body_name text not null,
  command text not null,
  idempotency_key text not null,
  definition_version text not null,
  chain_id uuid not null,
  case_id uuid,
  body jsonb not null,
  -- keyed digest of command and clear body: sealed bodies differ at every attempt, their meaning does not
  fingerprint bytea not null,
  salt bytea not null,
  at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null,
  unique (account_id, idempotency_key)
);
create index change_case on guitu.change (case_id, at);

-- What the command answered, so that a repeated key gets the same answer. Apart from change because it is known
-- only when the work is done and change rows are never updated. Read only through replay_of().
create table guitu.change_result (
  change_id uuid primary key references guitu.change (id),
  result jsonb not null
);

-- Positions come from one sequence. A row's writers wait for each other, so along the history of a row positions only
-- grow: the entry with the greatest is the last word about it, whatever the order of changes, links and transactions.
create sequence guitu.entry_position as bigint;
create table guitu.change_entry (
  change_id uuid not null,
  position bigint not null,
  table_name text not null,
  row_key text not null,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  hash bytea not null,
  primary key (change_id, position)
);

create table guitu.link (
  id bigint generated always as identity primary key,
  chain_id uuid not null,
  sequence integer not null,
  change_id uuid not null unique,
  previous bytea not null,
  content bytea not null,
  hash bytea not null,
  at timestamptz(3) not null default clock_timestamp(),
  unique (chain_id, sequence)
);

create table guitu.chain_head (
  chain_id uuid primary key,
  sequence integer not null,
  hash bytea not null
) with (fillfactor = 70);

create table guitu.unsealed (
  link_id bigint primary key
);

create table guitu.batch (
  id bigint primary key,
  previous bytea not null,
  root bytea not null,
  hash bytea not null,
  count integer not null check (count > 0),
  at timestamptz(3) not null
);

-- chain, sequence and hash are repeated here so that a link that was taken away can still be named.
create table guitu.sealed_link (
  batch_id bigint not null references guitu.batch (id),
  position integer not null,
  link_id bigint not null unique,
  chain_id uuid not null,
  sequence integer not null,
  link_hash bytea not null,
  primary key (batch_id, position)
);

create table guitu.daily_root (
  day date primary key,
  batch_id bigint not null references guitu.batch (id),
  hash bytea not null,
  algorithm text not null,
  signature bytea not null,
  public_key text not null,
  receipt text
);
