import { afterAll, describe, expect, it } from 'vitest';

import { createRenderer } from '../rendering/createRenderer.ts';
import { formSamples } from '../samples/formSamples.ts';
import { describePapers, textOf } from '../testing/describePapers.ts';
import type { ProposalLetterData } from './proposalLetter.ts';

const renderer = createRenderer();
afterAll(() => renderer.close());

describePapers('forms', {
  assessmentRequest: [2, 5],
  assessmentOpinion: [1, 5],
  proposalLetter: [1, 4],
  arrestProposal: [1, 4],
  dailyRootSheet: [1, 4],
  readersList: [1, 9],
});

const failed = { code: 'PAPER_TEMPLATE_FAILED' };
const proposed = async (changes: Partial<ProposalLetterData>) =>
  (await textOf(renderer, 'proposalLetter', { ...formSamples.proposalLetter, ...changes })).text;

describe('a proposal (form 9)', () => {
  it('has its blanks in order: rule broken, facts, articles, what is proposed, evidence, copies', async () => {
    const text = await proposed({});
    expect(text).toMatch(
      /矫正期限自2026年1月15日起至2028年1月14日止。该社区矫正对象在社区矫正期间违反了监督管理规定，具体事实如下：（一）2026年9月3日.*（二）.*警告。依据《中华人民共和国刑法》第七十七条第二款、.*第四十六条第一款的规定，建议撤销对该社区矫正对象宣告的缓刑。请依法审查处理。附件：1．查找记录6份；.*联系人：.*（公章）2026年11月20日注：抄送香格里拉市人民检察院、香格里拉市公安局。$/u,
    );
  });

  it.each([
    ['publicSecurityPenalty', '建议对该社区矫正对象给予治安管理处罚。'],
    ['revokeParole', '建议撤销对该社区矫正对象的假释。'],
    ['recall', '建议对该社区矫正对象收监执行。'],
  ] as const)('proposes %s', async (proposes, words) => {
    expect(await proposed({ proposes })).toContain(words);
  });

  it('names day and body of the ruling where correction rests on one', async () => {
    const ruling = { on: '2026-01-10', by: '云南省监狱管理局', words: '决定（批准）暂予监外执行' } as const;
    expect(await proposed({ ruling })).toContain(
      '于2026年1月10日经云南省监狱管理局决定（批准）暂予监外执行。',
    );
    expect(await proposed({ ruling: { ...ruling, on: null } })).toContain('于（未登记）经云南省监狱管理局');
  });

  it('says facts alone where nothing was broken, and says “的规定” once', async () => {
    const text = await proposed({ violated: [], facts: ['甲情形消失。'], basis: '某法第一条的规定。' });
    expect(text).toContain('该社区矫正对象有下列情形：甲情形消失。依据某法第一条的规定，建议');
  });

  it('is refused without facts', async () => {
    const data = { ...formSamples.proposalLetter, facts: [] };
    await expect(renderer.render('proposalLetter', data)).rejects.toMatchObject(failed);
  });
});

describe('a proposal of arrest (form 11)', () => {
  it('names the rules broken, what is to be revoked, the danger and article 47', async () => {
    const { text } = await textOf(renderer, 'arrestProposal', formSamples.arrestProposal);
    expect(text).toMatch(
      /违反了监督管理规定、人民法院禁止令，被提请撤销缓刑，并有下列可能逃跑或者可能发生社会危险的情形：该对象更换.*。依据《中华人民共和国社区矫正法》第四十七条的规定，提请对该社区矫正对象决定予以逮捕。/u,
    );
  });

  it('is refused where nothing was broken', async () => {
    const data = { ...formSamples.arrestProposal, violated: [] };
    await expect(renderer.render('arrestProposal', data)).rejects.toMatchObject(failed);
  });
});

describe('a notice of detention (form 10)', () => {
  it('is a draft for the authority, with reason, day and kind of the measure', async () => {
    const { text } = await textOf(renderer, 'detentionNoticeForm', formSamples.detentionNoticeForm);
    expect(text).toMatch(/^样稿，供决定机关核对后盖章/u);
    expect(text).toMatch(
      /因殴打他人，于2026年11月19日被行政拘留，措施种类为行政拘留十日。特此通知。附件：.*香格里拉市公安局（公章）年月日注：抄送/u,
    );
  });
});

describe('the forms of an assessment (1 to 4)', () => {
  it('have the request with its sheet, and the days there are for the answer', async () => {
    const request = formSamples.assessmentRequest;
    const ordinary = await textOf(renderer, 'assessmentRequest', request);
    const fast = await textOf(renderer, 'assessmentRequest', { ...request, fastTrack: true });
    expect(ordinary.text).toMatch(
      /委托单位.*受委托单位.*委托时间.*是否速裁否委托事项.*案由.*姓名.*性别女出生年月1995年6月证件类型及号码.*联系电话.*户籍所在地.*经常居住地.*亲属（保证人、监护人、有关组织）.*被害人情况.*案件情况.*备注.*十个工作日.*邮政编码：674400。$/u,
    );
    expect(fast.text).toMatch(/是否速裁是.*五个工作日内/u);
    expect(fast.text).not.toContain('十个工作日');
  });

  it('leave open what the request did not say', async () => {
    const { text } = await textOf(renderer, 'assessmentRequest', {
      ...formSamples.assessmentRequest,
      sex: null,
      birthOn: null,
      relatives: [],
      victim: '',
      facts: '',
    });
    expect(text).toMatch(
      /性别出生年月证件类型及号码.*关系姓名性别电话户籍地（组织所在地）经常居住地被害人情况案件情况备注/u,
    );
  });

  it('say when the request came in, what is missing and why it goes back', async () => {
    const supplement = await textOf(
      renderer,
      'assessmentSupplementNotice',
      formSamples.assessmentSupplementNotice,
    );
    expect(supplement.text).toContain(
      '居民身份证号码533421199506070029进行社区矫正调查评估的委托函，我单位已于2026年11月18日收到',
    );
    expect(supplement.text).toContain('（一）起诉书副本。（二）居住地核实材料。（三）家属的联系方式。');
    const returned = await textOf(renderer, 'assessmentReturnNotice', formSamples.assessmentReturnNotice);
    expect(returned.text).toContain(
      '依照《中华人民共和国社区矫正法实施办法》第十四条的规定，现将委托函及所附材料退回',
    );
  });

  it('give findings before the conclusion, and are refused without one', async () => {
    const { text } = await textOf(renderer, 'assessmentOpinion', formSamples.assessmentOpinion);
    expect(text).toMatch(
      /于2026年11月18日至2026年11月27日对被告人.*一、调查情况.*二、评估结论.*抄送：香格里拉市人民检察院。$/u,
    );
    const data = { ...formSamples.assessmentOpinion, conclusion: [] };
    await expect(renderer.render('assessmentOpinion', data)).rejects.toMatchObject(failed);
  });
});

describe('a receipt of service', () => {
  it('ticks the manner, and leaves open what is not known', async () => {
    const filled = await textOf(renderer, 'serviceReceipt', formSamples.serviceReceipt);
    expect(filled.text).toContain('√直接送达□留置送达□转交送达□邮寄送达□公告送达');
    const open = await textOf(renderer, 'serviceReceipt', {
      ...formSamples.serviceReceipt,
      manner: null,
      servedOn: null,
      signature: null,
      servers: [],
      place: '',
    });
    expect(open.text).toContain('□直接送达');
    expect(open.text).toContain('由他人代收的，写明与受送达人的关系：签名（手印）：年月日');
  });
});
