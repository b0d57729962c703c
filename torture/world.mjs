import { findOfficer, makeOfficers, signIn } from './officers.mjs';

const dayMs = 86_400_000;

/** What the officers know at the beginning: themselves and the people they answer for. */
export async function openWorld(client, hand, random) {
  const officers = makeOfficers();
  for (const officer of officers) await signIn(client, hand.address, officer);
  const cases = [];
  for (const officer of officers.filter(({ office }) => office === 'countyAgency')) {
    const list = await hand.look(officer, '/api/cases?size=200&status=serving');
    for (const { id, officeCode } of list.rows) {
      const keeper = findOfficer(officers, 'judicialOffice', officeCode) ?? officer;
      cases.push({ id, officeCode, keeper, county: officer, matters: [], ahead: 0, busy: false });
    }
  }
  return { officers, cases, uploads: [], sessions: [], random, client, begun: Date.now() };
}

/** A day in China so many days from today. */
export function dayAhead(days) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(
    new Date(Date.now() + days * dayMs),
  );
}
