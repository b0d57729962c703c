import type { Measure } from '@guitu/law';
import { afterAll, describe, expect, it } from 'vitest';

import { kindsThatMayHaveGaps } from '../paper/gaps.ts';
import { paperTitle } from '../paper/paperTemplates.ts';
import { createRenderer } from '../rendering/createRenderer.ts';
import { bare } from '../replacing/printedTexts.ts';
import { dischargeLongSamples } from '../samples/dischargeLongSamples.ts';
import { dischargeSamples } from '../samples/dischargeSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import { readPdf } from '../testing/readPdf.ts';
import { dischargePapers } from './dischargePapers.ts';
import { endWords } from './endWords.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describePapers('discharge', {
  dischargeDeclaration: [1, 3],
  appraisalForm: [1, 4],
  fileHandoverList: [1, 5],
});

const failed = { code: 'PAPER_TEMPLATE_FAILED' };
const { endNotice, dischargeCertificate, dischargeDeclaration, fileHandoverList, sealingRecord } =
  dischargeSamples;

describe('what follows from the end of the term', () => {
  it.each<[Measure, string]>([
    ['control', '管制执行期满，解除管制'],
    ['probation', '缓刑考验期满，原判刑罚不再执行'],
    ['parole', '假释考验期满，原判刑罚执行完毕'],
    ['outsidePrison', '刑期届满'],
  ])('is said for %s in its own words, of a pardon in one', async (measure, words) => {
    expect(endWords(measure, 'term')).toBe(words);
    expect(endWords(measure, 'pardon')).toBe('被依法赦免');
    const ending = endWords(measure, 'term');
    const { text } = await textOf(renderer, 'dischargeCertificate', { ...dischargeCertificate, ending });
    expect(text).toContain(`于2028年1月14日${words}，依法解除社区矫正。特此证明。`);
    const declared = await textOf(renderer, 'dischargeDeclaration', { ...dischargeDeclaration, ending });
    expect(declared.text).toContain(`现已届满，依法解除社区矫正。（二）${words}。`);
  });
});

describe('a person known in part', () => {
  it.each([...kindsThatMayHaveGaps].filter((kind) => kind in dischargePapers))(
    'stands on %s',
    async (kind) => {
      const known = kind as keyof typeof dischargePapers;
      const { person, ...data } = dischargeSamples[known];
      const unknown = { ...person, sex: null, birthOn: null, termBegins: null, termEnds: null };
      const { text } = await textOf(renderer, known, { ...data, person: unknown });
      expect(text.split('（未登记）').length).toBeGreaterThan(2);
    },
  );

  it('is discharged all the same', () => {
    expect(Object.keys(dischargePapers).filter((kind) => !kindsThatMayHaveGaps.has(kind))).toEqual([]);
  });
});

describe('the notice of form 12', () => {
  it('has the blanks in their order, the day and 依法解除, and the copies', async () => {
    const { text } = await textOf(renderer, 'endNotice', endNotice);
    const blanks = [
      '姓名',
      '性别男',
      '出生',
      '民族',
      '号码',
      '户籍地',
      '执行地',
      '因犯',
      '判处',
      '依据',
      '期间',
      '期满',
    ];
    const body = text.slice(text.indexOf('性别男'));
    const places = blanks.slice(1).map((blank) => body.indexOf(blank));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('该对象于2028年1月14日矫正期满，');
    expect(text).toContain('第五十三条的规定，依法解除社区矫正。特此通知。');
    expect(text).toMatch(/注：抄送香格里拉市人民检察院、香格里拉市公安局。$/u);
  });

  it('says why correction is terminated, under its own title', async () => {
    const notice = { ...endNotice, kind: 'termination' as const, reason: '该对象于2027年3月1日死亡。' };
    expect(paperTitle('endNotice', endNotice)).toBe('解除社区矫正通知书');
    expect(paperTitle('endNotice', notice)).toBe('终止社区矫正通知书');
    const { text } = await textOf(renderer, 'endNotice', notice);
    expect(text).toContain(
      '该对象于2027年3月1日死亡。依照《中华人民共和国社区矫正法》第四十五条的规定，于2028年1月14日终止社区矫正。',
    );
    expect(text).not.toContain('解除');
    await expect(renderer.render('endNotice', { ...notice, reason: '' })).rejects.toMatchObject(failed);
  });

  it('cites no article beside the one that the reason names itself', async () => {
    const reason = '该对象因又犯新罪被判处有期徒刑，依照有关衔接规定应当终止社区矫正';
    const { text } = await textOf(renderer, 'endNotice', { ...endNotice, kind: 'termination', reason });
    expect(text).toContain(`${reason}。于2028年1月14日终止社区矫正。`);
    expect(text).not.toContain('第四十五条');
  });

  it('says of a pardon what law says of it', async () => {
    const { text } = await textOf(renderer, 'endNotice', { ...endNotice, reason: '该对象被依法特赦' });
    expect(text).toContain('该对象被依法特赦。依照');
    expect(text).toContain('第五十三条的规定，于2028年1月14日依法解除社区矫正。');
    expect(text).not.toContain('矫正期满');
  });
});

