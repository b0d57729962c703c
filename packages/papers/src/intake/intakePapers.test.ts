import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { bare } from '../replacing/printedTexts.ts';
import { intakeLongSamples } from '../samples/intakeLongSamples.ts';
import { intakeSamples } from '../samples/intakeSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import { readPdf } from '../testing/readPdf.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

// What is told to everybody fills more than a page at a size that can be read aloud from.
describePapers('intake', { informingNotice: [2, 2] });

describe('drafts for the deciding authority', () => {
  it.each(['placeDetermination', 'informingNotice'] as const)(
    '%s says that it is one, and leaves number and date to the authority',
    async (kind) => {
      const { text } = await textOf(renderer, kind, intakeSamples[kind]);
      expect(text).toContain('样稿，供决定机关核对后盖章拟制：香格里拉市社区矫正机构2026年11月20日');
      expect(text).toContain('（）字第号');
      expect(text).toContain('昆明市五华区人民法院（公章）年月日');
    },
  );

  it('have the blanks of form 5 in its order, also where nothing is known', async () => {
    const { text } = await textOf(renderer, 'placeDetermination', {
      ...intakeSamples.placeDetermination,
      bodyName: null,
      province: null,
      prefecture: null,
      county: null,
    });
    expect(text).toContain('社区矫正对象扎西次仁（演示）的社区矫正执行地为省市（州）县（市、区）。');
    expect(text).toContain('（公章）年月日社区矫正对象（签名、手印）：年月日');
  });

  it('have the three blanks and the five notices of form 6', async () => {
    const { text } = await textOf(renderer, 'informingNotice', {
      ...intakeSamples.informingNotice,
      reportBy: null,
    });
    expect(text).toContain('你应当在年月日（含本日）以前，到香格里拉市社区矫正机构报到。报到时应当携带：');
    const notices = ['什么是社区矫正', '逾期报到的后果', '应当遵守的规定', '考核奖惩', '权利保障'];
    expect([...text.matchAll(/[一二三四五]、([^：]{4,10})：/gu)].map((match) => match[1])).toEqual(notices);
    expect(text).toContain('本告知书一式三份，告知机关、本人、执行地县级社区矫正机构各一份。');
  });

  it('tell those who serve outside prison that they are handed over', async () => {
    const { text } = await textOf(renderer, 'informingNotice', {
      ...intakeSamples.informingNotice,
      handedOver: true,
    });
    expect(text).toContain('由看守所、监狱或者公安机关移送至香格里拉市社区矫正机构办理接收手续。');
  });
});

describe('the certificate of hand-over', () => {
  it('has the blanks of form 7 in its order, two sides to sign and three copies', async () => {
    const { text } = await textOf(renderer, 'handoverCertificate', intakeSamples.handoverCertificate);
    const blanks = [
      '姓名',
      '性别',
      '出生日期',
      '民族',
      '居住地',
      '罪名',
      '判决法院',
      '判决日期',
      '刑罚',
      '附加刑',
      '刑期起止',
      '决定或者批准机关',
      '暂予监外执行起日',
      '移交日期',
      '随案文书材料',
      '接收单位',
    ];
    const places = blanks.map((blank) => text.indexOf(blank, text.indexOf('姓名')));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.match(/经办人（签字）：（公章）年月日/gu)).toHaveLength(2);
    expect(text).toContain('一式三份，移交单位、接收单位、人民检察院各一份');
  });

  it('leaves open what is not known', async () => {
    const { text } = await textOf(renderer, 'handoverCertificate', {
      ...intakeSamples.handoverCertificate,
      birthOn: null,
      crime: null,
      court: null,
      judgmentOn: null,
      sentenceBegins: null,
      sentenceEnds: null,
      outsideFrom: null,
      escort: null,
    });
    expect(text).toContain('刑期起止自年月日起至年月日止');
    expect(text).not.toContain('未登记');
  });
});

describe('gaps of the register', () => {
  it('are seen where a letter names the person', async () => {
    const { text } = await textOf(renderer, 'chaseLetter', intakeLongSamples.chaseLetter);
    expect(text).toContain('性别（未登记），出生日期（未登记）');
    expect(text).toContain('矫正期限（未登记）。');
  });

  it('leave a letter without a sentence about a decision of which nothing is known', async () => {
    const nothing = { authority: null, number: null, decidedOn: null, effectiveOn: null, crime: null };
    const { text } = await textOf(renderer, 'chaseLetter', {
      ...intakeSamples.chaseLetter,
      decision: nothing,
      arrived: [],
    });
    expect(text).not.toContain('经查');
    expect(text).toContain('截至本通知发出之日，未收到有关法律文书。');
  });
});

describe('letters to other bodies', () => {
  it.each(['chaseLetter', 'missedIntakeNotice'] as const)(
    'keep a stub of %s that the body signs',
    async (kind) => {
      const { pdf } = await renderer.render(kind, intakeSamples[kind], 'stub');
      const text = bare(readPdf(pdf)[0]?.text ?? '');
      expect(text).toContain('收件单位签收收件人签名（单位盖章）：年月日');
      expect(text).not.toContain('被送达人');
    },
  );

  it('are refused without what they are about', async () => {
    const failed = { code: 'PAPER_TEMPLATE_FAILED' };
    const { chaseLetter, paperReceipt, forwardingLetter, missedIntakeNotice } = intakeSamples;
    await expect(renderer.render('chaseLetter', { ...chaseLetter, missing: [] })).rejects.toMatchObject(
      failed,
    );
    await expect(renderer.render('paperReceipt', { ...paperReceipt, deliveries: [] })).rejects.toMatchObject(
      failed,
    );
    await expect(
      renderer.render('forwardingLetter', { ...forwardingLetter, enclosures: [] }),
    ).rejects.toMatchObject(failed);
    await expect(
      renderer.render('missedIntakeNotice', { ...missedIntakeNotice, searches: [] }),
    ).rejects.toMatchObject(failed);
  });
});

describe('the registration', () => {
  it('confirms the three actions of receiving, or says which is still to be done', async () => {
    const { text } = await textOf(renderer, 'intakeRegistration', intakeLongSamples.intakeRegistration);
    expect(text).toContain('核对法律文书已办理。');
    expect(text).toContain('核实身份未办理。暂不能核对');
    expect(text).toContain('办理登记接收手续已办理。');
  });
});
