-- Who does the work of a body: who answers for a case, who hands it over, who is away and who acts, who is on duty.

-- 责任人: at most one at a time.
create table guitu.case_officer (
  id uuid primary key,
  case_id uuid not null,
  account_id uuid not null references guitu.account (id),
  officer_name text not null,
  from_on date not null,
  until_on date,
  handover_id uuid,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create unique index case_officer_current on guitu.case_officer (case_id) where until_on is null;
create index case_officer_account on guitu.case_officer (account_id) where until_on is null;

-- 工作交接: the cases of one officer given to another; it counts when the other one has confirmed it.
create table guitu.desk_handover (
  id uuid primary key,
  from_account uuid not null references guitu.account (id),
  from_name text not null,
  to_account uuid not null references guitu.account (id),
  to_name text not null,
  case_ids uuid[] not null,
  on_day date not null,
  note text,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  confirmed_at timestamptz(3),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index desk_handover_open on guitu.desk_handover (holder_code) where confirmed_at is null;

-- 不在岗, and who acts meanwhile. `grants`: roles the acting one has for this time only, on a written ground.
create table guitu.absence (
  id uuid primary key,
  -- Two bodies may stand at one place: the bureau and its agency.
  body_id uuid not null references guitu.body (id),
  account_id uuid not null references guitu.account (id),
  name text not null,
  from_on date not null,
  until_on date not null,
  reason text,
  acting_id uuid references guitu.account (id),
  acting_name text,
  grants text[] not null default '{}',
  ground text,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  ended_on date,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  check (from_on <= until_on),
  check (grants = '{}' or (acting_id is not null and ground is not null))
);
create index absence_acting on guitu.absence (acting_id, until_on) where acting_id is not null;
create index absence_body on guitu.absence (holder_code, until_on);

-- 值班表: one line a day and person.
create table guitu.duty_shift (
  id uuid primary key,
  day date not null,
  name text not null,
  phone text,
  entered_by text not null,
  entered_at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index duty_shift_day on guitu.duty_shift (holder_code, day);

call guitu.protect('guitu.case_officer', 'id');
call guitu.protect('guitu.desk_handover', 'id');
call guitu.protect('guitu.absence', 'id');
call guitu.protect('guitu.duty_shift', 'id');
call guitu.protect_range('guitu.case_officer', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.desk_handover', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.absence', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.duty_shift', 'select, insert, update, delete', 'select, insert, update, delete');
call guitu.let_guests_in('guitu.case_officer', 'case_id', 'guitu.guest_case', 'select, update');
