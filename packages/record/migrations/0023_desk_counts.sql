-- What an agency above counties counts place by place, and a procuratorate looks back on: each from an index of its own.
create index clock_legal_holder on guitu.clock (holder_code, due_at) include (matter_id) where stopped_at is null and kind = 'legal';
create index clock_kept_late on guitu.clock (holder_code, stopped_at) where kind = 'legal' and stopped_at > due_at;
create index matter_unclosed_holder on guitu.matter (holder_code) where closed_at is null;
create index occurrence_missed_holder on guitu.occurrence (holder_code, duty) where status = 'missed';