describe('the declaration', () => {
  it('of an adult speaks of no guardian, that of a minor is not public and signed by the guardian', async () => {
    const { text } = await textOf(renderer, 'dischargeDeclaration', dischargeDeclaration);
    expect(text).toContain('宣告方式公开宣告');
    expect(text).not.toContain('监护人');
    const minor = {
      ...dischargeDeclaration,
      held: 'privately' as const,
      minor: true,
      guardian: '余大演（演示）',
    };
    const { text: quiet } = await textOf(renderer, 'dischargeDeclaration', minor);
    expect(quiet).toContain('宣告方式不公开宣告');
    expect(quiet).toContain('已经通知你的监护人余大演（演示）到场');
    expect(quiet).toContain('监护人余大演（演示）（签名）：');
    expect(quiet).toContain('第五十四条、第五十五条的规定');
    const grown = { ...minor, guardian: null };
    const { text: alone } = await textOf(renderer, 'dischargeDeclaration', grown);
    expect(alone).toContain('宣告不公开进行。');
    expect(alone).not.toContain('监护人');
  });

  it('has the seal on a page with words', async () => {
    const { pdf } = await renderer.render('dischargeDeclaration', dischargeLongSamples.dischargeDeclaration);
    const last = bare(readPdf(pdf).at(-1)?.text ?? '');
    expect(last).toContain('司法所（公章）');
    expect(last).toContain('本人确认');
  });
});

describe('the other papers', () => {
  it('number what is handed over, repeat the head, and are signed by both sides on the last page', async () => {
    const { pages } = await textOf(renderer, 'fileHandoverList', dischargeLongSamples.fileHandoverList);
    expect(pages.length).toBeGreaterThan(1);
    expect(bare(pages[0]?.text ?? '')).toContain('序号材料名称文号日期');
    for (const page of pages.slice(1, -1)) expect(bare(page.artifacts)).toContain('序号材料名称文号日期');
    expect(bare(pages.at(-1)?.text ?? '')).toMatch(/共60件，.*移交人（签名）：.*接收人（签名）：/u);
    await expect(
      renderer.render('fileHandoverList', { ...fileHandoverList, items: [] }),
    ).rejects.toMatchObject(failed);
  });

  it('mark what is sealed, and say what sealing means', async () => {
    const { text } = await textOf(renderer, 'sealingRecord', sealingRecord);
    expect(text).toMatch(/^封存犯罪记录封存登记表/u);
    expect(text).toContain('不得查询、共享、复用');
    const { text: silent } = await textOf(renderer, 'sealingRecord', { ...sealingRecord, told: [] });
    expect(silent).toContain('告知单位无');
    await expect(renderer.render('sealingRecord', { ...sealingRecord, scope: [] })).rejects.toMatchObject(
      failed,
    );
  });

  it('leave room for hands in an appraisal, and strike out what nobody gives', async () => {
    const { text } = await textOf(renderer, 'appraisalForm', {
      ...dischargeSamples.appraisalForm,
      summary: null,
      officeOpinion: null,
      countyOpinion: { text: '', signature: null },
    });
    expect(text).toContain('个人总结未提交');
    expect(text).toContain('司法所意见／');
    expect(text).toMatch(/矫正机构意见签名：（公章）年月日$/u);
  });

  it('tell of resettlement whoever has no needs too', async () => {
    const sheet = { ...dischargeSamples.resettlementSheet, needs: [] };
    const { text } = await textOf(renderer, 'resettlementSheet', sheet);
    expect(text).toContain('帮扶需求无');
    expect(text).toContain('已向我告知安置帮教的有关规定和联系方式。社区矫正对象（签名、手印）：年月日');
  });
});
