import type { insertCase } from './test-case.ts';
import type { AccountName } from './test-world.ts';
import { places } from './test-world.ts';

type Taken = readonly [who: AccountName, step: string, values: object];

/** One matter from its first step to its last, each step by the body it belongs to. */
export interface Life {
  readonly procedure: string;
  readonly person: Parameters<typeof insertCase>[1];
  readonly steps: readonly Taken[];
  /** Kinds of its papers, in the order of the alphabet; every one is fetched as a PDF. */
  readonly papers: readonly string[];
  /** Codes of what is still said when it is through. Default: nothing. */
  readonly leadsTo?: readonly string[];
}

const agree = { opinion: 'agree', text: '演示：属实' };
const office = 'officeA.approver';
const county = 'countyA.approver';

/** What restricts somebody or opens a way for him, and what protects whoever is a minor. */
export const restrictionLives: readonly Life[] = [
  {
    procedure: 'electronicMonitoring',
    person: {},
    steps: [
      [
        office,
        'propose',
        {
          ground: 'departure',
          on: '2026-03-18',
          facts: '演示：未经批准去了邻县',
          necessity: '演示：走访三次都不在',
          evidenceList: '演示：车票一张',
          confirmed: true,
          from: '2026-03-20',
          until: '2026-06-19',
          device: '演示牌电子定位腕带',
          dedicated: true,
        },
      ],
      [office, 'hear', { toldOn: '2026-03-20', stated: 'stated', text: '演示：家里有急事' }],
      [county, 'opinion', agree],
      [county, 'legalReview', { conclusion: 'agree', text: '演示：同意' }],
      ['bureauA.approver', 'decide', { outcome: 'approved', reasons: '演示：属实' }],
      [
        office,
        'serve',
        { servedOn: '2026-03-20', contents: ['term', 'demands', 'consequences'], receipt: 'signed' },
      ],
      [
        office,
        'begin',
        {
          beganOn: '2026-03-20',
          device: '演示牌电子定位腕带',
          number: '演示1',
          dedicated: true,
          secrecy: true,
        },
      ],
      [office, 'remove', { removedOn: '2026-03-20', reason: 'notNeeded', text: '演示：已经按时报告' }],
    ],
    papers: ['monitoringForm', 'monitoringNotice', 'monitoringOrder', 'monitoringRemoval'],
  },
  {
    procedure: 'recurringTravel',
    person: {},
    steps: [
      [
        office,
        'apply',
        {
          reason: 'work',
          reasonText: '演示：在邻县工地做工',
          place: { text: '演示德钦县', region: places.countyB },
          secondPlace: { text: '演示成都市锦江区', region: 510104000000 },
          times: '演示：周一去，周五回',
          frequency: '每周一次',
          from: '2026-03-20',
          until: '2026-09-19',
          proof: '演示：单位证明',
        },
      ],
      [office, 'opinion', agree],
      [county, 'decide', { outcome: 'approved' }],
      [
        office,
        'report',
        {
          place: { text: '演示德钦县', region: places.countyB },
          leftOn: '2026-03-20',
          returnedOn: '2026-03-20',
          means: 'telephone',
        },
      ],
      [county, 'end', { endedOn: '2026-03-20', reason: 'notNeeded', text: '演示：工地完工' }],
    ],
    papers: ['recurringTravelApproval', 'recurringTravelEnd', 'recurringTravelForm'],
  },
  {
    procedure: 'minorProtection',
    person: { birthOn: '2009-05-06' },
    steps: [
      [
        office,
        'arrange',
        {
          from: '2026-03-20',
          specialist: '演示·卓玛',
          specialistUnit: '演示司法所',
          knows: ['minors', 'psychology'],
          separate: true,
          secrecy: true,
          guardian: '演示·拉姆',
          guardianToldOn: '2026-03-20',
          schooling: 'outOfSchool',
        },
      ],
      [
        office,
        'receiveReport',
        { from: '演示市人民法院', receivedOn: '2026-03-20', pieces: ['report', 'conduct'] },
      ],
      [county, 'notifyEducation', { to: '演示市教育局', text: '演示：秋季复学' }],
      [
        office,
        'warnGuardian',
        { guardian: '演示·拉姆', conduct: 'refuses', onDay: '2026-03-20', text: '演示：长期不管' },
      ],
      [county, 'notifyAuthority', { to: '演示市民政局', text: '演示：督促后仍不履行' }],
    ],
    papers: ['guardianNotice', 'guardianWarning', 'minorArrangement', 'schoolingNotice'],
  },
  {
    procedure: 'sealedRecordQuery',
    person: { birthOn: '2009-05-06' },
    steps: [
      [
        county,
        'apply',
        {
          applicant: '演示市人民检察院',
          ground: 'justice',
          legalBasis: '演示：办案需要',
          scope: '演示：判决书',
          receivedOn: '2026-03-20',
        },
      ],
      [
        county,
        'decide',
        { outcome: 'approved', reasons: '演示：办案需要', scope: '演示：判决书', undertaking: true },
      ],
      [
        county,
        'view',
        {
          viewer: '演示·检察官',
          viewedOn: '2026-03-20',
          pieces: '演示：判决书',
          taken: 'nothing',
          attended: '演示·保管员',
        },
      ],
    ],
    papers: ['minorFileReply', 'secrecyUndertaking'],
  },
];
