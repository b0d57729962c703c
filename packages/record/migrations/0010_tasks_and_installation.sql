-- What a matter waits for (one matter may wait for several steps at once), and what this installation is.

create table guitu.task (
  matter_id uuid not null,
  step text not null,
  case_id uuid not null,
  procedure text not null,
  title text not null,
  office text not null,
  -- the place whose body owes the step: not always the one that holds the case
  body_code bigint not null,
  since timestamptz(3) not null,
  due_at timestamptz(3),
  required boolean not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  primary key (matter_id, step),
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index task_case on guitu.task (case_id);
create index task_desk on guitu.task (body_code, office, due_at);
create index task_holder on guitu.task (holder_code, due_at);
create index task_due on guitu.task (due_at, holder_code);
call guitu.protect('guitu.task', 'matter_id', 'step');
call guitu.protect_range('guitu.task', 'select, insert, update, delete', 'select, insert, update, delete');

-- One row, written once: a demonstration can never become a real installation, nor the other way round.
create table guitu.installation (
  id boolean primary key default true check (id),
  kind text not null check (kind in ('demonstration', 'real')),
  name text not null,
  region_code bigint not null,
  created_at timestamptz(3) not null default now()
);
call guitu.forbid_alteration('guitu.installation');
grant select on guitu.installation to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee, guitu_system;
grant insert on guitu.installation to guitu_system;
