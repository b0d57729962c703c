import type { Moment, Role } from '@guitu/law';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import type { DemonstrationAccount } from '../services.ts';
import { counties, getBody, offices, prefectureCode } from './bodies.ts';
import { steadyId } from './steady-id.ts';

/** Printed on the sign-in page. It opens invented people and nothing else. */
export const demonstrationPassword = 'guitu-demo-2026';

/** Somebody who works in the demonstration. */
export interface Player {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly body: VisitorBody;
}

function player(
  signInName: string,
  name: string,
  title: string,
  body: VisitorBody,
  ...roles: readonly Role[]
): Player {
  return { id: steadyId(`account/${signInName}`), signInName, name: `演示·${name}`, title, roles, body };
}

const { shangriLa, deqin, weixi } = counties;

export const players = {
  nixi: player(
    'nixi',
    '尼西所长',
    '司法所长（经办、审批）',
    getBody('judicialOffice', offices.nixi),
    'clerk',
    'approver',
  ),
  clerk: player('jingban', '市局经办', '经办人', getBody('countyAgency', shangriLa), 'clerk'),
  approver: player('shenpi', '市局审批', '审批人', getBody('countyAgency', shangriLa), 'clerk', 'approver'),
  prefecture: player(
    'zhou',
    '州局审批',
    '审批人',
    getBody('prefectureAgency', prefectureCode),
    'clerk',
    'approver',
  ),
  procurator: player('jiancha', '市院检察官', '检察官', getBody('procuratorate', shangriLa), 'clerk'),
  administrator: player(
    'guanli',
    '州局管理员',
    '管理员',
    getBody('prefectureAgency', prefectureCode),
    'administrator',
  ),
  jiantang: player(
    'jiantang',
    '建塘所长',
    '司法所长（经办、审批）',
    getBody('judicialOffice', offices.jiantang),
    'clerk',
    'approver',
  ),
  deqin: player('deqin', '德钦审批', '经办人、审批人', getBody('countyAgency', deqin), 'clerk', 'approver'),
  benzilan: player(
    'benzilan',
    '奔子栏所长',
    '司法所长（经办、审批）',
    getBody('judicialOffice', offices.benzilan),
    'clerk',
    'approver',
  ),
  weixi: player('weixi', '维西审批', '经办人、审批人', getBody('countyAgency', weixi), 'clerk', 'approver'),
  tacheng: player(
    'tacheng',
    '塔城所长',
    '司法所长（经办、审批）',
    getBody('judicialOffice', offices.tacheng),
    'clerk',
    'approver',
  ),
  police: player('gongan', '市局民警', '民警', getBody('police', shangriLa), 'clerk'),
  court: player('fayuan', '市院法官助理', '法官助理', getBody('court', shangriLa), 'clerk'),
  prison: player('jianyu', '监狱民警', '狱政科民警', getBody('prison', prefectureCode), 'clerk'),
} satisfies Record<string, Player>;

export type PlayerName = keyof typeof players;

/** What the sign-in page shows. */
export const shownAccounts: readonly DemonstrationAccount[] = Object.values(players).map(
  ({ signInName, title, body }) => ({
    signInName,
    password: demonstrationPassword,
    title,
    bodyName: body.name,
  }),
);

/** The player as a visitor, for the commands everybody else uses too. */
export function visitorFor({ id, signInName, name, roles, body }: Player, now: Moment): Visitor {
  return {
    account: { id, name, signInName, roles, mustChangePassword: false },
    body,
    bodies: [body],
    expiresAt: now,
    token: '',
  };
}
