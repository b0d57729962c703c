import { act, personalInformation } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import * as checks from './checks.ts';
import * as findings from './findings.ts';
import { carryOutForm, decideForm, findRequest, requestForm, requestLabel } from './form.ts';
import { remedy } from './grounds.ts';
import * as papers from './papers.ts';

const anyone = ['clerk', 'approver'] as const;
const articles = [45, 46, 47, 50].map((number) => personalInformation(number));

const rules: Readonly<Record<string, string>> = {
  request:
    '个人有权查阅、复制其个人信息；发现不准确、不完整的，有权请求更正、补充；符合条件的有权请求删除。照本人的意思登记，矫正结束以后也可以提出；死者的近亲属可以为自身的合法利益提出。',
  decide:
    '更正、补充的，应当核实并及时更正、补充；查阅、复制的，除应当保密或者告知将妨碍履行法定职责以外，应当及时提供；保存期限没有届满的不能删除，停止存储和保护以外的处理。拒绝的，应当说明理由。',
  carryOut: '同意的照办：更正在登记项目或者原来的事项里进行，原来写的留在历史里。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

/**
 * What a person asks about the data that are kept about him: to see and copy them, to have them put right or deleted
 * (《个人信息保护法》第四十五至四十七条、第五十条). Asking is a fact and never refused, also after the end of the correction.
 */
export const dataRequest: Procedure = {
  name: 'dataRequest',
  title: '个人信息申请',
  version: '1',
  basis: [...articles, act(34)],
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [],
  opensSealed: true,
  steps: {
    request: {
      title: '登记申请',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: requestForm,
      after: [],
      checks: [checks.namesSpeaker, checks.saysWhatIsRight],
    },
    decide: {
      title: '县级答复',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: decideForm,
      after: ['request'],
      checks: [checks.refusesOnGround],
    },
    carryOut: {
      title: '登记办结',
      kind: 'record',
      by: by('countyAgency', 'judicialOffice'),
      roles: anyone,
      form: carryOutForm,
      after: ['decide'],
      checks: [
        notInFuture('dataRequest.done-in-future', 'doneOn', carryOutForm.doneOn.title),
        checks.doesWhatWasAsked,
      ],
    },
    oversee: { ...overseeingStep(() => dataRequest), after: ['decide'], afterRefusal: true },
  },
  clocks: [findings.answerClock],
  findings: [findings.answerOwed, findings.carryingOutOwed],
  papers: { decide: papers.answerPapers },
  paperWords: { 信复: '个人信息申请答复书' },
  decisionPapers: ['dataRequestAnswer'],
  copies: { decide: papers.answerCopies },
  parameters: [findings.answerWithin],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: ({ step }) => ({
    rule: rules[step] ?? '',
    articles,
    computation: [],
    competence: { office: 'countyAgency', text: '由县级社区矫正机构核实、答复。' },
    told: step === 'decide' ? ['社区矫正对象本人（送达答复书）', '未成年人的监护人', '司法所'] : [],
    otherwise: `没有答复的一直提示。${remedy}。`,
  }),
};

function summaryOf(state: MatterState): string {
  const what = requestLabel(findRequest(state)?.kind);
  if (findTaken(state, 'decide') === undefined) return `申请${what}`;
  if (findOutcome(state, 'decide') !== 'approved') return `申请${what}：不同意`;
  return `申请${what}：同意${findTaken(state, 'carryOut') === undefined ? '，待办' : '，已办'}`;
}
