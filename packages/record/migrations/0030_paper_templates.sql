-- Templates by which a region has its papers made from a day on, in place of ours (文书模板). A template is never changed: another one
-- is entered for a later day, or this one is ended. Papers name it by its digest, so that it can be found as long as they can be made.
create table guitu.paper_template (
  id uuid primary key,
  name text not null,
  region_code bigint not null,
  effective_from date not null,
  effective_until date,
  source text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  basis text not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index paper_template_in_force on guitu.paper_template (name, region_code, effective_from);
create index paper_template_digest on guitu.paper_template (digest);
call guitu.protect('guitu.paper_template', 'id');

-- Whoever issues a paper asks which template is in force; who enters one is the administrator of the machine.
alter table guitu.paper_template enable row level security;
create policy readable on guitu.paper_template for select to guitu_agency, guitu_guest, guitu_procuratorate using (true);
create policy system on guitu.paper_template to guitu_system using (true) with check (true);
grant select on guitu.paper_template to guitu_agency, guitu_guest, guitu_procuratorate;
grant select, insert, update on guitu.paper_template to guitu_system;
