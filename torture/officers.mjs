import { contentOf } from './client.mjs';

const password = 'guitu-demo-2026';

/** Who works: accounts of the demonstration, with the places they answer for (leading digits of the region code). */
const known = [
  { name: 'nixi', office: 'judicialOffice', place: '533401204' },
  { name: 'jiantang', office: 'judicialOffice', place: '533401101' },
  { name: 'benzilan', office: 'judicialOffice', place: '533422102' },
  { name: 'tacheng', office: 'judicialOffice', place: '533423103' },
  { name: 'shenpi', office: 'countyAgency', place: '533401' },
  { name: 'deqin', office: 'countyAgency', place: '533422' },
  { name: 'weixi', office: 'countyAgency', place: '533423' },
  { name: 'zhou', office: 'prefectureAgency', place: '5334' },
];

export const makeOfficers = () => known.map((one) => ({ ...one, cookie: undefined, accountId: undefined }));

/** Signs in with the password, from the computer of the officer where that has an address. What was answered is a session that must outlive every crash. */
export async function signIn(client, address, officer) {
  const answer = await client.ask({
    address,
    method: 'POST',
    path: '/api/session',
    body: { signInName: officer.name, password },
    from: officer.from,
  });
  if (answer.status !== 200) throw new Error(`${officer.name} 不能登录：${answer.status} ${answer.bytes}`);
  officer.cookie = answer.cookie;
  officer.accountId = contentOf(answer).account.id;
}

/** Who of an office answers for a place; nothing where nobody of the demonstration does. */
export function findOfficer(officers, office, officeCode) {
  return officers.find((one) => one.office === office && String(officeCode).startsWith(one.place));
}
