import type { Measure } from '@guitu/law';
import { describe, expect, it } from 'vitest';

import { consequencesOfBreaking } from './consequences.ts';
import { rightsOf } from './rights.ts';
import { limitedRights, rulesToKeep } from './rulesToKeep.ts';
import { teamDuties, teamManner } from './teamDuties.ts';

const measures: readonly Measure[] = ['control', 'probation', 'parole', 'outsidePrison'];
const adult = (measure: Measure) => ({ measure, minor: false });
const consequences = (measure: Measure) => consequencesOfBreaking(adult(measure)).join('\n');

describe('what follows when rules are broken', () => {
  it('names revocation or recall by measure, and none for 管制', () => {
    expect(consequences('control')).not.toMatch(/撤销|收监|逮捕/u);
    expect(consequences('probation')).toMatch(/撤销缓刑，执行原判刑罚/u);
    expect(consequences('probation')).not.toMatch(/假释|收监/u);
    expect(consequences('parole')).toMatch(/撤销假释，收监执行没有执行完毕的刑罚/u);
    expect(consequences('parole')).not.toContain('缓刑');
    expect(consequences('outsidePrison')).toMatch(/提请收监执行/u);
    expect(consequences('outsidePrison')).not.toMatch(/撤销|逮捕/u);
  });

  it('threatens parolees with no penalty of 治安管理处罚法 72(4)', () => {
    for (const measure of ['control', 'probation', 'outsidePrison'] as const) {
      expect(consequences(measure)).toContain('五日以上十日以下拘留，可以并处一千元以下罚款');
    }
    expect(consequences('parole')).not.toMatch(/拘留|罚款|治安/u);
  });

  it('speaks of prohibition orders only where there can be one', () => {
    for (const measure of measures) {
      const expected = measure === 'control' || measure === 'probation';
      expect(consequences(measure).includes('禁止令'), measure).toBe(expected);
    }
  });

  it('tells those outside prison of reviews, guarantors and time that does not count', () => {
    expect(consequences('outsidePrison')).toMatch(/病情复查[\s\S]*保证人失去资格[\s\S]*不计入执行刑期/u);
    expect(rulesToKeep(adult('outsidePrison')).join()).toContain('每个月报告一次自己的身体情况');
    expect(rulesToKeep(adult('parole')).join()).not.toContain('每个月报告');
  });
});

describe('rights and their limits', () => {
  it('are limited by law for 管制 only, and by the exit ban for everybody', () => {
    expect(limitedRights(adult('control'))).toEqual([
      expect.stringContaining('言论、出版、集会、结社、游行、示威'),
      '在社区矫正期间不准出境',
    ]);
    for (const measure of ['probation', 'parole', 'outsidePrison'] as const) {
      expect(limitedRights(adult(measure))).toEqual(['在社区矫正期间不准出境']);
    }
  });

  it('hold a way to object for everybody, and a hearing where something can be revoked', () => {
    for (const measure of measures) {
      const rights = rightsOf(adult(measure)).join('\n');
      expect(rights).toContain('申诉、控告、检举');
      expect(rights).toContain('仍有异议的，可以向人民检察院提出');
      expect(rights.includes('申辩'), measure).toBe(measure === 'probation' || measure === 'parole');
    }
  });

  it('have what only minors have', () => {
    const minor = rightsOf({ measure: 'probation', minor: true }).join('\n');
    expect(minor).toMatch(/身份信息依法保密[\s\S]*同等的权利[\s\S]*年满十八周岁[\s\S]*犯罪记录依法封存/u);
    expect(rightsOf(adult('probation')).join('\n')).not.toContain('未成年人');
    expect(rulesToKeep({ measure: 'probation', minor: true }).join('\n')).toContain('义务教育');
  });
});

it('are sentences without closing marks, because the template sets them', () => {
  for (const measure of measures) {
    for (const minor of [false, true]) {
      const standing = { measure, minor };
      const texts = [
        ...rulesToKeep(standing),
        ...limitedRights(standing),
        ...consequencesOfBreaking(standing),
        ...rightsOf(standing),
        ...teamDuties,
        ...teamManner(minor),
      ];
      expect(texts.filter((text) => /[。；，.]$/u.test(text))).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  }
});

it('leaves the team the six duties of the article', () => {
  expect(teamDuties).toHaveLength(6);
});
