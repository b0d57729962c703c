import { day, getProcedure } from '@guitu/law';
import type {
  ArrestProposalContent,
  AssessmentOpinionContent,
  AssessmentRequestContent,
  AssessmentReturnNoticeContent,
  AssessmentSupplementNoticeContent,
  CaseFacts,
  DetentionNoticeFormContent,
  FormTemplate,
  PaperOrder,
  ProposalLetterContent,
  ServiceReceiptContent,
} from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import { afterAll, describe, expect, test } from 'vitest';

import { officeStep } from '../../testing/composed-paper.ts';
import { paperFacts, paperSources } from '../../testing/paper-source.ts';
import { templateOfOrder } from '../paper-template.ts';
import { composers } from './index.ts';
import type { PaperSource } from './source.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

interface Contents extends Record<FormTemplate, object> {
  assessmentRequest: AssessmentRequestContent;
  assessmentSupplementNotice: AssessmentSupplementNoticeContent;
  assessmentReturnNotice: AssessmentReturnNoticeContent;
  assessmentOpinion: AssessmentOpinionContent;
  proposalLetter: ProposalLetterContent;
  detentionNoticeForm: DetentionNoticeFormContent;
  arrestProposal: ArrestProposalContent;
  serviceReceipt: ServiceReceiptContent;
}

const decided = {
  at: '2026-03-03T02:00:00.000Z',
  office: 'countyAgency' as const,
  step: 'decide',
  values: { outcome: 'approved', level: '从严管理', from: '2026-03-04', reasons: '示例理由。' },
};

/** What such a paper is made from, in a matter that has been decided. */
function sourceOf<Template extends FormTemplate>(
  template: Template,
  data: Contents[Template],
  changes: Partial<PaperOrder> = {},
  facts: CaseFacts = paperFacts(),
): PaperSource {
  const assessed = officeStep('assess', {
    judgment: '示例裁判内容',
    behaviour: '示例表现',
    risk: '示例风险',
    proposed: '从严管理',
  });
  const [source] = paperSources(getProcedure('classification'), facts, [assessed, decided]);
  if (source === undefined) throw new Error('no paper was ordered');
  const order: PaperOrder = {
    kind: 'examplePaper',
    template,
    title: '示例文书',
    signedBy: 'countyAgency',
    to: '示例机关',
    data: { ...data },
    ...changes,
  };
  expect(templateOfOrder(order)).toBe(template);
  return { ...source, order };
}

const assessed = { identity: '被告人', name: '示例甲' } as const;
const facts = ['示例事实'];
const proposal: ProposalLetterContent = {
  proposes: 'revokeProbation',
  violated: ['supervision', 'law'],
  facts,
  basis: '《示例法》第一条',
};

describe('a proposal (form 9)', () => {
  test('has the rules in the order of the form, the procuratorate for a copy, and no ruling for whoever is on probation', () => {
    const data = composers.proposalLetter(sourceOf('proposalLetter', proposal));
    expect(data).toMatchObject({
      title: '示例文书',
      to: '示例机关',
      violated: ['law', 'supervision'],
      ruling: null,
      attachments: [],
      copiedTo: [expect.stringContaining('人民检察院')],
    });
  });

  test('names the ruling of a parolee by the register, or by what the matter knows', () => {
    const parolee: CaseFacts = {
      ...paperFacts(),
      measure: 'parole',
      decision: { authority: '示例中级人民法院', number: '示例号', on: day('2025-12-01') },
    };
    expect(composers.proposalLetter(sourceOf('proposalLetter', proposal, {}, parolee)).ruling).toEqual({
      on: '2025-12-01',
      by: '示例中级人民法院',
      words: '裁定假释',
    });
    const stated = { ...proposal, decision: { on: day('2025-12-02'), by: '示例监狱管理局' } };
    const outside: CaseFacts = { ...parolee, measure: 'outsidePrison' };
    expect(composers.proposalLetter(sourceOf('proposalLetter', stated, {}, outside)).ruling).toEqual({
      on: '2025-12-02',
      by: '示例监狱管理局',
      words: '决定（批准）暂予监外执行',
    });
  });

  test('without facts, a basis or an addressee is a mistake of ours', () => {
    const compose =
      (data: ProposalLetterContent, changes: Partial<PaperOrder> = {}) =>
      () =>
        composers.proposalLetter(sourceOf('proposalLetter', data, changes));
    expect(compose({ ...proposal, facts: [] })).toThrow('without facts');
    expect(compose({ ...proposal, basis: '' })).toThrow('what it proposes');
    const { to: _to, ...order } = sourceOf('proposalLetter', proposal).order;
    const source = { ...sourceOf('proposalLetter', proposal), order };
    expect(() => composers.proposalLetter(source)).toThrow('to whom');
  });
});

