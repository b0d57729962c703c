import { readdirSync } from 'node:fs';

import { afterAll, describe, expect, it } from 'vitest';

import { kindsThatMayHaveGaps } from '../paper/gaps.ts';
import { createRenderer } from '../rendering/createRenderer.ts';
import { bare } from '../replacing/printedTexts.ts';
import { inductionLongSamples } from '../samples/inductionLongSamples.ts';
import { inductionSamples } from '../samples/inductionSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import { readPdf } from '../testing/readPdf.ts';
import type { InductionDeclarationData } from './inductionDeclaration.ts';
import { inductionPapers } from './inductionPapers.ts';
import { guardianDuties } from './rights.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describePapers('induction', {
  responsibilityLetter: [2, 4],
  inductionDeclaration: [5, 8],
  correctionPlan: [1, 4],
});

it('knows every template there is', () => {
  const files = readdirSync(new URL('../../templates/induction/', import.meta.url));
  const known = Object.values(inductionPapers).map((paper) => paper.template);
  expect(files.map((name) => `induction/${name}`).toSorted()).toEqual(known.toSorted());
});

describe('a person known in part', () => {
  it.each([...kindsThatMayHaveGaps].filter((kind) => kind in inductionPapers))(
    'stands on %s',
    async (kind) => {
      const known = kind as keyof typeof inductionPapers;
      const { person, ...data } = inductionSamples[known];
      const unknown = { ...person, sex: null, birthOn: null, termBegins: null, termEnds: null };
      const { text } = await textOf(renderer, known, { ...data, person: unknown });
      expect(text.split('（未登记）').length).toBeGreaterThan(3);
    },
  );
});

describe('the seal', () => {
  it.each(['responsibilityLetter', 'inductionDeclaration', 'guardianNotice'] as const)(
    'of %s stands on a page with words',
    async (kind) => {
      const { pdf } = await renderer.render(kind, inductionLongSamples[kind]);
      const last = bare(readPdf(pdf).at(-1)?.text ?? '');
      const seal = `${inductionLongSamples[kind].bodyName}（公章）2026年11月20日`;
      expect(last).toContain(seal);
      expect(last.indexOf(seal)).toBeGreaterThan(60);
    },
  );
});

describe('the declaration', () => {
  const declared = async (changes: Partial<InductionDeclarationData>) => {
    const data = { ...inductionSamples.inductionDeclaration, ...changes };
    return (await textOf(renderer, 'inductionDeclaration', data)).text;
  };

  it('of an adult speaks of no guardian, that of a minor is not public and signed by the guardian', async () => {
    const adult = await declared({});
    expect(adult).toContain('公开宣告');
    expect(adult).not.toContain('监护人');
    const minor = await declared({
      held: 'privately',
      minor: { guardian: '余大演（演示）', duties: guardianDuties },
    });
    expect(minor).toContain('宣告方式不公开宣告');
    expect(minor).toContain('宣告不公开进行，已经通知你的监护人余大演（演示）到场');
    expect(minor).toContain('监护人余大演（演示）（签名）：');
    expect(minor).toContain('第二十条、第五十五条');
  });

  it('leaves the line of a guardian out where nobody is in charge any more', async () => {
    const text = await declared({ held: 'privately', minor: { guardian: '', duties: [] } });
    expect(text).toContain('宣告不公开进行。');
    expect(text).not.toContain('监护人');
  });

  it('is confirmed by name, by fingerprint before a witness, or refused', async () => {
    expect(await declared({})).toContain('我已经听清并且了解。社区矫正对象扎西次仁（演示）（签名）：');
    const finger = await declared({
      confirmation: { manner: 'fingerprint', witness: '余阿普（演示）', note: '' },
    });
    expect(finger).toContain('我不能书写，由见证人见证，捺印确认。社区矫正对象扎西次仁（演示）（手印）：');
    expect(finger).toContain('见证人余阿普（演示）（签名）：');
    const refused = await declared({
      confirmation: { manner: 'refused', witness: '', note: '认为罪名有误' },
    });
    expect(refused).toContain('本人拒绝签字，情况：认为罪名有误。');
    expect(refused).not.toContain('我已经听清');
  });

  it('never says more than was declared', async () => {
    const text = await declared({
      judgment: null,
      crimeFacts: null,
      termDeclared: false,
      rights: null,
      team: null,
      other: null,
    });
    expect(text).toContain('一、你应当遵守的规定和违反的后果');
    expect(text).not.toMatch(/犯罪事实|依法享有的权利|矫正小组的职责|社区矫正期限自|其他事项/u);
  });

  it('says what the register knows of the decision, and no gaps', async () => {
    const judgment = { authority: null, number: null, decidedOn: null, effectiveOn: null, crime: null };
    expect(await declared({ judgment })).toContain('一、法律文书的主要内容依法对你适用缓刑，实行社区矫正。');
  });
});

describe('the other papers', () => {
  it('leave rows for a guardian who is not a member, and no more', async () => {
    const letter = inductionSamples.responsibilityLetter;
    const { text } = await textOf(renderer, 'responsibilityLetter', {
      ...letter,
      guardian: '余大演（演示）',
    });
    expect(text).toContain('余大演（演示）监护人');
    expect(text).toContain('监护人应当履行监护职责');
    const twice = await textOf(renderer, 'responsibilityLetter', {
      ...letter,
      guardian: '扎西卓玛（演示）',
    });
    expect(twice.text.split('扎西卓玛（演示）')).toHaveLength(2);
  });

  it('tell of an adjusted plan why, and of the first one that it was drawn', async () => {
    const { text: first } = await textOf(renderer, 'correctionPlan', inductionSamples.correctionPlan);
    expect(first).toContain('制定日期2026年11月20日');
    expect(first).not.toContain('监护人');
    const { text } = await textOf(renderer, 'correctionPlan', {
      ...inductionSamples.correctionPlan,
      adjustments: [{ adjustedOn: '2027-03-01', reason: '管理类别调整为宽松管理' }],
      guardian: '',
    });
    expect(text).toContain('2027年3月1日：管理类别调整为宽松管理');
    expect(text).toContain('监护人本方案已经向我说明，配合落实。');
  });

  it('leave room for the hand that decides, and say where to object', async () => {
    const { text } = await textOf(renderer, 'classificationForm', {
      ...inductionSamples.classificationForm,
      decided: null,
      decision: 'awaiting',
    });
    expect(text).toContain('审批决定签名：（公章）年月日');
    expect(text).toContain('确定的类别／');
    expect(text).toContain('可以向人民检察院提出');
  });

  it('name the kind of report to the exit administration', async () => {
    const sheet = inductionSamples.exitBanSheet;
    const textFor = async (changes: Partial<typeof sheet>) =>
      (await textOf(renderer, 'exitBanSheet', { ...sheet, ...changes })).text;
    expect(await textFor({})).toContain('报备种类首次报备');
    const renewed = await textFor({ renewals: [{ renewedOn: '2028-10-01', until: '2029-11-11' }] });
    expect(renewed).toContain('报备种类续报');
    expect(renewed).toContain('2028年10月1日续报，至2029年11月11日止');
    const lifted = await textFor({ lifted: { liftedOn: '2028-11-12', reason: '矫正期满' }, documents: [] });
    expect(lifted).toContain('报备种类撤销报备');
    expect(lifted).toContain('没有登记出入境证件');
  });
});
