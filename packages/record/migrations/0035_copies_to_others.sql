-- Courts, police and prisons read what was sent to them, and nothing else of a case: the copy that names their very body, once it is there.
create policy sent_to_others on guitu.outbox for select to guitu_other
  using (recipient_body_id = current_setting('guitu.body_id')::uuid and status in ('sent', 'received'));
grant select on guitu.outbox to guitu_other;
