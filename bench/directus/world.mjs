import { randomBytes } from 'node:crypto';

/** The register as Directus gets it: the columns of a case, the same rows, the same indexes, no policies and no triggers. */
export async function copyCases(owner) {
  await owner.query('create table directus.cases (like guitu.supervision_case including indexes)');
  await owner.query('insert into directus.cases select * from guitu.supervision_case');
  await owner.query('analyze directus.cases');
}

/**
 * Two users who may read what lies in their range, by a policy of Directus, as a bureau would set it up.
 * @returns their tokens
 */
export async function giveAccess(
  { PUBLIC_URL: url, ADMIN_EMAIL: email, ADMIN_PASSWORD: password },
  accesses,
) {
  const { access_token: admin } = await post(url, '/auth/login', { email, password });
  const tokens = {};
  for (const who of ['county', 'province']) {
    const { low, high } = accesses[who];
    const { id: role } = await post(url, '/roles', { name: who }, admin);
    const range = { _and: [{ holder_code: { _between: [low, high] } }] };
    await post(
      url,
      '/policies',
      {
        name: who,
        app_access: false,
        roles: { create: [{ role, policy: '+' }], update: [], delete: [] },
        permissions: {
          create: [{ policy: '+', collection: 'cases', action: 'read', fields: ['*'], permissions: range }],
          update: [],
          delete: [],
        },
      },
      admin,
    );
    tokens[who] = randomBytes(16).toString('hex');
    const account = { email: `${who}@example.com`, password: randomBytes(16).toString('hex'), role };
    await post(url, '/users', { ...account, status: 'active', token: tokens[who] }, admin);
  }
  return tokens;
}

async function post(url, path, body, token) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`Directus ${path} 答复 ${answer.status} ${text.slice(0, 200)}`);
  return JSON.parse(text).data;
}
