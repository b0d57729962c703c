-- 调查评估: files whose subject is no supervisee and shall not learn of it. They stand apart by their holder: its code lies beyond every
-- range that a body answers for (thirteen digits instead of twelve), so that no list, count, search, import or duty of anybody meets one.
-- Whoever works on assessments asks for them with the same range moved out there; the server lets nobody do so but the county agency and
-- the judicial office (decision 018).
alter table guitu.supervision_case
  drop constraint supervision_case_status_check,
  add constraint supervision_case_status_check
    check (status in ('expected', 'serving', 'discharged', 'terminated', 'transferred', 'assessing')),
  add constraint supervision_case_assessing_check
    check ((status = 'assessing') = (holder_code >= 10000000000000));

-- A file that somebody has just uploaded belongs to his account until a case takes it in, out there as well as here. Only for that:
-- the policies of the case decide who reads it afterwards.
create policy new_upload on guitu.blob to guitu_agency
  using (case_id is null and account_id = current_setting('guitu.account_id')::uuid)
  with check (false);

-- A procuratorate reads what is addressed to it, also where it may not open the file it comes from.
create policy addressed on guitu.outbox for select to guitu_procuratorate
  using (recipient_body_id = current_setting('guitu.body_id')::uuid);
