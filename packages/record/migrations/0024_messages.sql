-- What somebody is told because a deadline nears, has come or has passed (消息). Derived from tasks, clocks, findings and occurrences, and
-- no evidence of anything: outside the chain. A message names nobody and says nothing of crime or health; whoever wants to know signs in.
create table guitu.message (
  id uuid primary key,
  kind text not null check (kind in ('digest', 'grave', 'reminder')),
  -- desk: read after signing in; wecom: to the body's officers through 政务微信; sms: to the supervisee or a guardian.
  channel text not null check (channel in ('desk', 'wecom', 'sms')),
  body_id uuid not null references guitu.body (id),
  -- Whom the gateway is given, where it is given anybody by name: its own user names, never a telephone number.
  addressees text,
  text text not null,
  href text,
  -- One message a body, channel, day and cause; and everything it was derived from, so that nothing is told twice.
  cause text not null,
  derived_from text[] not null,
  on_day date not null,
  created_at timestamptz(3) not null,
  -- kept: lies here to be read, printed or passed on by hand; nothing sends it.
  state text not null check (state in ('kept', 'waiting', 'sent', 'failed')),
  next_attempt_at timestamptz(3),
  attempts integer not null default 0,
  sent_at timestamptz(3),
  answer text,
  holder_code bigint not null,
  unique (channel, body_id, on_day, cause),
  check ((state = 'waiting') = (next_attempt_at is not null))
);
create index message_body on guitu.message (body_id, created_at desc);
create index message_holder on guitu.message (holder_code, created_at desc);
create index message_waiting on guitu.message (next_attempt_at) where state = 'waiting';

call guitu.protect_range('guitu.message', 'select', 'select, insert, update, delete');
drop policy procuratorate on guitu.message;
revoke all on guitu.message from guitu_procuratorate;

-- Who has read which, each for himself.
create table guitu.message_read (
  account_id uuid not null,
  message_id uuid not null references guitu.message (id) on delete cascade,
  read_at timestamptz(3) not null,
  primary key (account_id, message_id)
);
alter table guitu.message_read enable row level security;
create policy own on guitu.message_read to guitu_agency
  using (account_id = current_setting('guitu.account_id')::uuid)
  with check (account_id = current_setting('guitu.account_id')::uuid);
create policy system on guitu.message_read to guitu_system using (true) with check (true);
grant select, insert on guitu.message_read to guitu_agency;
grant select, insert, delete on guitu.message_read to guitu_system;

-- What an officer is called in 政务微信 or 企业微信; without one he reads on the desk.
alter table guitu.account add column wecom_user text;

create index finding_grave on guitu.finding (raised_at) where cleared_at is null and severity = 'grave';
