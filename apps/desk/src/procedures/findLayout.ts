import type { Procedure } from '@guitu/law';

import { arrestLayout } from './arrest/layout.ts';
import { classificationLayout } from './classification/layout.ts';
import { commutationLayout } from './commutation/layout.ts';
import { correctionPlanLayout } from './correction-plan/layout.ts';
import { detentionNoticeLayout } from './detention-notice/layout.ts';
import { dischargeLayout } from './discharge/layout.ts';
import { exitBanLayout } from './exit-ban/layout.ts';
import { inductionDeclarationLayout } from './induction-declaration/layout.ts';
import { intakeLayout } from './intake/layout.ts';
import type { ProcedureLayout } from './layout.ts';
import { leaveLayout } from './leave/layout.ts';
import { lostContactLayout } from './lost-contact/layout.ts';
import { medicalBasisLayout } from './medical-basis/layout.ts';
import { openingBalanceLayout } from './opening-balance/layout.ts';
import { procuratorialSupervisionLayout } from './procuratorial-supervision/layout.ts';
import { prohibitionOrderLayout } from './prohibition-order/layout.ts';
import { recallLayout } from './recall/layout.ts';
import { relocationLayout } from './relocation/layout.ts';
import { revocationLayout } from './revocation/layout.ts';
import { sealingLayout } from './sealing/layout.ts';
import { teamLayout } from './team/layout.ts';
import { termChangeLayout } from './term-change/layout.ts';
import { terminationLayout } from './termination/layout.ts';

const layouts: Readonly<Record<string, ProcedureLayout>> = {
  leave: leaveLayout,
  intake: intakeLayout,
  team: teamLayout,
  inductionDeclaration: inductionDeclarationLayout,
  correctionPlan: correctionPlanLayout,
  classification: classificationLayout,
  detentionNotice: detentionNoticeLayout,
  prohibitionOrder: prohibitionOrderLayout,
  exitBan: exitBanLayout,
  lostContact: lostContactLayout,
  medicalBasis: medicalBasisLayout,
  openingBalance: openingBalanceLayout,
  termChange: termChangeLayout,
  discharge: dischargeLayout,
  relocation: relocationLayout,
  termination: terminationLayout,
  sealing: sealingLayout,
  revocation: revocationLayout,
  arrest: arrestLayout,
  commutation: commutationLayout,
  recall: recallLayout,
  procuratorialSupervision: procuratorialSupervisionLayout,
};

/** The layout of a procedure: its own where it has one, else the plain one under its title. */
export function findLayout(procedure: Procedure): ProcedureLayout {
  return layouts[procedure.name] ?? { title: plainTitle(procedure) };
}

/** 审批表 where somebody decides, 登记表 where what has happened is written down; what is called a record already stays so. */
function plainTitle({ title, steps, decisionStep }: Procedure): string {
  if (steps[decisionStep]?.kind !== 'record') return `${title}审批表`;
  if (title.endsWith('记录')) return title;
  return title.endsWith('登记') ? `${title}表` : `${title}登记表`;
}
