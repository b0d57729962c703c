import { codeTables, coreItems } from '@guitu/law';
import type { Item, ItemValue } from '@guitu/law';
import { paperTemplates } from '@guitu/papers';
import type { PaperData, PaperKind } from '@guitu/papers';
import { createRenderer } from '@guitu/papers';
import { afterAll, describe, expect, test } from 'vitest';

import { awaitedFacts, IntakeStory } from '../../testing/intake-story.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

/** What was composed has to be something a paper can be made of. */
async function printed<Kind extends PaperKind>(kind: Kind, data: PaperData[Kind]): Promise<PaperData[Kind]> {
  const { pages } = await renderer.render(kind, data);
  expect(pages).toBeLessThanOrEqual(2);
  if (paperTemplates[kind].hasStub) expect((await renderer.render(kind, data, 'stub')).pages).toBe(1);
  return data;
}

const announced = {
  source: 'notice',
  learnedOn: '2026-03-02',
  noticeReceivedOn: '2026-03-02',
  deciderKind: 'court',
  decider: '昆明市五华区人民法院',
  decisionNumber: '（2026）云0102刑初1号',
  decisionOn: '2026-02-15',
  effectiveOn: '2026-03-01',
  informed: 'yes',
  elsewhere: true,
};
const court = '昆明市五华区人民法院';

const received = {
  outcome: 'approved',
  receivedAt: '2026-03-09T02:30:00.000Z',
  manner: 'self',
  documentsChecked: true,
  identityMethod: 'idCard',
  identityNote: '人证一致',
  registered: true,
};

function announcedStory(): IntakeStory {
  return new IntakeStory().take('2026-03-02T02:00:00.000Z', 'announce', announced);
}

/** A value such as registers have of the kind of the item. */
function typical(item: Item): ItemValue {
  const code = codeTables.find((table) => table.name === item.codeTable)?.codes['2021']?.[0]?.code;
  switch (item.kind) {
    case 'day':
      return '2026-03-01';
    case 'code':
      return item.codeTable === 'idKind'
        ? { table: 'idKind', generation: 'guitu', code: 'residentIdCard' }
        : { table: item.codeTable ?? '', generation: '2021', code: code ?? '' };
    case 'region':
    case 'county':
      return { text: '云南省迪庆藏族自治州香格里拉市尼西乡' };
    case 'termLength':
      return { years: 2 };
    case 'names':
      return ['示例曾用名'];
    case 'office':
      return { code: 533_401_204_000, name: '尼西司法所', regionName: '尼西乡' };
    case 'longText':
      return '示例内容。'.repeat(30);
    default:
      return `示例${item.title}`;
  }
}

describe('papers that are asked for', () => {
  test('the letter names what came and what is missing, and carries the two drafts', async () => {
    const story = announcedStory()
      .take('2026-03-04T02:00:00.000Z', 'addPapers', { receivedOn: '2026-03-04', papers: ['judgment'] })
      .take('2026-03-05T02:00:00.000Z', 'chase', {
        noticeOn: '2026-03-05',
        missing: ['executionNotice', 'informing', 'placeDetermination'],
      });
    expect(story.ordered.toSorted()).toEqual(['chaseLetter', 'informingNotice', 'placeDetermination']);
    const letter = await printed('chaseLetter', story.compose('chaseLetter'));
    expect(letter).toMatchObject({
      to: court,
      decision: {
        authority: court,
        number: '（2026）云0102刑初1号',
        effectiveOn: '2026-03-01',
        crime: '示例罪',
      },
      cause: { kind: 'announced', on: '2026-03-02' },
      arrived: ['判决书（裁定书、决定书）'],
      missing: ['执行通知书', '社区矫正告知书', '社区矫正执行地确定书'],
      drafts: ['社区矫正告知书', '社区矫正执行地确定书'],
      stub: { to: court },
    });
    expect(await printed('placeDetermination', story.compose('placeDetermination'))).toMatchObject({
      number: null,
      bodyName: court,
      to: '香格里拉市社区矫正管理局',
      supervisee: '示例扎西',
      province: '云南省',
      prefecture: '迪庆藏族自治州',
      county: '香格里拉市',
    });
    expect(await printed('informingNotice', story.compose('informingNotice'))).toMatchObject({
      number: null,
      bodyName: court,
      handedOver: false,
      reportBy: '2026-03-11',
      reportTo: '香格里拉市社区矫正管理局',
    });
  });

  test('whoever came first is named as received', async () => {
    const story = announcedStory()
      .take('2026-03-09T03:00:00.000Z', 'receive', received)
      .take('2026-03-09T04:00:00.000Z', 'chase', { noticeOn: '2026-03-09' });
    const letter = await printed('chaseLetter', story.compose('chaseLetter'));
    expect(letter.cause).toEqual({ kind: 'received', on: '2026-03-09' });
    expect(letter.missing).toContain('判决书（裁定书、决定书）');
  });

  test('a receipt answers the deliveries since the one before it', async () => {
    const story = announcedStory()
      .take('2026-03-04T02:00:00.000Z', 'addPapers', { receivedOn: '2026-03-03', papers: ['judgment'] })
      .take('2026-03-04T03:00:00.000Z', 'sendReceipt', { sentOn: '2026-03-04' });
    expect((await printed('paperReceipt', story.compose('paperReceipt'))).deliveries).toEqual([
      { receivedOn: '2026-03-03', papers: ['判决书（裁定书、决定书）'] },
    ]);
    story
      .take('2026-03-06T02:00:00.000Z', 'addPapers', {
        receivedOn: '2026-03-06',
        papers: ['executionNotice', 'informing'],
      })
      .take('2026-03-06T03:00:00.000Z', 'sendReceipt', { sentOn: '2026-03-06' });
    const second = await printed('paperReceipt', story.compose('paperReceipt'));
    expect(second.deliveries).toEqual([{ receivedOn: '2026-03-06', papers: ['执行通知书、社区矫正告知书'] }]);
    expect(second.missing).toContain('社区矫正执行地确定书');
  });

  test('papers of a decision taken elsewhere go on to procuratorate and police', async () => {
    const story = announcedStory()
      .take('2026-03-04T02:00:00.000Z', 'addPapers', { receivedOn: '2026-03-04', papers: ['judgment'] })
      .take('2026-03-04T03:00:00.000Z', 'forward', { sentOn: '2026-03-04', note: '另附清单。' });
    expect(await printed('forwardingLetter', story.compose('forwardingLetter'))).toMatchObject({
      to: ['香格里拉市人民检察院', '香格里拉市公安局'],
      enclosures: ['判决书（裁定书、决定书）'],
      note: '另附清单。',
    });
  });
});

