-- How a body handles personal information (个人信息保护台账): assessments of impact, whom it entrusts, what has leaked, where it is stored.
-- About no case; names in it are those of bodies and officers.
create table guitu.privacy_record (
  id uuid primary key,
  kind text not null check (kind in ('impactAssessment', 'entrustedProcessing', 'breach', 'storageConfirmation')),
  on_day date not null,
  body jsonb not null,
  entered_by text not null,
  recorded_at timestamptz(3) not null,
  corrected_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_by text,
  withdrawn_reason text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index privacy_record_holder on guitu.privacy_record (holder_code, on_day desc);
call guitu.protect('guitu.privacy_record', 'id');
call guitu.protect_range('guitu.privacy_record', 'select, insert, update', 'select, insert, update');
