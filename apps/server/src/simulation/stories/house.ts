import { addDays, regionsUnder } from '@guitu/law';

import { enterRecord as enterOversightRecord } from '../../oversight/enter-record.ts';
import { enterRecord as enterPrivacyRecord } from '../../privacy/enter-record.ts';
import { enterAbsence } from '../../roster/absence.ts';
import { putShift } from '../../roster/shifts.ts';
import { attempt } from '../attempt.ts';
import { isPlace } from '../people.ts';
import type { Story } from '../story.ts';

/** The house itself: who is on duty, who is away and who acts for him, month after month. */
export const rosterStory: Story = {
  name: '值班和不在岗',
  fits: isPlace,
  begins: (_place, today) => (today.slice(8) <= '07' ? today.slice(0, 7) : undefined),
  async *tell(scene) {
    const { world, chance } = scene;
    const approver = scene.visitor('countyAgency', true);
    const [clerk] = world.staff.at('countyAgency', scene.person.county);
    if (clerk === undefined) return;
    for (let days = 0; days < 7; days += 1) {
      const name = (days % 2 === 0 ? clerk : approver.account).name;
      await attempt(world, 'shift.put', () =>
        putShift(scene.at(), approver, scene.day(days), {
          people: [{ name, phone: '10012340000' }],
          idempotencyKey: scene.key(),
        }),
      );
    }
    yield chance.between(3, 12);
    await attempt(world, 'absence.enter', () =>
      enterAbsence(scene.at(), scene.visitor('countyAgency', true), {
        accountId: approver.account.id,
        from: scene.day(1),
        until: scene.day(3),
        reason: '参加培训（演示）',
        actingId: clerk.id,
        grantApprover: true,
        ground: '演示局务会议纪要〔2026〕3号',
        idempotencyKey: scene.key(),
      }),
    );
  },
};

/** 个人信息保护 and 监督检查: what a county writes into its registers when it begins and each quarter. */
export const registersStory: Story = {
  name: '台账',
  fits: isPlace,
  begins: (_place, today) => `${today.slice(0, 4)}-${Math.floor((Number(today.slice(5, 7)) - 1) / 3)}`,
  async *tell(scene) {
    const { world } = scene;
    const enterPrivacy = (kind: 'impactAssessment' | 'storageConfirmation', values: object) =>
      attempt(world, `privacy.${kind}`, () =>
        enterPrivacyRecord(scene.at(), scene.visitor('countyAgency', true), {
          kind,
          values: values as never,
          idempotencyKey: scene.key(),
        }),
      );
    const enterOversight = (by: 'countyAgency' | 'procuratorate', kind: string, values: object) =>
      attempt(world, `oversight.${kind}`, () =>
        enterOversightRecord(scene.at(), scene.visitor(by, true), {
          kind: kind as never,
          values: values as never,
          idempotencyKey: scene.key(),
        }),
      );
    await enterPrivacy('storageConfirmation', {
      place: '迪庆州政务机房（演示）',
      inChina: true,
      confirmedOn: scene.today,
      confirmedBy: '演示·负责人',
    });
    await enterPrivacy('impactAssessment', {
      uses: ['health', 'phoneLocation', 'providing'],
      purpose: '履行监督管理职责，核实是否在批准的地方。（演示）',
      necessity: '没有影响更小的办法。（演示）',
      safeguards: '加密存放、分级授权、查阅留痕。（演示）',
      retention: '档案保存期限内',
      completedOn: scene.today,
      conclusion: 'proceed',
      until: addDays(scene.today, 365),
    });
    yield 5;
    await enterOversight('countyAgency', 'selfCheck', {
      on: scene.today,
      groups: ['assessment', 'handover', 'absconding', 'revocation', 'other'],
      found: '两份矫正小组责任书没有签日期，已补。（演示）',
      confirmedBy: '演示·负责人',
    });
    await enterOversight('countyAgency', 'reconciliation', {
      on: scene.today,
      partners: ['court', 'procuratorate', 'police'],
      from: scene.day(-90),
      until: scene.day(-1),
      received: regionsUnder(scene.person.county).length,
      ended: 3,
      onRegister: 60,
      missed: 0,
      absconded: 0,
      differences: '无',
      nextOn: scene.day(90),
    });
    yield 3;
    const number = `演示检纠${scene.chance.between(1, 99)}号`;
    await enterOversight('procuratorate', 'opinion', {
      on: scene.today,
      to: '县司法局（演示）',
      manner: 'notice',
      number,
      text: '委托手续不全。（演示）',
      replyBy: scene.day(15),
    });
    yield 6;
    await enterOversight('countyAgency', 'reply', {
      on: scene.today,
      opinionNumber: number,
      adopted: 'adopted',
      text: '已经补办。（演示）',
    });
  },
};
