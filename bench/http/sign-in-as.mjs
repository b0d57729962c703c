import { loadServer } from '../server.mjs';

/** A session of a real account of the demonstration: a clerk of the body of this kind and place. Answers with the cookie. */
export async function signInAs({ services, owner }, kind, code) {
  const { openSession } = await loadServer('sign-in/open-session');
  const { rows } = await owner.query(
    `select a.id from guitu.account a join guitu.body b on b.id = a.body_id
      where b.kind = $1 and b.region_code = $2 and 'clerk' = any(a.roles) and a.password_changed_at is not null limit 1`,
    [kind, code],
  );
  if (rows.length === 0) throw new Error(`示范数据里没有 ${code} 的经办人账号`);
  const { token } = await openSession(services, rows[0].id);
  return `guitu_session=${token}`;
}

/**
 * BENCH ONLY: the demonstration ends at the prefecture; a body and an account of the whole province, made by the owner of the
 * tables. Nobody can sign in with it: it has no password.
 */
export async function addProvince(owner) {
  const { rows } = await owner.query(
    `with body as (
       insert into guitu.body (id, kind, region_code, range_low, range_high, name)
       select gen_random_uuid(), 'provinceAgency', 530000000000, 530000000000, 539999999999, '压测·云南省'
        where not exists (select from guitu.body where kind = 'provinceAgency' and region_code = 530000000000) returning id)
     insert into guitu.account (id, body_id, sign_in_name, display_name, password_hash, roles, password_changed_at)
     select gen_random_uuid(), id, 'bench-province', '压测', '', array['clerk', 'approver'], now() from body returning body_id`,
  );
  return rows;
}
