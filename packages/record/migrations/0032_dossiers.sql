-- 社区矫正档案 and 工作档案 as files: when one was closed and opened again, who had it in hand, and what of it left the installation.
-- What lies in them is not kept here: it follows from papers, uploads and daily entries.
create table guitu.dossier_closing (
  id uuid primary key,
  case_id uuid not null,
  kind text not null check (kind in ('caseFile', 'workingFile')),
  closed_on date not null,
  body jsonb not null,
  -- 卷内目录 as it was then, one row a piece.
  catalogue jsonb not null,
  items integer not null,
  pages integer,
  missing integer not null,
  closed_by text not null,
  body_name text not null,
  closed_at timestamptz(3) not null,
  reopened_at timestamptz(3),
  reopened_by text,
  reopened_reason text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create unique index dossier_closing_once on guitu.dossier_closing (case_id, kind) where reopened_at is null;
call guitu.protect('guitu.dossier_closing', 'id');
call guitu.protect_range('guitu.dossier_closing', 'select, insert, update', 'select, insert, update');

-- 借阅、查阅登记.
create table guitu.dossier_loan (
  id uuid primary key,
  case_id uuid not null,
  kind text not null check (kind in ('caseFile', 'workingFile')),
  body jsonb not null,
  from_on date not null,
  until_on date,
  -- The allowed query by which a minor's file was shown.
  query_matter_id uuid,
  entered_by text not null,
  body_name text not null,
  entered_at timestamptz(3) not null,
  returned_on date,
  returned_state text,
  returned_by text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index dossier_loan_case on guitu.dossier_loan (case_id, from_on desc);
call guitu.protect('guitu.dossier_loan', 'id');
call guitu.protect_range('guitu.dossier_loan', 'select, insert, update', 'select, insert, update');

-- Exports: to whom, on what ground, and of which pieces where not of all.
create table guitu.dossier_export (
  id uuid primary key,
  case_id uuid not null,
  kind text not null check (kind in ('caseFile', 'workingFile')),
  recipient text not null,
  ground text not null,
  query_matter_id uuid,
  -- Ids of the pieces; null for the whole file.
  pieces text[],
  account_id uuid not null,
  exported_by text not null,
  body_name text not null,
  exported_at timestamptz(3) not null,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index dossier_export_case on guitu.dossier_export (case_id, exported_at desc);
call guitu.protect('guitu.dossier_export', 'id');
call guitu.protect_range('guitu.dossier_export', 'select, insert', 'select, insert');
