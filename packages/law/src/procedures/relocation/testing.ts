import type { CaseFacts } from '../../facts/facts.ts';
import type { Actor, Office, Role } from '../../kernel/actor.ts';
import type { FormValues } from '../../kernel/field.ts';
import { actorOf, deqin, diqing, nixi, shangriLa } from '../../testing/facts.ts';

/** What the tests and the vectors of this procedure share: bodies of three places, and ordinary forms. */

/** 昆明市五华区, where nobody of this installation is. */
export const wuhua = 530102000000;
/** 奔子栏镇 of 德钦县. */
export const benzilan = 533422103000;

export const places: Readonly<
  Record<string, { readonly low: number; readonly high: number; readonly name: string }>
> = {
  shangriLa: { low: shangriLa, high: shangriLa + 999_999, name: '香格里拉市' },
  deqin: { low: deqin, high: deqin + 999_999, name: '德钦县' },
  weixi: { low: 533423000000, high: 533423999999, name: '维西县' },
  nixi: { low: nixi, high: nixi + 999, name: '尼西乡' },
  benzilan: { low: benzilan, high: benzilan + 999, name: '奔子栏镇' },
  diqing: { low: diqing, high: diqing + 99_999_999, name: '迪庆州' },
};

/** An officer of a place: `at('deqin')` is one of its county agency. */
export function at(
  place: string,
  office: Office = 'countyAgency',
  roles: readonly Role[] = ['clerk', 'approver'],
): Actor {
  const { low, high, name } = places[place]!;
  return {
    ...actorOf(office, roles),
    accountId: `account-${place}-${office}`,
    name: `演示·${name}经办`,
    bodyId: `body-${place}`,
    bodyName: office === 'judicialOffice' ? `${name}司法所` : `${name}社区矫正机构`,
    low,
    high,
  };
}

/** Values of every step that meet every rule. A move from 尼西乡 to 德钦县, asked for on 2 March 2026. */
export const ordinary: Readonly<Record<string, FormValues>> = {
  apply: {
    reason: 'work',
    reasonText: '在德钦县的演示公司上班',
    place: { text: '云南省迪庆藏族自治州德钦县', region: deqin },
    address: '演示小区一号',
    intendedOn: '2026-04-10',
  },
  inquiry: {
    from: { text: '云南省昆明市五华区', region: wuhua },
    agency: '演示·五华区社区矫正机构',
    letterNumber: '演矫征〔2026〕1号',
    receivedOn: '2026-03-03',
    address: '演示小区二号',
  },
  opinion: { opinion: 'agree', text: '情况属实' },
  ask: {},
  acknowledge: { receivedOn: '2026-03-04' },
  answer: {
    receivedOn: '2026-03-04',
    residence: '住处属实',
    livelihood: '有固定工作',
    family: '与姐姐同住',
    opinion: 'agree',
  },
  dispute: { reasons: '本人已在当地工作' },
  coordinate: { result: 'agree', text: '两地已经沟通' },
  decide: { outcome: 'approved' },
  tellRefusal: { toldOn: '2026-03-10' },
  inform: { receivedDecisionOn: '2026-03-10', educated: true },
  handOver: { pieces: ['judgment', 'file'] },
  receive: { receivedOn: '2026-03-12', complete: 'yes' },
  arrive: { arrivedOn: '2026-03-16', identityMethod: 'idCard', registered: true },
  notArrived: { foundOn: '2026-03-18' },
  search: { searchedOn: '2026-03-18', text: '电话联系', result: 'notFound' },
  handleLate: { kind: 'missed', cause: '材料没有备齐', together: '德钦县社区矫正机构', handling: '已找到' },
  prisonNotice: {
    situation: 'told',
    custodian: '演示监狱',
    fileReceivedOn: '2026-03-16',
    noticeOn: '2026-03-18',
  },
};

/** Somebody awaited from outside, registered under 香格里拉市. */
export function expectedFacts(facts: CaseFacts): CaseFacts {
  const { prefectureCode } = facts.holder;
  return {
    ...facts,
    status: 'expected',
    holder: { officeCode: shangriLa, countyCode: shangriLa, prefectureCode },
  };
}
