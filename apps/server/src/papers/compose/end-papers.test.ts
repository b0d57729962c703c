import { codeOfMeaning, day, getProcedure } from '@guitu/law';
import type {
  AppraisalFormContent,
  CaseFacts,
  DischargeCertificateContent,
  DischargeDeclarationContent,
  EndNoticeContent,
  FileHandoverListContent,
  ItemValues,
  PaperOrder,
  ResettlementSheetContent,
  SealingRecordContent,
} from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import type { PaperData, PaperKind } from '@guitu/papers';
import { afterAll, describe, expect, test } from 'vitest';

import { officeStep } from '../../testing/composed-paper.ts';
import { paperFacts, paperSources } from '../../testing/paper-source.ts';
import { composers } from './index.ts';

interface Contents {
  endNotice: EndNoticeContent;
  dischargeCertificate: DischargeCertificateContent;
  dischargeDeclaration: DischargeDeclarationContent;
  appraisalForm: AppraisalFormContent;
  fileHandoverList: FileHandoverListContent;
  resettlementSheet: ResettlementSheetContent;
  sealingRecord: SealingRecordContent;
}

const renderer = createRenderer();
afterAll(() => renderer.close());

const decision = { authority: '示例人民法院', number: '（2026）示例刑初1号', on: day('2025-12-20') };
const values: ItemValues = {
  ethnicity: codeOfMeaning('ethnicity', '04')!,
  householdAddress: '示例村一组 1 号',
  originalPenalty: '有期徒刑一年',
};
const minor: CaseFacts['supervisee'] = {
  name: '示例小央',
  sex: 'male',
  birthOn: day('2009-05-01'),
  minorAtCrime: true,
  guardian: '示例大央',
};

/** Steps of any matter: an opinion of the office on the second, a decision of the county on the third. */
const steps = [
  officeStep('assess', { judgment: '示例', behaviour: '示例', risk: '示例', proposed: '从严管理' }),
  {
    at: '2026-03-03T02:00:00.000Z',
    office: 'countyAgency',
    step: 'decide',
    values: { outcome: 'approved', level: '从严管理', from: '2026-03-04', reasons: '示例' },
  },
] as const;

/** Composes a paper that law ordered with this content, and sets it in type too. */
async function composed<Kind extends keyof Contents & PaperKind>(
  kind: Kind,
  data: Contents[Kind],
  changes: Partial<CaseFacts> = {},
  order: Partial<PaperOrder> = {},
): Promise<PaperData[Kind]> {
  const facts = paperFacts({ crime: '示例罪', decision, ...changes });
  const [source] = paperSources(getProcedure('classification'), facts, steps);
  if (source === undefined) throw new Error('no paper was ordered');
  const ordered = { kind, title: '示例', signedBy: 'countyAgency' as const, data, ...order };
  const paper = composers[kind]({ ...source, register: { ...source.register, values }, order: ordered });
  await renderer.render(kind, paper);
  return paper;
}

describe('the notice of the end', () => {
  const content: EndNoticeContent = { kind: 'discharge', endedOn: day('2027-12-31'), reason: '' };

  test('goes to the deciding authority, with copies to procuratorate and police', async () => {
    expect(await composed('endNotice', content)).toMatchObject({
      to: '示例人民法院',
      kind: 'discharge',
      endedOn: '2027-12-31',
      reason: '',
      copiedTo: ['香格里拉市人民检察院', '香格里拉市公安局'],
      particulars: { ethnicity: '藏族', household: '示例村一组 1 号', penalty: '有期徒刑一年' },
      stub: { to: '示例人民法院', issuedOn: '2026-03-03' },
    });
  });

  test('goes to whom law says, and says why correction was terminated', async () => {
    const dead: EndNoticeContent = { ...content, kind: 'termination', reason: '该对象于2027年3月1日死亡。' };
    expect(await composed('endNotice', dead, {}, { to: '示例监狱管理局' })).toMatchObject({
      to: '示例监狱管理局',
      kind: 'termination',
      reason: '该对象于2027年3月1日死亡',
      stub: { to: '示例监狱管理局' },
    });
    expect((await composed('endNotice', content, { decision: {} })).to).toBe('社区矫正决定机关');
  });
});

test.each([
  ['control', 'term', '管制执行期满，解除管制'],
  ['probation', 'term', '缓刑考验期满，原判刑罚不再执行'],
  ['parole', 'term', '假释考验期满，原判刑罚执行完毕'],
  ['outsidePrison', 'term', '刑期届满'],
  ['probation', 'pardon', '被依法赦免'],
] as const)('the certificate of %s by %s says %s', async (measure, ground, ending) => {
  const content: DischargeCertificateContent = { endedOn: day('2027-12-31'), ground };
  expect(await composed('dischargeCertificate', content, { measure })).toMatchObject({
    endedOn: '2027-12-31',
    ending,
    decision: { authority: '示例人民法院', crime: '示例罪' },
    stub: { to: '示例扎西' },
  });
});

