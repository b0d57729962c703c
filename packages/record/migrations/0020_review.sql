-- When a case has to be looked at again because something changes by itself: one row for the case as a whole (matter_id null) and one
-- for each matter. Derived from the events and the law, so it needs no change of its own and stands in no chain: a night in which only the
-- next reviews move writes this table and nothing else. A row that is due says which histories have to be opened.
create table guitu.review (
  case_id uuid not null,
  matter_id uuid,
  next_review_at timestamptz(3) not null,
  holder_code bigint not null,
  unique nulls not distinct (case_id, matter_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade on delete cascade
);
create index review_next on guitu.review (next_review_at);

call guitu.protect_range('guitu.review', 'select, insert, update, delete', 'select, insert, update, delete');
call guitu.let_guests_in('guitu.review', 'case_id', 'guitu.guest_case', 'select, insert, update, delete');

-- Until now a case had one moment for all of its matters: at that moment each that runs is looked at, and gets one of its own.
insert into guitu.review (case_id, matter_id, next_review_at, holder_code)
select c.id, null, c.next_review_at, c.holder_code
  from guitu.supervision_case c where c.next_review_at is not null
union all
select c.id, m.id, c.next_review_at, c.holder_code
  from guitu.supervision_case c join guitu.matter m on m.case_id = c.id
 where c.next_review_at is not null and (m.status in ('open', 'running') or (m.status = 'closed' and m.state -> 'restsOn' <> '[]'));

-- The chain has hashed the old column with the rest of its row: it stays as it is, and nothing reads or writes it any more.
drop index guitu.supervision_case_review;
comment on column guitu.supervision_case.next_review_at is
  'Not read or written any more (see review); kept because the chain has hashed it with its row.';
