-- With the range in the index the planner reads the steps a body owes in their order, instead of putting together what two indexes find.
drop index guitu.task_desk;
create index task_desk on guitu.task (body_code, office, required, due_at, matter_id, step, holder_code);