test('a proposal of arrest (form 11) says what is revoked', () => {
  const content: ArrestProposalContent = {
    revokes: 'parole',
    violated: ['injunction'],
    facts,
    copiedTo: ['示例院'],
  };
  expect(composers.arrestProposal(sourceOf('arrestProposal', content))).toMatchObject({
    revokes: 'parole',
    violated: ['injunction'],
    facts,
    copiedTo: ['示例院'],
  });
});

test('a notice of detention (form 10) is a draft of ours for whoever detains, without a number of ours', () => {
  const content: DetentionNoticeFormContent = {
    measure: 'coerciveMeasure',
    measureText: '刑事拘留',
    reason: '示例原因',
    on: day('2026-03-01'),
  };
  const data = composers.detentionNoticeForm(sourceOf('detentionNoticeForm', content));
  expect(data).toMatchObject({
    number: null,
    bodyName: null,
    detainedOn: '2026-03-01',
    measureText: '刑事拘留',
  });
  expect(data.draftedBy).not.toBe('');
});

describe('the forms of an assessment (1 to 4)', () => {
  test('name whoever is assessed by the order alone', () => {
    const content: AssessmentReturnNoticeContent = {
      receivedOn: day('2026-03-01'),
      assessed,
      reasons: ['身份不明'],
    };
    expect(composers.assessmentReturnNotice(sourceOf('assessmentReturnNotice', content))).toMatchObject({
      assessed: { ...assessed, idKind: '居民身份证', idNumber: null },
      reasons: ['身份不明'],
      stub: { to: '示例机关', approvedBy: expect.any(String) },
    });
    const nobody = { ...content, assessed: { identity: '被告人', name: '' } as const };
    expect(() => composers.assessmentReturnNotice(sourceOf('assessmentReturnNotice', nobody))).toThrow(
      'without whom it is about',
    );
  });

  test('fill the sheet of the request as far as it was stated', () => {
    const content: AssessmentRequestContent = {
      assessed,
      measure: '缓刑',
      entrustedBy: '示例人民法院',
      entrustedOn: day('2026-03-01'),
      fastTrack: true,
      relatives: [{ relationship: '母亲', name: '示例乙' }],
    };
    expect(composers.assessmentRequest(sourceOf('assessmentRequest', content))).toMatchObject({
      bodyName: '示例人民法院',
      matter: '对被告人拟适用缓刑的社会危险性和对所居住社区的影响进行调查评估',
      sex: null,
      birthOn: null,
      relatives: [{ relationship: '母亲', name: '示例乙', sex: null, phone: '' }],
      contact: { name: '', phone: '', address: '', postcode: '' },
    });
  });
});

test('a receipt of service leaves for a hand what nobody entered', () => {
  const data = composers.serviceReceipt(sourceOf('serviceReceipt', { papers: [{ title: '示例决定书' }] }));
  expect(data).toMatchObject({
    papers: [{ title: '示例决定书', number: null, copies: '1' }],
    recipient: '示例机关',
    manner: null,
    signature: null,
  });
  expect(() => composers.serviceReceipt(sourceOf('serviceReceipt', { papers: [] }))).toThrow(
    'what is served',
  );
});

test('each of them can be printed from the least that law may say', async () => {
  const least: Contents = {
    assessmentRequest: {
      assessed,
      measure: '管制',
      entrustedBy: '示例人民法院',
      entrustedOn: day('2026-03-01'),
      fastTrack: false,
    },
    assessmentSupplementNotice: { receivedOn: day('2026-03-01'), assessed, missing: ['起诉书'] },
    assessmentReturnNotice: { receivedOn: day('2026-03-01'), assessed, reasons: ['身份不明'] },
    assessmentOpinion: {
      beginsOn: day('2026-03-01'),
      endsOn: day('2026-03-02'),
      assessed,
      findings: ['示例情况'],
      conclusion: ['示例结论'],
    },
    proposalLetter: proposal,
    detentionNoticeForm: {
      measure: 'administrativeDetention',
      measureText: '行政拘留五日',
      reason: '示例原因',
      on: day('2026-03-01'),
    },
    arrestProposal: { revokes: 'probation', violated: ['law'], facts },
    serviceReceipt: { papers: [{ title: '示例决定书' }] },
  };
  for (const template of Object.keys(least) as FormTemplate[]) {
    const data = composers[template](sourceOf(template, least[template]));
    const { pages } = await renderer.render(template, data);
    expect([template, pages]).toEqual([template, template === 'assessmentRequest' ? 2 : 1]);
  }
});
