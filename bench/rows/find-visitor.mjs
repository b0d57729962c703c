import { createHash } from 'node:crypto';

import { measure } from '../measure.mjs';
import { loadServer } from '../server.mjs';

/** What every request asks before anything else: whose session it is, for which body, and whether it still holds. */
export const findVisitor = {
  title: '会话查找（每个请求一次：令牌、账号、机构）',
  rivalTitle: '按令牌摘要读一行会话，所有者',
  async run({ services, owner, accesses }) {
    const { openSession } = await loadServer('sign-in/open-session');
    const visitor = await loadServer('sign-in/find-visitor');
    const { rows } = await owner.query(
      `select a.id from guitu.account a join guitu.body b on b.id = a.body_id
        where b.kind = 'countyAgency' and b.region_code = $1 and a.password_changed_at is not null limit 1`,
      [accesses.county.low],
    );
    if (rows.length === 0) throw new Error('示范数据里没有县机构的账号');
    const { token } = await openSession(services, rows[0].id);
    const hash = createHash('sha256').update(token).digest();
    return measure(
      () => visitor.findVisitor(services, token),
      () => owner.query('select * from guitu.session where token_hash = $1', [hash]),
    );
  },
};
