import type { FormValues } from '@guitu/law';

import { places } from '../testing/test-world.ts';

/** A court's letter with everything in it, received on 2 March 2026. For tests only. */
export const letter: FormValues = {
  letterOn: '2026-03-02',
  conveyance: 'officers',
  entrusterKind: 'court',
  entruster: '演示市人民法院',
  letterNumber: '（2026）演法委字第 1 号',
  entrustedOn: '2026-02-27',
  expedited: 'no',
  errand: '调查评估对所居住社区的影响',
  cause: '演示案由',
  subjectKind: 'defendant',
  measure: 'probation',
  name: '演示·阿布',
  sex: 'male',
  birthOn: '1990-05-01',
  idKind: 'residentIdCard',
  idNumber: '533401199005010011',
  phone: '13900000001',
  household: '演示县演示乡 1 号',
  residence: '演示县演示乡 1 号',
  relatives: [{ name: '演示·阿妈', role: 'relative', phone: '13900000002' }],
  victim: '没有被害人',
  caseText: '演示案情',
  pieces: ['indictment', 'residence'],
  contactName: '演示·法官助理',
  contactPhone: '0887-0000000',
  contactAddress: '演示路 1 号，674400',
};

/** Values of each later step. */
export const stepValues: Readonly<Record<string, FormValues>> = {
  check: { checkedOn: '2026-03-03', result: 'complete' },
  assign: { office: { text: '尼西乡', region: places.townshipA }, assignedOn: '2026-03-03' },
  investigate: {
    at: '2026-03-03T00:30:00.000Z',
    place: '演示乡',
    method: 'visit',
    askedKind: 'committee',
    asked: '演示村民委员会',
    investigators: [
      { name: '演示·甲', role: 'officer' },
      { name: '演示·乙', role: 'officer' },
    ],
    text: '演示笔录内容',
    secret: ['none'],
  },
  draft: {
    from: '2026-03-03',
    until: '2026-03-04',
    home: '有固定居所',
    family: '家庭和睦',
    consequence: '已经赔偿',
    opinions: '村委同意，被害人谅解',
    prohibitions: '没有建议',
    danger: '较小',
    community: '影响不大',
    conclusion: 'suitable',
  },
  issue: { secrecy: 'yes' },
  deliver: { deliveredOn: '2026-03-06', copiedOn: '2026-03-06', conveyance: 'officers' },
};
