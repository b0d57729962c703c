-- A court, a police station or a prison enters itself that it received what was sent to it (回执): in the copy that names its very body,
-- and nowhere else of a case.

-- It has entered the case of one copy it was sent, to add to that case's chain; outside it is in none. Tells nothing but an id.
create function guitu.enter_as_recipient(copy uuid) returns uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found_case uuid;
begin
  select o.case_id into found_case from guitu.outbox o
   where o.id = copy and o.recipient_body_id = current_setting('guitu.body_id')::uuid and o.status in ('sent', 'received');
  if found_case is not null then
    perform set_config('guitu.received_case', found_case::text, true);
  end if;
  return found_case;
end;
$$;
revoke execute on function guitu.enter_as_recipient(uuid) from public;
grant execute on function guitu.enter_as_recipient(uuid) to guitu_other;

create policy receipt_by_others on guitu.outbox for update to guitu_other
  using (recipient_body_id = current_setting('guitu.body_id')::uuid and status in ('sent', 'received'))
  with check (recipient_body_id = current_setting('guitu.body_id')::uuid and status = 'received'
    and written_by_code = current_setting('guitu.range_low')::bigint);
grant update (status, received_at, payload, change_id, written_by_code) on guitu.outbox to guitu_other;

-- One command, in its own name; of the changes it sees what its own account has written.
create policy receipt_by_others on guitu.change for insert to guitu_other with check (
  command = 'copy.acknowledge'
  and case_id = current_setting('guitu.received_case')::uuid
  and body_id = current_setting('guitu.body_id')::uuid
  and written_by_code = current_setting('guitu.range_low')::bigint
  and account_id = current_setting('guitu.account_id')::uuid);
create policy own_receipts on guitu.change for select to guitu_other
  using (account_id = current_setting('guitu.account_id')::uuid);
grant insert, select (id, account_id, idempotency_key) on guitu.change to guitu_other;
grant insert on guitu.change_result to guitu_other;
grant execute on function guitu.replay_of(text) to guitu_other;