describe('receiving', () => {
  test('somebody who walks in without papers is registered with every gap seen', async () => {
    const { term: _, crime: __, ...rest } = awaitedFacts;
    const stranger = new IntakeStory({
      ...rest,
      supervisee: { name: '示例卓玛', minorAtCrime: false },
    })
      .take('2026-03-09T02:00:00.000Z', 'announce', { source: 'walkIn', learnedOn: '2026-03-09' })
      .take('2026-03-09T03:00:00.000Z', 'receive', {
        ...received,
        documentsChecked: false,
        identityMethod: 'later',
      });
    const form = await printed('intakeRegistration', stranger.compose('intakeRegistration'));
    expect(form.identity.filter((item) => item.value === null).map((item) => item.title)).toEqual(
      expect.arrayContaining(['性别', '出生日期', '居住地']),
    );
    expect(form.sections[0]?.items).toContainEqual({ title: '矫正期限', value: null });
    expect(form.actions).toEqual({
      papers: { done: false, text: '法律文书没有收到，已记录在案。' },
      identity: { done: false, text: '暂不能核对；人证一致' },
      registration: { done: true, text: '' },
    });
    stranger.take('2026-03-09T04:00:00.000Z', 'chase', { noticeOn: '2026-03-09', missing: ['informing'] });
    expect((await printed('chaseLetter', stranger.compose('chaseLetter'))).to).toBe('社区矫正决定机关');
    expect(await printed('informingNotice', stranger.compose('informingNotice'))).toMatchObject({
      bodyName: null,
      reportBy: null,
    });
  });

  test('everything the register knows stands in the form, once', async () => {
    const story = announcedStory();
    story.register = {
      values: {
        sex: { table: 'sex', generation: '2017', code: '1' },
        ethnicity: { table: 'ethnicity', generation: '2021', code: '04' },
        birthOn: '1990-05-06',
        education: { table: 'education', generation: '2017', code: '3' },
        homeRegion: { text: '云南省迪庆藏族自治州香格里拉市尼西乡', code: 533_401_204_000 },
        homeAddress: '示例村一组 1 号',
        employer: '示例合作社',
        healthNote: '一般',
        crimeFacts: '示例事实',
      },
      relations: [{ relationship: '母亲', name: '示例央宗', organisation: '示例村', phone: '' }],
      resume: [{ from: '2008年', until: '2014年', organisation: '示例学校', position: '学生' }],
      checks: [],
    };
    story.take('2026-03-09T03:00:00.000Z', 'receive', received);
    const form = await printed('intakeRegistration', story.compose('intakeRegistration'));
    const items = [...form.identity, ...form.sections.flatMap((section) => section.items)];
    expect(items).toEqual(
      expect.arrayContaining([
        { title: '性别', value: '男' },
        { title: '民族', value: '藏族' },
        { title: '文化程度', value: '初中' },
        { title: '居住地', value: '云南省迪庆藏族自治州香格里拉市尼西乡示例村一组 1 号' },
        { title: '现工作单位', value: '示例合作社' },
        { title: '健康状况', value: '一般' },
        { title: '主要犯罪事实', value: '示例事实' },
        { title: '生效日期', value: '2026年3月1日' },
      ]),
    );
    const titles = items.map((item) => item.title);
    expect(titles).toEqual([...new Set(titles)]);
    expect(form).toMatchObject({
      manner: '自行报到',
      receivedAt: '2026-03-09T02:30:00.000Z',
      receivedBy: '示例局长甲',
    });
  });

  test('a register in which nothing is missing stays within two pages', async () => {
    const story = announcedStory();
    const values = Object.fromEntries(coreItems.map((item) => [item.name, typical(item)]));
    const relative = {
      relationship: '母亲',
      name: '示例央宗',
      organisation: '示例村一组 1 号',
      phone: '13900000001',
    };
    const place = { from: '2008年9月', until: '2014年7月', organisation: '示例学校', position: '学生' };
    story.register = {
      values,
      relations: [relative, relative, relative],
      resume: [place, place, place],
      checks: [],
    };
    story.take('2026-03-09T03:00:00.000Z', 'receive', { ...received, note: '示例备注。' });
    const form = await printed('intakeRegistration', story.compose('intakeRegistration'));
    const titles = form.sections.flatMap((section) => section.items).map((item) => item.title);
    expect(titles).toEqual(expect.arrayContaining(['护照号码', '是否有传染病', '奖惩情况', '原政治面貌']));
  });

  test('whoever serves outside prison is handed over with form 7', async () => {
    const story = new IntakeStory({ ...awaitedFacts, measure: 'outsidePrison' })
      .take('2026-03-02T02:00:00.000Z', 'announce', {
        ...announced,
        deciderKind: 'prison',
        decider: '云南省监狱管理局',
      })
      .take('2026-03-04T02:00:00.000Z', 'addPapers', {
        receivedOn: '2026-03-04',
        papers: ['judgment', 'medicalOpinion'],
      });
    story.register = {
      ...story.register,
      values: {
        originalPenalty: '有期徒刑七年',
        originalPenaltyEnds: '2029-10-31',
        judgmentOn: '2023-05-16',
      },
    };
    story.take('2026-03-09T03:00:00.000Z', 'receive', {
      ...received,
      manner: 'handover',
      escort: '云南省示例监狱　示例狱警',
    });
    expect(await printed('handoverCertificate', story.compose('handoverCertificate'))).toMatchObject({
      number: null,
      crime: '示例罪',
      court: null,
      judgmentOn: '2023-05-16',
      penalty: '有期徒刑七年',
      sentenceBegins: null,
      sentenceEnds: '2029-10-31',
      decidedBy: '云南省监狱管理局',
      outsideFrom: '2026-03-01',
      handedOverOn: '2026-03-09',
      materials: ['判决书（裁定书、决定书）', '病情诊断（妊娠检查、出生证明、生活不能自理鉴别）'],
      receivedBy: '香格里拉市社区矫正管理局',
      escort: '云南省示例监狱　示例狱警',
      receiver: '示例局长甲',
    });
  });
});

