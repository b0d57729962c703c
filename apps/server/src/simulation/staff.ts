import type { Office, Role } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import { players } from '../demonstration/accounts.ts';
import type { Player } from '../demonstration/accounts.ts';
import { demonstrationBodies, getBody, offices } from '../demonstration/bodies.ts';
import { steadyId } from '../demonstration/steady-id.ts';

/** Who works where: the accounts of the demonstration, and for every other body somebody as well. */
export interface Staff {
  /** Accounts the demonstration does not have yet. */
  readonly added: readonly Player[];
  /** Everybody of the body of that kind which answers for the place; the one who prepares before the one who decides. */
  at(kind: Office, place: number): readonly Player[];
  /** The second officer of an office where more than one works: takes over cases, and decides nothing. */
  colleague(office: number): Player | undefined;
  /** Whoever has an account and works on files. */
  readonly everybody: readonly Player[];
}

const roles: Partial<Record<Office, readonly (readonly Role[])[]>> = {
  judicialOffice: [['clerk', 'approver']],
  countyAgency: [['clerk'], ['clerk', 'approver']],
  prefectureAgency: [['clerk'], ['clerk', 'approver']],
  countyBureau: [['clerk', 'approver']],
  procuratorate: [['clerk']],
  court: [['clerk']],
  police: [['clerk']],
  prison: [['clerk']],
};

/** Everybody of every body. A county has one who prepares and another one who decides, because whoever proposed does not decide. */
export function hireStaff(): Staff {
  const known: readonly Player[] = Object.values(players);
  const added = demonstrationBodies().flatMap((body) => {
    const here = known.filter(
      (player) => player.body.id === body.id && !player.roles.includes('administrator'),
    );
    return (roles[body.kind] ?? [])
      .filter((wanted) => !here.some((player) => player.roles.join() === wanted.join()))
      .map((wanted, index) => invent(body, wanted, index));
  });
  const byBody = new Map<string, Player[]>();
  for (const player of [...known, ...added]) {
    if (player.roles.includes('administrator')) continue;
    const key = `${player.body.kind}/${player.body.regionCode}`;
    byBody.set(key, [...(byBody.get(key) ?? []), player]);
  }
  for (const all of byBody.values()) all.sort((one, other) => one.roles.length - other.roles.length);
  const colleagues = Object.values(offices).map((code) => colleagueIn(getBody('judicialOffice', code)));
  return {
    added: [...added, ...colleagues],
    everybody: [...byBody.values(), colleagues].flat(),
    colleague: (office) => colleagues.find(({ body }) => body.regionCode === office),
    at: (kind, place) => byBody.get(`${kind}/${placeOf(kind, place)}`) ?? [],
  };
}

/** The place whose body of that kind answers for a place. */
function placeOf(kind: Office, place: number): number {
  if (kind === 'judicialOffice') return place;
  if (kind === 'prefectureAgency' || kind === 'prison') return Math.floor(place / 100_000_000) * 100_000_000;
  const county = Math.floor(place / 1_000_000) * 1_000_000;
  return county % 100_000_000 === 0 ? place : county;
}

const titles: Partial<Record<Office, string>> = {
  judicialOffice: '司法所长（经办、审批）',
  procuratorate: '检察官',
  court: '法官助理',
  police: '民警',
  prison: '狱政科民警',
};

function invent(body: VisitorBody, wanted: readonly Role[], index: number): Player {
  const decides = wanted.includes('approver');
  const signInName = `${body.kind.toLowerCase()}${String(body.regionCode).slice(2, 9)}${decides ? 'b' : 'a'}${index}`;
  const place = body.name.replace(
    /(司法所|社区矫正机构|人民检察院|人民法院|中级人民法院|公安局|司法局)$/u,
    '',
  );
  return {
    id: steadyId(`account/${signInName}`),
    signInName,
    name: `演示·${place}${decides ? '负责人' : '经办'}`,
    title: titles[body.kind] ?? (decides ? '审批人' : '经办人'),
    roles: wanted,
    body,
  };
}

function colleagueIn(body: VisitorBody): Player {
  const signInName = `xieli${String(body.regionCode).slice(2, 9)}`;
  return {
    id: steadyId(`account/${signInName}`),
    signInName,
    name: `演示·${body.name.replace(/司法所$/u, '')}协理`,
    title: '司法协理员',
    roles: ['clerk'],
    body,
  };
}