describe('the declaration', () => {
  const content: DischargeDeclarationContent = {
    appraisal: '示例鉴定意见。',
    public: true,
    presider: '示例所长',
    present: ['示例组员'],
    declaredOn: day('2026-03-03'),
    place: '尼西司法所',
  };

  test('of an adult is public where law says so', async () => {
    const said = { appraisal: '示例鉴定意见。', presider: '示例所长', present: ['示例组员'] };
    const heard = { held: 'publicly', minor: false, guardian: null, delegatedBy: null };
    expect(await composed('dischargeDeclaration', content)).toMatchObject({ ...said, ...heard });
    const quiet = await composed('dischargeDeclaration', { ...content, public: false });
    expect(quiet.held).toBe('privately');
  });

  test('of a minor never is, and is signed by the guardian', async () => {
    expect(await composed('dischargeDeclaration', content, { supervisee: minor })).toMatchObject({
      held: 'privately',
      minor: true,
      guardian: '示例大央',
    });
  });

  test('by an office names the agency that entrusted it', async () => {
    const entrusted = await composed('dischargeDeclaration', content, {}, { signedBy: 'judicialOffice' });
    expect(entrusted.delegatedBy).toBe('香格里拉市社区矫正管理局');
    const alone = { delegations: [] };
    const signedBy = { signedBy: 'judicialOffice' } as const;
    const facts = paperFacts();
    const [source] = paperSources(getProcedure('classification'), facts, steps);
    const order = { kind: 'dischargeDeclaration', title: '示例', ...signedBy, data: content };
    expect(
      composers.dischargeDeclaration({ ...source!, facts: { ...facts, ...alone }, order }).delegatedBy,
    ).toBeNull();
  });
});

describe('the appraisal', () => {
  const content: AppraisalFormContent = {
    summary: ' ',
    lines: [['教育学习', '示例学习']],
    opinion: '示例鉴定',
    officeOpinion: '示例意见',
  };

  test('has the opinions of those who took the steps', async () => {
    expect(await composed('appraisalForm', content)).toMatchObject({
      summary: null,
      lines: [{ label: '教育学习', text: '示例学习' }],
      opinion: '示例鉴定',
      officeOpinion: { text: '示例意见', signature: { bodyName: '尼西司法所', on: '2026-03-02' } },
      countyOpinion: { text: '', signature: { bodyName: '香格里拉市社区矫正管理局', on: '2026-03-03' } },
    });
  });

  test('leaves out the office where it has none to give', async () => {
    const alone: AppraisalFormContent = { summary: '示例总结', lines: [], opinion: '示例' };
    expect(await composed('appraisalForm', alone)).toMatchObject({
      summary: '示例总结',
      officeOpinion: null,
    });
  });
});

test('a list of what is handed over has its pieces as law lists them, and at least one', async () => {
  const items = [
    { title: '示例判决书', number: '（2026）示例刑初1号', on: day('2026-01-01'), copies: 2, note: '复印件' },
    { title: '示例记录', copies: '12页' },
  ];
  expect(await composed('fileHandoverList', { from: '甲县', to: '乙县', items })).toMatchObject({
    handedOverBy: '甲县',
    to: '乙县',
    items: [
      { title: '示例判决书', number: '（2026）示例刑初1号', on: '2026-01-01', copies: '2', note: '复印件' },
      { title: '示例记录', number: null, on: null, copies: '12页', note: '' },
    ],
  });
  await expect(composed('fileHandoverList', { from: '甲县', to: '乙县', items: [] })).rejects.toThrow(
    'piece',
  );
});

test('a sheet for resettlement has what the register knows', async () => {
  const content = {
    to: '示例司法局',
    endedOn: day('2027-12-31'),
    situation: '示例情况',
    needs: ['示例需求'],
  };
  expect(await composed('resettlementSheet', content)).toMatchObject({
    ...content,
    household: '示例村一组 1 号',
    crime: '示例罪',
  });
});

test('a record of sealing says what was sealed and by whom', async () => {
  const content: SealingRecordContent = {
    executedOn: day('2027-12-31'),
    sealedOn: day('2028-01-02'),
    basis: '示例依据',
    scope: ['示例档案'],
    told: [],
  };
  expect(await composed('sealingRecord', content, { supervisee: minor })).toMatchObject({
    ...content,
    decision: { crime: '示例罪', number: '（2026）示例刑初1号' },
    penalty: '有期徒刑一年',
    sealedBy: '示例经办',
  });
  await expect(composed('sealingRecord', { ...content, scope: [] })).rejects.toThrow('nothing');
});