describe('somebody missed', () => {
  const declared = { kind: 'notReported', text: '电话不通，村委会不知去向。' };

  test('the record says since when and why, and who declared it', async () => {
    const story = announcedStory()
      .take('2026-03-12T02:00:00.000Z', 'excuse', { kind: 'illness', text: '称住院', verified: 'no' })
      .take('2026-03-13T02:00:00.000Z', 'declareMissed', declared);
    expect(await printed('missedIntakeRecord', story.compose('missedIntakeRecord'))).toMatchObject({
      learnedOn: '2026-03-02',
      dueOn: '2026-03-11',
      kindText: '未按规定时限报到',
      causes: [expect.stringContaining('2026年3月11日')],
      excuses: [expect.stringContaining('称住院')],
      declared: {
        bodyName: '香格里拉市社区矫正管理局',
        text: '电话不通，村委会不知去向。',
        signedBy: '示例局长甲',
        decidedOn: '2026-03-13',
      },
    });
  });

  test('the notice tells both bodies of the search', async () => {
    const story = announcedStory()
      .take('2026-03-13T02:00:00.000Z', 'declareMissed', declared)
      .take('2026-03-14T02:00:00.000Z', 'search', {
        searchedOn: '2026-03-14',
        text: '到家走访。',
        result: 'notFound',
      });
    const notice = await printed('missedIntakeNotice', story.compose('missedIntakeNotice'));
    expect(notice).toMatchObject({
      to: [court, '香格里拉市人民检察院'],
      dueOn: '2026-03-11',
      kindText: '未按规定时限报到',
      searches: [{ searchedOn: '2026-03-14', text: '到家走访。', resultText: expect.stringContaining('未') }],
      stub: { to: `${court}；香格里拉市人民检察院`, preparedBy: '示例县员甲', approvedBy: '示例局长甲' },
    });
    expect(notice.facts).toContain('电话不通，村委会不知去向');
    expect(notice.requests.join('')).toContain(court);
  });
});
