import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { bare } from '../replacing/printedTexts.ts';
import { generalLongSamples } from '../samples/generalLongSamples.ts';
import { generalSamples } from '../samples/generalSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import { readPdf } from '../testing/readPdf.ts';
import type { LetterData } from './letter.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describePapers('general', { letter: [1, 4], approvalForm: [1, 4] });

const failed = { code: 'PAPER_TEMPLATE_FAILED' };
const { letter, letterWithStub, approvalForm } = generalSamples;
const written = async (changes: Partial<LetterData>) =>
  (await textOf(renderer, 'letter', { ...letter, ...changes })).text;

describe('a letter', () => {
  it('has the blanks of the common paragraph in their order', async () => {
    const { text } = await textOf(renderer, 'letterWithStub', letterWithStub);
    expect(text).toContain(
      '社区矫正对象扎西次仁（演示），性别男，1990年3月5日出生，民族藏族，居民身份证号码533421199003050019，' +
        '户籍地云南省迪庆藏族自治州香格里拉市建塘镇北门街8号，执行地云南省迪庆藏族自治州香格里拉市。' +
        '因犯盗窃罪，于2025年12月30日被香格里拉市人民法院以（2025）云3401刑初88号刑事判决书判处有期徒刑一年，' +
        '缓刑二年，并处罚金人民币二千元。依据香格里拉市人民法院（2025）云3401刑初88号刑事判决书，' +
        '在缓刑期间被依法实行社区矫正。矫正期限自2026年1月15日起至2028年1月14日止。',
    );
  });

  it('shows the gaps of the register in it, and names a paper whose number does not', async () => {
    const nothing = { judgedOn: null, court: null, judgmentNumber: null, penalty: null };
    const { text } = await textOf(renderer, 'letterWithStub', {
      ...letterWithStub,
      person: { ...letter.person, measureText: '假释', termBegins: null },
      particulars: {
        ...nothing,
        ethnicity: null,
        household: null,
        enforcementPlace: null,
        crime: null,
        authority: null,
        decisionNumber: '（2026）云34刑更1号',
        decisionPaper: '裁定书',
      },
    });
    expect(text).toContain('民族（未登记）');
    expect(text).toContain('因犯（未登记），于（未登记）被（未登记）以（未登记）判决书判处（未登记）。');
    expect(text).toContain('依据（未登记）（2026）云34刑更1号裁定书，在假释期间');
    expect(text).toContain('矫正期限（未登记）。');
  });

  it('says who somebody is without a word of the case, and is signed by others where they declare something', async () => {
    const text = await written({
      introduce: 'identity',
      acknowledgement: false,
      contact: null,
      signers: ['查询单位（盖章）', '经办人（签名）'],
    });
    expect(text).toContain('扎西次仁（演示），男，1990年3月5日出生，');
    expect(text).not.toMatch(/社区矫正对象扎西|矫正类别|矫正期限|公章/u);
    expect(text).toContain('查询单位（盖章）：年月日经办人（签名）：年月日');
  });

  it('closes sentences once, and leaves what announces open', async () => {
    const text = await written({
      paragraphs: ['甲事已办。', '乙事未办', '请注意：'],
      points: ['一。', '二'],
    });
    expect(text).toContain('甲事已办。乙事未办。请注意：（一）一。（二）二。');
  });

  it('greets nobody, names nobody and shows no number where it has none', async () => {
    const text = await written({ to: null, introduce: 'none', contact: null, acknowledgement: false });
    expect(text).toMatch(/^社区矫正对象执行地变更告知书你于2026年11月2日申请/u);
    expect(text).not.toMatch(/联系人|签名|字第/u);
  });

  it('is signed by the person where he has to acknowledge it, below our own seal', async () => {
    const text = await written({});
    expect(text).toMatch(/（公章）2026年11月20日本人已收到本文书，知悉其内容。签名：年月日$/u);
    const { pdf } = await renderer.render('letter', generalLongSamples.letter);
    const last = bare(readPdf(pdf).at(-1)?.text ?? '');
    expect(last).toContain('维西傈僳族自治县社区矫正机构（公章）2026年11月20日本人已收到');
    expect(last.indexOf('（公章）')).toBeGreaterThan(60);
  });

  it('says who gets a copy, and who signs for it on the stub', async () => {
    const { text } = await textOf(renderer, 'letterWithStub', letterWithStub);
    expect(text).toMatch(/抄送：维西傈僳族自治县人民检察院。$/u);
    expect(text).toContain('收件单位签收收件人签名（单位盖章）');
    const told = await textOf(renderer, 'letterWithStub', { ...letterWithStub, acknowledgement: true });
    expect(told.text).toContain('本人签收签名（手印）');
  });

  it('is refused without words', async () => {
    await expect(renderer.render('letter', { ...letter, paragraphs: [] })).rejects.toMatchObject(failed);
  });
});

describe('an approval form', () => {
  it('shows each step with who signs for it, and the seal where a body speaks', async () => {
    const { text } = await textOf(renderer, 'approvalForm', approvalForm);
    expect(text).toContain('证明材料：劳动合同、房屋租赁合同建塘司法所经办人：和丽琼（演示）2026年11月2日');
    expect(text).toContain('香格里拉市社区矫正机构（公章）签名：余阿普（演示）2026年11月20日');
    expect(text).not.toContain('备注');
  });

  it('is refused without a step', async () => {
    await expect(renderer.render('approvalForm', { ...approvalForm, sections: [] })).rejects.toMatchObject(
      failed,
    );
  });
});
