import { addDays, computeTerm, measureNames, regionsUnder } from '@guitu/law';
import type { Day, FormValues, Length, Measure } from '@guitu/law';

import { takeArrival } from '../../arrivals/take-arrival.ts';
import { regionName } from '../../demonstration/bodies.ts';
import { inventName } from '../../demonstration/invent/names.ts';
import { inventIdNumber } from '../../demonstration/invent/person.ts';
import { writable } from '../../demonstration/stage.ts';
import { isPlace } from '../people.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';

/** What comes with a newcomer, as a rule. */
export const papersOfTheCourt = ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];

type Sentence = readonly [measure: Measure, length: Length, words: string];

const year: Sentence = ['probation', { years: 1 }, '1年'];

export const sentences: readonly [Sentence, ...Sentence[]] = [
  year,
  ['probation', { years: 2 }, '2年'],
  ['probation', { years: 1, months: 6 }, '一年六个月'],
  ['probation', { years: 3 }, '3年'],
  ['control', { years: 1 }, '1年'],
  ['parole', { years: 1, months: 2 }, '1年2个月'],
];

/** Somebody comes from a court: announced, receipted, received in time, and everything of the first days done with him. */
export const newcomerStory: Story = {
  name: '新接收',
  begins: 3.4,
  fits: isPlace,
  async *tell(scene) {
    const { chance } = scene;
    const county = { by: 'countyAgency' } as const;
    const office = chance.pick(regionsUnder(scene.person.county));
    const sentence = chance.pick(sentences);
    const effectiveOn = scene.day(-chance.between(2, 4));
    const { value, announce } = inventNewcomer(scene, office.code, sentence, effectiveOn);
    const { caseId, matterId } = await scene.done('arrival.open', () =>
      takeArrival(scene.at(), scene.visitor('countyAgency'), {
        items: value,
        into: { kind: 'new' },
        officeCode: office.code,
        announce: writable(announce),
        papers: { receivedOn: scene.today, codes: [...papersOfTheCourt], evidence: [] },
        idempotencyKey: scene.key(),
      }),
    );
    await scene.becomes(caseId);
    const intake = matterId ?? '';
    yield 1;
    await scene.step(intake, 'sendReceipt', { sentOn: scene.today }, county);
    yield chance.between(1, 3);
    await scene.step(intake, 'receive', {
      outcome: 'approved',
      receivedAt: scene.clock(5),
      manner: 'self',
      documentsChecked: true,
      identityMethod: 'idCard',
      registered: true,
    });
    yield 1;
    yield* firstDays(scene);
  },
};

/** Somebody invented, as the papers about him say. */
export function inventNewcomer(
  scene: Scene,
  office: number,
  [measure, length, lengthWords]: Sentence,
  begins: Day,
): { readonly value: Record<string, string>; readonly announce: FormValues } {
  const { chance, person } = scene;
  const sex = chance.percent(18) ? 'female' : 'male';
  const { name, ethnicity } = inventName(chance, sex);
  const birthOn = addDays(scene.today, -chance.between(20 * 366, 60 * 366));
  const serial = chance.between(1000, 99_999);
  const county = regionName(person.county);
  const { ends } = computeTerm(measure, { from: begins, ...length });
  const parole = measure === 'parole';
  return {
    value: {
      name,
      sex: sex === 'male' ? '男' : '女',
      idNumber: inventIdNumber(office, birthOn, sex, serial),
      measure: measureNames[measure],
      phone: `100${String(30_000_000 + serial * 37).padStart(8, '0')}`,
      birthOn,
      ethnicity,
      minorAtCrime: '否',
      homeRegion: `云南省迪庆藏族自治州${county}${regionName(office)}`,
      homeAddress: `演示村${(serial % 12) + 1}组${serial % 60}号`,
      decidingAuthority: parole ? '迪庆藏族自治州中级人民法院（演示）' : `${county}人民法院（演示）`,
      judgmentNumber: `（${begins.slice(0, 4)}）演示刑${parole ? '更' : '初'}${serial}号`,
      judgmentOn: addDays(begins, parole ? 0 : -11),
      crime: chance.pick(['演示·盗窃罪', '演示·危险驾驶罪', '演示·故意伤害罪', '演示·滥伐林木罪']),
      termLength: lengthWords,
      termBegins: begins,
      termEnds: ends,
      prohibited: '否',
    },
    announce: {
      source: 'notice',
      learnedOn: scene.today,
      noticeReceivedOn: scene.today,
      deciderKind: 'court',
      effectiveOn: begins,
      informed: 'yes',
      placeBasis: 'residence',
      assessed: 'yes',
      localHousehold: 'yes',
    },
  };
}

/** Team, declaration, exit ban, plan and first level, in the first days after he came. */
export async function* firstDays(scene: Scene): AsyncGenerator<number, void> {
  const county = { by: 'countyAgency' } as const;
  const sex = scene.person.sex;
  const team = await scene.start(
    'team',
    {
      from: scene.today,
      members: [
        { name: '演示·所长', role: 'office', sex, organisation: '司法所' },
        { name: '演示·村委会干部', role: 'village', sex, organisation: '演示村委会' },
        { name: '演示·家属', role: 'family', sex: 'male' },
      ],
      duties: '所长负责日常监管，村委会每月走访，家属协助督促。（演示）',
    },
    county,
  );
  await scene.step(team, 'sign', { signedOn: scene.today }, county);
  await scene.start(
    'exitBan',
    {
      reportedOn: scene.today,
      organ: '迪庆藏族自治州公安局出入境管理部门（演示）',
      basis: '限制出境材料（演示）',
      until: scene.person.termEnds ?? scene.day(700),
    },
    county,
  );
  yield 1;
  await scene.start(
    'inductionDeclaration',
    {
      heldAt: scene.clock(5),
      place: '司法所宣告室（演示）',
      host: '演示·所长',
      hostOffice: 'agency',
      present: ['team', 'village', 'family'],
      presentNames: '演示·村委会干部、演示·家属',
      contents: ['papers', 'crimeFacts', 'term', 'duties', 'rights', 'team'],
      crimeFacts: '依裁判文书宣读。（演示）',
      public: true,
      language: scene.chance.pick(['汉语', '藏语', '傈僳语', '纳西语']),
      interpreter: '演示·村委会干部',
      confirmation: 'signed',
    },
    { ...county, step: 'declare' },
  );
  yield 2;
  await scene.start(
    'correctionPlan',
    {
      basics: '与家人同住，务农，收入稳定。（演示）',
      assessment: '初犯，认罪悔罪，家庭支持较好。（演示）',
      psychology: '情绪平稳。来源：两次谈话。（演示）',
      measures: '按类别报告，所里安排普法学习；村委会每月走访。（演示）',
      goals: '按期解除，不再犯罪。（演示）',
      drawnOn: scene.today,
      stage: 'first',
    },
    county,
  );
  const level = await scene.start(
    'classification',
    {
      judgment: '依裁判文书。（演示）',
      behaviour: '入矫初期，按时报告。（演示）',
      risk: '初犯，有固定住处和收入，风险较低。（演示）',
      proposed: '普管',
    },
    county,
  );
  yield 1;
  await scene.step(level, 'decide', {
    outcome: 'approved',
    level: scene.chance.pick(['普管', '普管', '严管']),
    from: scene.today,
    reasons: '综合评估属实，同意意见。（演示）',
  });
}
