import type { Form } from '../kernel/field.ts';
import type { CompetenceRule, Procedure, Step } from '../kernel/procedure.ts';
import { deqin, shangriLa } from './facts.ts';

const form = {
  text: { kind: 'text', title: '说明' },
} as const satisfies Form;

const at =
  (region: number): CompetenceRule =>
  () => ({ offices: ['countyAgency'], waiting: 'countyAgency', region });

const step = (title: string, by: CompetenceRule, more: Partial<Step> = {}): Step => ({
  title,
  kind: 'record',
  by,
  roles: ['clerk', 'approver'],
  form,
  after: [],
  checks: [],
  ...more,
});

/**
 * A small procedure of the tests with two sides, as a relocation has them: 香格里拉 asks, 德钦 and its office answer, 香格里拉
 * decides, 德钦 receives; a note is made by whoever holds the case.
 */
export const betweenTwo: Procedure = {
  name: 'testBetweenTwo',
  title: '测试两地',
  version: '1',
  basis: [],
  decisionStep: 'decide',
  opens: [],
  steps: {
    ask: step('征求意见', at(shangriLa), { kind: 'request' }),
    hear: step(
      '听取司法所意见',
      () => ({ offices: ['judicialOffice'], waiting: 'judicialOffice', region: deqin + 103_000 }),
      { kind: 'opinion', after: ['ask'], optional: true },
    ),
    answer: step('回复', at(deqin), { kind: 'opinion', after: ['ask'] }),
    note: step('备注', () => ({ offices: ['judicialOffice', 'countyAgency'], waiting: 'judicialOffice' }), {
      after: ['ask'],
      optional: true,
      repeatable: true,
      anyTime: true,
    }),
    decide: step('决定', at(shangriLa), { kind: 'decision', after: ['ask', 'answer'] }),
    receive: step('接收', at(deqin), { after: ['decide'] }),
  },
  clocks: [],
  findings: [],
  papers: {},
  copies: {},
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: () => '测试两地',
  explain: () => ({ rule: '', articles: [], computation: [], told: [], otherwise: '' }),
};
