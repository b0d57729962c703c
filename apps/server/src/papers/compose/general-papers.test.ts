import { codeOfMeaning, day, getProcedure } from '@guitu/law';
import type { ApprovalFormContent, CaseFacts, LetterContent, PaperOrder } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import { officeStep, orderedPaperComposer } from '../../testing/composed-paper.ts';
import { paperFacts, paperSources } from '../../testing/paper-source.ts';
import type { PaperStep } from '../../testing/paper-source.ts';
import { composeApprovalForm } from './approval-form.ts';
import { composeLetter, composeLetterWithStub } from './letter.ts';
import type { PaperSource } from './source.ts';

const assessed = officeStep('assess', {
  judgment: '示例裁判内容',
  behaviour: '示例表现',
  risk: '示例风险',
  proposed: '从严管理',
});
const decided: PaperStep = {
  at: '2026-03-03T02:00:00.000Z',
  office: 'countyAgency',
  step: 'decide',
  values: { outcome: 'approved', level: '从严管理', from: '2026-03-04', reasons: '示例理由。' },
};

const letterOrder = (data: LetterContent, changes: Partial<PaperOrder> = {}): PaperOrder => ({
  kind: 'exampleNotice',
  template: 'letter',
  title: '示例通知书',
  signedBy: 'countyAgency',
  data,
  ...changes,
});
const formOrder = (data: ApprovalFormContent): PaperOrder => ({
  kind: 'exampleForm',
  template: 'approvalForm',
  title: '示例审批表',
  signedBy: 'countyAgency',
  data,
});

/** What a paper of a decided class is made from, with another order in place of its own. */
function sourceOf(
  order: PaperOrder,
  facts: CaseFacts = paperFacts(),
  steps = [assessed, decided],
): PaperSource {
  const [first, ...others] = steps as [PaperStep, ...PaperStep[]];
  const [source] = paperSources(getProcedure('classification'), facts, [first, ...others]);
  if (source === undefined) throw new Error('no paper was ordered');
  return { ...source, order };
}

describe('a letter', () => {
  test('says what law says, and has sensible parts where law is silent', () => {
    const data = composeLetter(sourceOf(letterOrder({ paragraphs: ['示例一', '示例二'] })));
    expect(data).toMatchObject({
      title: '示例通知书',
      to: null,
      introduce: 'person',
      particulars: null,
      paragraphs: ['示例一', '示例二'],
      points: [],
      closing: [],
      attachments: [],
      copiedTo: [],
      acknowledgement: false,
      contact: { name: '示例经办' },
    });
    expect(data).not.toHaveProperty('stub');
  });

  test('goes to the bodies of the place by their names, and to everybody else as law has it', () => {
    const data = { paragraphs: ['示例'], copiedTo: ['演示监狱', '执行地县级公安机关'] };
    const to = '执行地县级人民检察院、执行地县级公安机关';
    const source = sourceOf(letterOrder(data, { to }));
    const [procuratorate, police] = (['procuratorate', 'police'] as const).map((one) => source.bodyName(one));
    expect(procuratorate).not.toBe(police);
    expect(composeLetter(source)).toMatchObject({
      to: `${procuratorate}、${police}`,
      copiedTo: ['演示监狱', police],
    });
  });

  test('without a word is a mistake of ours', () => {
    expect(() => composeLetter(sourceOf(letterOrder({ paragraphs: [] })))).toThrow('without a word');
  });

  test('with a stub names who prepared it and who decided', () => {
    const order = letterOrder(
      { paragraphs: ['示例'], stub: [['示例事项', '示例内容']], acknowledgement: true, contact: false },
      { to: '示例县社区矫正机构' },
    );
    const source = sourceOf(order);
    const stated = { office: 'countyAgency', name: '示例局长' } as const;
    const taken = source.state.taken.map((one) =>
      one.step === 'decide' ? { ...one, event: { ...one.event, by: { ...one.event.by, stated } } } : one,
    );
    expect(composeLetterWithStub({ ...source, state: { ...source.state, taken } })).toMatchObject({
      to: '示例县社区矫正机构',
      acknowledgement: true,
      contact: null,
      stub: {
        to: '示例县社区矫正机构',
        preparedBy: '示例经办',
        approvedBy: '示例局长',
        issuedOn: '2026-03-03',
      },
      stubLines: [{ label: '示例事项', text: '示例内容' }],
    });
  });

  test('takes the common paragraph from the register: one judgment for 缓刑', () => {
    const facts = paperFacts({
      crime: '示例罪',
      decision: { authority: '示例人民法院', number: '（2026）示例刑初1号', on: day('2025-12-20') },
    });
    const source = sourceOf(letterOrder({ paragraphs: ['示例'], introduce: 'full' }), facts);
    const values = {
      ethnicity: codeOfMeaning('ethnicity', '04')!,
      householdRegion: { text: '云南省迪庆藏族自治州香格里拉市尼西乡', code: 533401204000 },
      householdAddress: '示例村一组 1 号',
      originalPenalty: '有期徒刑一年',
      additionalPenalty: codeOfMeaning('additionalPenalty', 'fine')!,
    };
    const { particulars } = composeLetter({ ...source, register: { ...source.register, values } });
    expect(particulars).toEqual({
      ethnicity: '藏族',
      household: '云南省迪庆藏族自治州香格里拉市尼西乡示例村一组 1 号',
      enforcementPlace: '云南省迪庆藏族自治州香格里拉市',
      crime: '示例罪',
      judgedOn: '2025-12-20',
      court: '示例人民法院',
      judgmentNumber: '（2026）示例刑初1号',
      penalty: '有期徒刑一年，并处罚金',
      authority: '示例人民法院',
      decisionNumber: '（2026）示例刑初1号',
      decisionPaper: '判决书',
    });
  });

  test('invents no judgment for 假释, and takes the one law states', () => {
    const facts = paperFacts({
      measure: 'parole',
      decision: { authority: '示例中级人民法院', number: '（2026）示例刑更1号', on: day('2025-12-20') },
    });
    const content: LetterContent = { paragraphs: ['示例'], introduce: 'full' };
    expect(composeLetter(sourceOf(letterOrder(content), facts)).particulars).toMatchObject({
      judgedOn: null,
      court: null,
      judgmentNumber: null,
      penalty: null,
      authority: '示例中级人民法院',
      decisionNumber: '（2026）示例刑更1号',
      decisionPaper: '裁定书',
    });
    const judgment = { court: '示例人民法院', on: day('2020-01-02'), number: '（2020）示例刑初1号' };
    expect(composeLetter(sourceOf(letterOrder({ ...content, judgment }), facts)).particulars).toMatchObject({
      judgedOn: '2020-01-02',
      court: '示例人民法院',
      judgmentNumber: '（2020）示例刑初1号',
    });
  });
});

