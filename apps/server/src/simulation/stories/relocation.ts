import { counties, offices, regionName } from '../../demonstration/bodies.ts';
import { isAdult, servingFor } from '../story.ts';
import type { Story } from '../story.ts';

const homes: readonly { readonly county: number; readonly office: number }[] = [
  { county: counties.shangriLa, office: offices.jiantang },
  { county: counties.deqin, office: offices.benzilan },
  { county: counties.weixi, office: offices.tacheng },
];

/** 执行地变更 between the counties: asked about, decided, told, the file sent, reported at the new place in time. */
export const relocationStory: Story = {
  name: '执行地变更',
  begins: 0.5,
  fits: (person, today) => servingFor(person, today, 120) && isAdult(person, today) && !person.forbidden,
  async *tell(scene) {
    const { chance } = scene;
    const home = chance.pick(homes.filter(({ county }) => county !== scene.person.county));
    const place = {
      text: `${regionName(home.county)}${regionName(home.office)}（演示地址）`,
      region: home.office,
    };
    const agrees = chance.percent(85);
    const matter = await scene.start('relocation', {
      reason: chance.pick(['work', 'residence']),
      reasonText: '随家人到当地居住，房屋已经租好。（演示）',
      place,
      address: '演示路1号',
      relatives: '演示·兄长，同住。',
      intendedOn: scene.day(35),
    });
    yield 1;
    await scene.step(matter, 'opinion', { opinion: 'agree', text: '情况属实，建议同意变更。（演示）' });
    yield 1;
    await scene.step(matter, 'ask', { questions: '请核实住处和同住的亲属。（演示）' });
    yield 4;
    await scene.step(matter, 'answer', {
      receivedOn: scene.day(-2),
      residence: agrees ? '住处属实，租期两年。（演示）' : '房屋已经另租他人。（演示）',
      livelihood: '在当地务工。（演示）',
      family: '与兄长同住。（演示）',
      opinion: agrees ? 'agree' : 'disagree',
      ...(agrees ? {} : { reasons: '没有固定住处。（演示）' }),
    });
    yield 2;
    if (!agrees) {
      const refused = {
        coordinate: { result: 'disagree', text: '双方意见一致，不具备条件。（演示）' },
        decide: { outcome: 'refused', reasons: '新执行地没有固定住处。（演示）' },
        tellRefusal: { toldOn: scene.today },
      };
      while ((await scene.next(matter, refused)) !== undefined);
      return;
    }
    await scene.step(matter, 'decide', { outcome: 'approved' });
    yield 1;
    await scene.step(matter, 'inform', {
      receivedDecisionOn: scene.today,
      educated: true,
      reportTo: '新执行地社区矫正机构',
    });
    await scene.step(matter, 'handOver', {
      pieces: ['judgment', 'executionNotice', 'relocationDecision', 'answer', 'file'],
      carrier: '专人送达',
    });
    yield 3;
    const there = { by: 'countyAgency', place: home.county } as const;
    await scene.step(matter, 'receive', { receivedOn: scene.day(-1), complete: 'yes' }, there);
    yield 1;
    await scene.step(
      matter,
      'arrive',
      { arrivedOn: scene.today, identityMethod: 'idCard', registered: true, office: place },
      there,
    );
  },
};
