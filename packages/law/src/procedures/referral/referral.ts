import { act, measures } from '../../articles/index.ts';
import type { CopyOrder, PaperOrder } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { findReferred, helpLabel, referForm, resultForm } from './form.ts';

const worked = { by: by('judicialOffice', 'countyAgency'), roles: ['clerk', 'approver'] } as const;
const folder = 'packages/law/src/procedures/referral';
const title = '关于请予帮扶的转介函';

/** 帮扶转介: the person is led to whoever can help; the help itself is theirs to give (《社区矫正法》第三十七条、第四十三条，《实施办法》第四十五条). */
export const referral: Procedure = {
  name: 'referral',
  title: '帮扶转介',
  version: '1',
  basis: [act(37), act(43), measures(45)],
  claims: [
    {
      id: 'EDU-04',
      status: 'attested',
      where: [`${folder}/form.ts`, `${folder}/referral.ts`],
      why: '由登记人写明困难、转给哪个部门，出具转介函，等待并登记结果；能不能得到由那个部门决定。社会救助自2026年7月1日起依社会救助法，临时救助针对暂时困难',
    },
    {
      id: 'EDU-06',
      status: 'enforced',
      where: [`${folder}/checks.ts`],
      why: '“可以协调”：本人愿意才转介；未满十六周岁的不转介就业和职业技能培训，协助完成学业没有年龄',
    },
  ],
  decisionStep: 'refer',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: {
    refer: {
      ...worked,
      title: '转介',
      kind: 'decision',
      form: referForm,
      after: [],
      checks: [checks.oldEnough, checks.isWilling, checks.guardianHeard],
    },
    result: {
      ...worked,
      title: '登记结果',
      kind: 'record',
      form: resultForm,
      after: ['refer'],
      checks: [notInFuture('referral.heard-in-future', 'heardOn', resultForm.heardOn.title)],
    },
    oversee: { ...overseeingStep(() => referral), after: ['refer'] },
  },
  clocks: [],
  findings: [],
  papers: { refer: referPapers },
  paperWords: { 帮转: title },
  copies: { refer: referCopies },
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: (state) => `帮扶转介：${helpLabel(findReferred(state)?.help)}`,
  explain: ({ step }) => ({
    rule:
      step === 'result'
        ? '问清结果，登记下来；不符合条件的，看还有什么办法。'
        : '社区矫正对象可以申请社会救助、参加社会保险、获得法律援助，机构应当协助；就业、就学、技能培训“可以协调”。只告诉对方必要的情况。',
    articles: [act(37), act(43), measures(45)],
    computation: [],
    competence: { office: 'judicialOffice', text: '由司法所或者县级社区矫正机构办理。' },
    told: step === 'refer' ? ['写明的部门、单位（转介函）'] : [],
    otherwise: '帮扶不作为管理的条件；不愿意的不转介，不影响考核。',
  }),
};

/** Says what is needed, and nothing of the crime. */
function referPapers({ state, mode }: Question): readonly PaperOrder[] {
  const referred = findTaken(state, 'refer');
  if (referred === undefined || mode === 'record') return [];
  const { to = '', help } = findReferred(state) ?? {};
  return [
    {
      kind: 'referralLetter',
      title,
      template: 'letter',
      signedBy: actingOfficeOf(referred.event),
      counterWord: '帮转',
      to,
      data: {
        introduce: 'person',
        paragraphs: [
          `该人需要的帮助：${helpLabel(help)}，本人已经同意转介`,
          '根据《中华人民共和国社区矫正法》第三十七条、第四十三条和《社区矫正法实施办法》第四十五条，请依照有关规定办理，并将结果告知我们',
          '该人的身份和情况请予保密；其就业、就学和享受社会保障等方面的合法权益不受歧视',
        ],
      },
    },
  ];
}

function referCopies({ state, mode }: Question): readonly CopyOrder[] {
  const to = findReferred(state)?.to;
  if (mode === 'record' || to === undefined) return [];
  const recipient = { kind: 'named', office: 'countyBureau', name: to } as const;
  return [{ recipient, subject: '帮扶转介', paperKind: 'referralLetter', article: measures(45) }];
}