describe('an approval form', () => {
  test('has every step that stands in its own words, and who signs for it', () => {
    const data = composeApprovalForm(sourceOf(formOrder({})));
    expect(data.title).toBe('示例审批表');
    expect(data.sections.map(({ title }) => title)).toEqual(
      ['assess', 'decide'].map((step) => getProcedure('classification').steps[step]?.title),
    );
    expect(data.sections[1]?.lines).toEqual([
      { label: '决定', value: '确定类别' },
      { label: '管理类别', value: '从严管理' },
      { label: '自何日起', value: '2026年3月4日' },
      { label: '理由', value: '示例理由。' },
    ]);
    expect(data.sections.map(({ signature }) => signature)).toEqual([
      { name: '示例经办', bodyName: '尼西司法所', on: '2026-03-02', sealed: true },
      { name: '示例经办', bodyName: '香格里拉市社区矫正管理局', on: '2026-03-03', sealed: true },
    ]);
  });

  test('has the steps law chooses, and a note', () => {
    const { sections, note } = composeApprovalForm(sourceOf(formOrder({ steps: ['decide'], note: '示例' })));
    expect(sections).toHaveLength(1);
    expect(note).toBe('示例');
    expect(() => composeApprovalForm(sourceOf(formOrder({ steps: ['elsewhere'] })))).toThrow('before any');
  });

  test('is signed by whom the paper names, where it was entered afterwards', () => {
    const stated = sourceOf(formOrder({}), paperFacts(), [assessed, { ...decided, mode: 'record' }]);
    const taken = stated.state.taken.at(-1)!;
    const by = { ...taken.event.by, stated: { office: 'countyAgency', name: '示例局长' } } as const;
    const state = { ...stated.state, taken: [{ ...taken, event: { ...taken.event, by } }] };
    expect(composeApprovalForm({ ...stated, state }).sections[0]?.signature).toMatchObject({
      name: '示例局长',
      bodyName: '香格里拉市社区矫正管理局',
    });
  });
});

const composed = orderedPaperComposer();

test('a procedure gets its papers without a template: law alone', async () => {
  const classification = getProcedure('classification');
  const papers = {
    decide: () => [formOrder({}), letterOrder({ paragraphs: ['示例'], introduce: 'full', stub: [] })],
  };
  const steps = [assessed, decided] as const;
  const form = await composed('exampleForm', { ...classification, papers }, paperFacts(), ...steps);
  expect(form.template).toBe('approvalForm');
  const letter = await composed('exampleNotice', { ...classification, papers }, paperFacts(), ...steps);
  expect(letter.template).toBe('letterWithStub');
});
