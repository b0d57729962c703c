import type { Day, TakenStep } from '@guitu/law';
import { dayOf, findDelegation, isMoment } from '@guitu/law';
import {
  consequencesOfBreaking,
  guardianDuties,
  limitedRights,
  otherMatters,
  rightsOf,
  rulesToKeep,
  teamDuties,
} from '@guitu/papers';
import type { DeclarationConfirmation, InductionDeclarationData } from '@guitu/papers';

import { codesIn, labelsOf } from './chosen.ts';
import { guardianOn } from './guardian.ts';
import { withoutFullStop } from './leave-window.ts';
import { paperDecision } from './paper-decision.ts';
import type { PaperSource } from './source.ts';
import { decisionOf, signatureOf, valueIn } from './taken-step.ts';
import { teamMembers } from './team-members.ts';

/** 社区矫正入矫宣告书: what was declared and nothing more, by whom and before whom, and how it was confirmed. */
export function composeInductionDeclaration(source: PaperSource): InductionDeclarationData {
  const taken = decisionOf(source);
  const heldAt = isMoment(taken.values['heldAt']) ? taken.values['heldAt'] : taken.event.happenedAt;
  const text = (field: string): string => valueIn(source, 'declare', field);
  return {
    ...source.head,
    ...contentsOf(source, taken),
    ...hostOf(source, taken, dayOf(heldAt)),
    person: source.person,
    minor: minorOf(source, dayOf(heldAt)),
    heldAt,
    place: text('place'),
    present: labelsOf(source.procedure.steps['declare']?.form['present'], taken.values['present']),
    presentNames: text('presentNames'),
    held: taken.values['public'] === true ? 'publicly' : 'privately',
    language: text('language'),
    interpreter: text('interpreter'),
    confirmation: {
      manner: mannerOf(text('confirmation')),
      witness: text('witness'),
      note: withoutFullStop(text('note')),
    },
    contact: source.contact,
  };
}

type Contents = Pick<
  InductionDeclarationData,
  'judgment' | 'crimeFacts' | 'termDeclared' | 'duties' | 'rights' | 'team' | 'other'
>;

/** The parts that were declared; an entry made afterwards may lack some, and then the paper lacks them too. */
function contentsOf(source: PaperSource, taken: TakenStep): Contents {
  const codes = codesIn(taken.values['contents']);
  const said = <Part>(code: string, part: () => Part): Part | null => (codes.includes(code) ? part() : null);
  const standing = { measure: source.facts.measure, minor: source.order.data['minor'] === true };
  return {
    judgment: said('papers', () => paperDecision(source)),
    crimeFacts: said('crimeFacts', () => valueIn(source, 'declare', 'crimeFacts')),
    termDeclared: codes.includes('term'),
    duties: said('duties', () => ({
      rules: rulesToKeep(standing),
      limits: [...limitedRights(standing), ...deprived(source)],
      consequences: consequencesOfBreaking(standing),
    })),
    rights: said('rights', () => rightsOf(standing)),
    team: said('team', () => ({
      members: teamMembers(source.facts.team?.members ?? []),
      duties: teamDuties,
    })),
    other: said('other', () => otherMatters),
  };
}

/** What the judgment deprives of or forbids, line by line as it was declared. */
function deprived(source: PaperSource): readonly string[] {
  return valueIn(source, 'declare', 'deprived')
    .split('\n')
    .map(withoutFullStop)
    .filter((line) => line !== '');
}

function hostOf(
  source: PaperSource,
  taken: TakenStep,
  on: Day,
): Pick<InductionDeclarationData, 'host' | 'hostBody' | 'delegatedBy'> {
  const signature = signatureOf(source, taken);
  const byOffice = taken.values['hostOffice'] === 'office';
  const delegation = findDelegation(source.facts, source.procedure.name, on);
  return {
    host: valueIn(source, 'declare', 'host') || signature.name,
    hostBody: source.bodyName(byOffice ? 'judicialOffice' : 'countyAgency'),
    delegatedBy: byOffice && delegation !== undefined ? source.bodyName('countyAgency') : null,
  };
}

function minorOf(source: PaperSource, on: Day): InductionDeclarationData['minor'] {
  if (source.order.data['minor'] !== true) return null;
  const told = valueIn(source, 'notifyGuardian', 'guardian');
  const guardian = told === '' ? guardianOn(source.facts, on) : told;
  return { guardian: guardian ?? '', duties: guardian === null ? [] : guardianDuties };
}

function mannerOf(code: string): DeclarationConfirmation['manner'] {
  return code === 'fingerprint' || code === 'refused' ? code : 'signed';
}
