import { measures } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { countyApproval, grantedPermission } from '../approval.ts';
import { mustServe } from '../serving.ts';
import { hasOrder, notGone, orderSaysSo } from './checks.ts';
import { applyForm, decideForm, findApplication } from './form.ts';
import { annulmentPapers, decisionCopies, decisionPapers } from './papers.ts';

const article = measures(39);
const why =
  '只由县级社区矫正机构事先批准，已经过去的日子不批准；须逐条核对禁止令写明经批准可以进入；批准后通知原审人民法院和县级检察院';
const folder = 'packages/law/src/procedures/place-permission';
const where = [`${folder}/checks.ts`, `${folder}/papers.ts`, 'packages/law/src/procedures/approval.ts'];

/** 进入特定区域（场所）: where a prohibition order lets somebody in with an approval (《实施办法》第三十九条). */
export const placePermission: Procedure = {
  name: 'placePermission',
  title: '进入特定区域（场所）',
  version: '1',
  basis: [article],
  claims: [{ id: 'SUP-16', status: 'enforced', where, why }],
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe, hasOrder],
  steps: countyApproval({
    procedure: () => placePermission,
    applyForm,
    decideForm,
    article,
    checks: [notGone, orderSaysSo],
  }),
  clocks: [],
  findings: [],
  papers: { decide: decisionPapers },
  paperWords: {
    进准: '批准进入特定区域（场所）通知书',
    进不准: '不批准进入特定区域（场所）通知书',
    进通: '关于批准进入特定区域（场所）的通知',
    进撤: '撤销进入特定区域（场所）决定通知书',
  },
  decisionPapers: ['placeApproval', 'placeRefusal'],
  copies: { decide: decisionCopies },
  parameters: [],
  affects: (state) => grantedPermission(state, 'place', findApplication(state)),
  restsOn: () => [],
  summary: summaryOf,
  explain: () => ({
    rule: '禁止令规定经批准才能进入的区域、场所，确需进入的，应当经执行地县级社区矫正机构批准，并通知原审人民法院和执行地县级人民检察院。',
    articles: [article],
    computation: [],
    competence: { office: 'countyAgency', text: `${why}。` },
    told: ['社区矫正对象本人（送达通知书）', '司法所', '原审人民法院', '县级人民检察院'],
    otherwise: '没有批准不得进入；违反禁止令的，依法处理。',
  }),
  annulmentPaper: annulmentPapers,
};

function summaryOf(state: MatterState): string {
  const asked = findApplication(state);
  return asked === undefined
    ? '进入特定区域（场所）'
    : `进入特定区域（场所）：${formatDay(asked.from)}至${formatDay(asked.until)}`;
}
