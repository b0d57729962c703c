import { leaveObligations, leaveRemedy } from '@guitu/law';

import { measure } from '../measure.mjs';
import { chromium, openPrinter } from './print-page.mjs';

/** One 准予外出决定书 as PDF/A, every time with another number; beside it Chromium printing the same words on as many pages. */
export const renderPaper = {
  title: '制作一份《准予外出决定书》PDF',
  rivalTitle:
    chromium === undefined
      ? '无（本机没有 Chromium）'
      : 'Chromium 打印同样页数（浏览器与页面已打开，不是 PDF/A）',
  budget: { p95: 50 },
  async run({ renderer, stage }) {
    const make = (index) => renderer.render('leaveDecision', decision(index));
    if (chromium === undefined) return measure(make, undefined, { warm: 3 });
    const { pages } = await make(0);
    const printer = await openPrinter(textsOf(decision(0)), pages);
    stage.closing.push(() => printer.close());
    try {
      const printed = await printer.print(0);
      if (printed !== pages) throw new Error(`对照打印了 ${printed} 页，本系统 ${pages} 页`);
      return await measure(make, printer.print, { warm: 3 });
    } finally {
      await printer.close();
    }
  },
};

/** Every text in what a paper is made of. */
function textsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function decision(index) {
  return {
    demonstration: true,
    number: `（2026）香矫外准字第 ${index + 1} 号`,
    issuedOn: '2026-11-20',
    bodyName: '香格里拉市社区矫正机构',
    person: {
      name: '扎西次仁（演示）',
      sex: 'male',
      birthOn: '1990-03-05',
      idNumber: '533421199003050019',
      homeAddress: '云南省迪庆藏族自治州香格里拉市建塘镇北门街 8 号',
      measureText: '缓刑',
      termBegins: '2026-01-15',
      termEnds: '2028-01-14',
    },
    reason: '陪同母亲到昆明市第一人民医院做心脏手术并照料住院',
    destination: '云南省昆明市五华区',
    beginsOn: '2026-11-23',
    endsOn: '2026-12-05',
    days: 13,
    appliedOn: '2026-11-18',
    extension: null,
    delegatedBy: null,
    obligations: leaveObligations,
    returnTo: '建塘司法所',
    remedy: leaveRemedy,
    contact: { name: '和丽琼（演示）', phone: '0887-8220000' },
    stub: {
      to: '扎西次仁（演示）本人',
      preparedBy: '和丽琼（演示）',
      approvedBy: '余阿普（演示）',
      issuedOn: '2026-11-20',
    },
  };
}
