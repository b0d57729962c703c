import { act, measures } from '../../articles/index.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { countyApproval, grantedPermission } from '../approval.ts';
import { mustServe } from '../serving.ts';
import { contactsForbidden, notGone, prohibitionsHeeded } from './checks.ts';
import { applyForm, decideForm, findApplication } from './form.ts';
import { annulmentPapers, decisionCopies, decisionPapers } from './papers.ts';

const article = measures(25);
const why = '只由县级社区矫正机构事先批准；司法所不论有无委托都不能决定，已经过去的日子不批准。';
const folder = 'packages/law/src/procedures/contact-permission';
const where = [`${folder}/checks.ts`, 'packages/law/src/procedures/approval.ts'];

/** 会客（接触）: approved before somebody meets those whom 《实施办法》第二十五条 names. */
export const contactPermission: Procedure = {
  name: 'contactPermission',
  title: '会客（接触）',
  version: '1',
  basis: [act(23), article],
  claims: [{ id: 'SUP-15', status: 'enforced', where, why }],
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: countyApproval({
    procedure: () => contactPermission,
    applyForm,
    decideForm,
    article,
    checks: [notGone, prohibitionsHeeded],
  }),
  clocks: [],
  findings: [],
  papers: { decide: decisionPapers },
  paperWords: {
    会准: '准予会客（接触）通知书',
    会不准: '不准予会客（接触）通知书',
    会撤: '撤销会客（接触）决定通知书',
  },
  decisionPapers: ['contactApproval', 'contactRefusal'],
  copies: { decide: decisionCopies },
  parameters: [],
  affects: (state) => grantedPermission(state, 'contact', findApplication(state)),
  restsOn: () => [],
  summary: summaryOf,
  explain: (question) => ({
    rule: '未经批准，不得接触本案被害人、控告人、举报人，不得接触同案犯等可能诱发再犯罪的人。',
    articles: [article],
    computation: contactsForbidden(question).map(({ content: value }) => ({ label: '期间的禁止令', value })),
    competence: { office: 'countyAgency', text: why },
    told: ['社区矫正对象本人（送达通知书）', '司法所'],
    otherwise: '没有批准不得接触；违反会客规定的，依法给予训诫、警告。',
  }),
  annulmentPaper: annulmentPapers,
};

/** Lists name nobody: who is met stands on the sheet alone. */
function summaryOf(state: MatterState): string {
  const asked = findApplication(state);
  return asked ? `会客（接触）：${formatDay(asked.from)}至${formatDay(asked.until)}` : '会客（接触）';
}
