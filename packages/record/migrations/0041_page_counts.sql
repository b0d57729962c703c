-- How many pages the pieces of a file have on paper: to know it a scan is read, or a sheet of records printed, once and not with every
-- start of the program. Derived: emptied, it fills again. `content` is a digest of what was counted; `pages` is null where it cannot be
-- counted. Read and written by the program itself, for files it has let somebody open.
create table guitu.page_count (
  content bytea primary key,
  pages integer
);
alter table guitu.page_count enable row level security;
create policy system on guitu.page_count to guitu_system using (true) with check (true);
grant select, insert on guitu.page_count to guitu_system;
