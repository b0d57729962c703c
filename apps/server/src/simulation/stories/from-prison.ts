import { regionsUnder } from '@guitu/law';

import { takeArrival } from '../../arrivals/take-arrival.ts';
import { prisonName } from '../../demonstration/bodies.ts';
import { writable } from '../../demonstration/stage.ts';
import { isPlace } from '../people.ts';
import type { Story } from '../story.ts';
import { firstDays, inventNewcomer, papersOfTheCourt } from './newcomer.ts';

/** 监狱移交: somebody ill serves outside prison; handed over at a hospital, and the prison gets and receipts the certificate. */
export const fromPrisonStory: Story = {
  name: '监狱移交',
  begins: 0.6,
  fits: isPlace,
  async *tell(scene) {
    const county = { by: 'countyAgency' } as const;
    const office = scene.chance.pick(regionsUnder(scene.person.county)).code;
    const sentence = ['outsidePrison', { months: 10 }, '10个月'] as const;
    const { value, announce } = inventNewcomer(scene, office, sentence, scene.day(-1));
    const { caseId, matterId } = await scene.done('arrival.open', () =>
      takeArrival(scene.at(), scene.visitor('countyAgency'), {
        items: { ...value, decidingAuthority: '云南省监狱管理局（演示）' },
        into: { kind: 'new' },
        officeCode: office,
        announce: writable({ ...announce, deciderKind: 'prison', custodianNotifiedOn: scene.today }),
        papers: {
          receivedOn: scene.today,
          codes: [...papersOfTheCourt, 'medicalOpinion', 'guarantee'],
          evidence: [],
        },
        idempotencyKey: scene.key(),
      }),
    );
    await scene.becomes(caseId);
    const intake = matterId ?? '';
    yield 1;
    await scene.step(intake, 'sendReceipt', { sentOn: scene.today }, county);
    yield 1;
    await scene.step(intake, 'receive', {
      outcome: 'approved',
      receivedAt: scene.clock(5),
      manner: 'hospital',
      escort: prisonName,
      hospital: { text: '演示医院住院部', region: scene.person.county },
      documentsChecked: true,
      identityMethod: 'idCard',
      registered: true,
      note: '与监狱狱政科民警、医院一同在病房核对。（演示）',
    });
    await scene.acknowledged(intake, 'prison', county);
    yield 1;
    await scene.start(
      'medicalBasis',
      {
        basis: 'illness',
        diagnosis: '需要住院治疗，符合保外就医的情形。（演示）',
        hospital: '演示省级医院',
        diagnosedOn: scene.day(-20),
        guarantor: [{ name: '演示·保证人', role: 'spouse', sex: 'female', phone: '10020000998' }],
        guaranteeOn: scene.day(-12),
      },
      county,
    );
    yield* firstDays(scene);
  },
};
