import type { Life } from './restriction-lives.ts';
import { places } from './test-world.ts';

export const outside = { measure: 'outsidePrison' } as const;
export const agree = { opinion: 'agree', text: '演示：属实' };
const all = ['able', 'free', 'settled', 'near'];
const spoken = { language: 'chinese', interpreting: 'none' };
const office = 'officeA.approver';
export const county = 'countyA.approver';

/** A violation up to its evidence, whatever is proposed then. */
const lookedInto: Life['steps'] = [
  [
    office,
    'open',
    {
      kind: 'rules',
      on: '2026-03-18',
      foundOn: '2026-03-19',
      source: 'duty',
      text: '演示：没有按时报告',
    },
  ],
  [
    office,
    'hear',
    {
      ...spoken,
      whom: '演示·扎西',
      role: 'person',
      startedAt: '2026-03-19 09:00',
      endedAt: '2026-03-19 10:00',
      place: '演示司法所',
      officers: [
        { name: '演示·甲', role: 'asking' },
        { name: '演示·乙', role: 'recording' },
      ],
      text: '问：演示？答：演示。',
      readOver: true,
      signature: 'signed',
    },
  ],
  [office, 'collect', { collectedOn: '2026-03-19', items: '演示：通话记录一份' }],
];

/** Matters of many kinds, each from its first step to its last. */
export const approvalLives: readonly Life[] = [
  {
    procedure: 'reviewExtension',
    person: outside,
    steps: [
      [
        office,
        'apply',
        { kind: 'health', from: '2026-03-31', until: '2026-06-30', reason: '演示：大雪封山' },
      ],
      [county, 'countyOpinion', agree],
      ['prefecture.approver', 'prefectureOpinion', agree],
      ['province.approver', 'decide', { outcome: 'approved' }],
      [county, 'notify', {}],
    ],
    papers: ['reviewExtensionApproval', 'reviewExtensionForm', 'reviewExtensionNotice'],
  },
  {
    procedure: 'guarantor',
    person: outside,
    steps: [
      [
        county,
        'examine',
        {
          guarantor: [{ name: '演示·央宗', role: 'spouse' }],
          examinedOn: '2026-03-18',
          conditions: all,
          basis: '演示：上门核实',
        },
      ],
      [county, 'report', { about: 'left', foundOn: '2026-03-19', reportedOn: '2026-03-19', text: '演示' }],
      [county, 'disqualify', { ground: 'lost', on: '2026-03-20', reasons: '演示', newBy: '2026-04-04' }],
      [
        county,
        'replace',
        {
          guarantor: [{ name: '演示·次姆', role: 'parent' }],
          from: '2026-03-20',
          conditions: all,
          basis: '演示',
        },
      ],
    ],
    papers: ['newGuarantorNotice'],
  },
  {
    procedure: 'diagnosis',
    person: outside,
    steps: [
      [county, 'entrust', { kind: 'illness', hospital: '演示州人民医院', reason: '演示' }],
      [county, 'tell', {}],
      [county, 'receive', { receivedOn: '2026-03-20' }],
      [county, 'arrange', { arrangedOn: '2026-03-20' }],
      [
        county,
        'issue',
        {
          issuedOn: '2026-03-20',
          physicians: 2,
          grade: 'senior',
          countersigned: true,
          noConflict: true,
          conclusion: '演示',
        },
      ],
      [county, 'answer', { to: '演示监狱管理局', office: 'prison', text: '演示：情形仍然存在' }],
    ],
    papers: ['diagnosisAnswer', 'diagnosisEntrustment', 'diagnosisNotice'],
  },
  {
    procedure: 'stopping',
    person: {},
    steps: [
      [
        office,
        'find',
        { kind: 'supervision', on: '2026-03-20', foundOn: '2026-03-20', ongoing: true, text: '演示' },
      ],
      [
        office,
        'stop',
        { stoppedAt: '2026-03-20 08:00', manner: '演示：劝阻', effective: 'no', noRestraint: true },
      ],
      [office, 'callPolice', { calledAt: '2026-03-20 08:05', organ: '演示派出所' }],
      [office, 'hear', { whom: '演示·顿珠', role: 'witness', heardOn: '2026-03-20', text: '演示' }],
      [office, 'collect', { collectedOn: '2026-03-20', items: '演示：照片三张' }],
      [county, 'propose', { established: 'yes', proposal: 'warning', text: '演示：证据一致' }],
    ],
    papers: ['evidenceList', 'policeCallRecord', 'stoppingRecord'],
    leadsTo: ['stopping.handling'],
  },
  {
    procedure: 'emergency',
    person: {},
    steps: [
      [office, 'find', { kind: 'massIncident', foundAt: '2026-03-20 08:00', text: '演示' }],
      [county, 'alert', { alertedAt: '2026-03-20 08:10', organs: ['police'], text: '演示：已到现场' }],
      [county, 'report', { text: '演示：已劝离，没有伤亡' }],
      [county, 'tell', {}],
      [county, 'conclude', { concludedOn: '2026-03-20', text: '演示：平息' }],
    ],
    papers: ['emergencyNotice', 'emergencyReport'],
  },
  {
    procedure: 'placePermission',
    person: { forbidden: places.countyB },
    steps: [
      [
        office,
        'apply',
        { place: { text: '演示街' }, from: '2026-03-25', until: '2026-03-26', purpose: '演示：送货' },
      ],
      [office, 'opinion', agree],
      [county, 'decide', { outcome: 'approved', orderAllows: true }],
    ],
    papers: ['placeApproval', 'placeForm', 'placeNotice'],
  },
  {
    procedure: 'staffProtection',
    person: {},
    steps: [
      [
        office,
        'record',
        {
          kind: 'interference',
          happenedAt: '2026-03-20 08:00',
          by: '演示·某人',
          against: '演示·经办',
          text: '演示：要求不予警告',
          refusedIt: true,
        },
      ],
      [county, 'report', { to: '香格里拉市司法局', text: '演示：已拒绝' }],
    ],
    papers: ['interferenceReport'],
  },
  {
    procedure: 'violation',
    person: {},
    steps: [
      ...lookedInto,
      [
        office,
        'propose',
        {
          established: 'yes',
          gravity: 'serious',
          treatment: 'warning',
          facts: '演示：三月十八日没有按时报告',
          violated: '《社区矫正法实施办法》第二十四条',
          reasons: '演示：笔录、通话记录',
        },
      ],
      [county, 'tell', {}],
      [office, 'statement', { ...spoken, heardAt: '2026-03-20 08:00', statement: 'waived' }],
      ['countyA.clerk', 'legalReview', { conclusion: 'agree', text: '演示：同意' }],
      [county, 'decide', { outcome: 'warning' }],
      [office, 'announce', { ...spoken, announcedAt: '2026-03-20 08:30', manner: 'direct' }],
    ],
    papers: ['transcript', 'violationForm', 'violationNotice', 'violationRecord', 'warningDecision'],
  },
  {
    procedure: 'violation',
    person: {},
    steps: [
      ...lookedInto,
      [
        office,
        'propose',
        {
          established: 'yes',
          gravity: 'serious',
          treatment: 'police',
          punishable: true,
          facts: '演示：三月十八日没有按时报告',
          violated: '《社区矫正法实施办法》第二十四条',
          reasons: '演示：笔录、通话记录',
        },
      ],
      [county, 'tell', {}],
      [office, 'statement', { ...spoken, heardAt: '2026-03-20 08:00', statement: 'waived' }],
      ['countyA.clerk', 'legalReview', { conclusion: 'agree', text: '演示：同意' }],
      [county, 'decide', { outcome: 'police' }],
      [
        county,
        'result',
        {
          conclusion: 'penalised',
          decidedOn: '2026-03-20',
          organ: '演示市公安局',
          penalties: ['fine'],
          fine: 200,
          number: '演示公（治）行罚决字〔2026〕1 号',
        },
      ],
    ],
    papers: [
      'policeProposal',
      'policeResultNotice',
      'transcript',
      'violationForm',
      'violationNotice',
      'violationRecord',
    ],
  },
];
