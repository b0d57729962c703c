import { act, measures, sealingMeasures } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import type { FormValues } from '../kernel/field.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { MatterState } from '../kernel/state.ts';
import { findOutcome, findTaken } from '../kernel/state.ts';
import { keepsWorkingFile } from '../procedures/intake/competence.ts';
import { isTreatedAsMinor } from '../procedures/minority.ts';
import { ruleActive } from '../rules/active.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import type { DossierKind } from './parts.ts';
import { dossierNames } from './parts.ts';

/** RECV-19: whether there is a working file at all: an office keeps one of what it is entrusted with. */
export function isKept(kind: DossierKind, facts: CaseFacts, on: Day): boolean {
  return kind === 'caseFile' || keepsWorkingFile(facts, on);
}

/** Who keeps a file closes, lends and exports it: the county its own and the office's, the office the one it keeps. */
export function keeperRefusals(kind: DossierKind, office: Office): readonly Refusal[] {
  if (office === 'countyAgency' || (kind === 'workingFile' && office === 'judicialOffice')) return [];
  return [
    {
      code: 'dossier.not-keeper',
      text: `${dossierNames[kind]}由${kind === 'caseFile' ? '县级社区矫正机构' : '受委托的司法所'}保管，归档、借阅、导出由保管的机构办理。`,
      articles: [measures(18)],
      instead: '请保管的机构办理；需要看的，可以在系统里查阅。',
    },
  ];
}

export interface Closing {
  readonly kind: DossierKind;
  readonly facts: CaseFacts;
  readonly today: Day;
  readonly missing: number;
  readonly values: FormValues;
  readonly closed: boolean;
}

/** A file is closed once, after the correction is over; what is missing does not keep it open, but is written down. */
export function closingRefusals(closing: Closing): readonly Refusal[] {
  const { kind, facts, today, missing, values, closed } = closing;
  const refusals: Refusal[] = [];
  if (closed) {
    refusals.push({
      code: 'dossier.closed',
      text: `${dossierNames[kind]}已经归档。`,
      instead: '要补充材料的，先重新开卷，写明理由。',
    });
  }
  if (facts.ended === undefined) {
    refusals.push({
      code: 'dossier.not-ended',
      text: '社区矫正还没有结束，档案还在形成，不能归档。',
      articles: [act(44), act(45), measures(18)],
      instead: '解除、终止矫正或者迁出以后再归档。',
    });
  }
  const { closedOn, note } = values;
  if (typeof closedOn === 'string' && closedOn > today) {
    refusals.push({
      code: 'dossier.in-future',
      field: 'closedOn',
      text: `${formatDay(closedOn as Day)}还没有到。`,
    });
  }
  if (facts.ended !== undefined && typeof closedOn === 'string' && closedOn < facts.ended.on) {
    refusals.push({
      code: 'dossier.before-end',
      field: 'closedOn',
      text: `归档日期早于矫正结束之日${formatDay(facts.ended.on)}，请核对。`,
    });
  }
  if (missing > 0 && (typeof note !== 'string' || note.trim() === '')) {
    refusals.push({
      code: 'dossier.missing-unexplained',
      field: 'note',
      text: `还缺 ${missing} 件材料。缺件也可以归档，但要在备考里写明缺什么、为什么。`,
      articles: [measures(18)],
    });
  }
  return refusals;
}

/** What is lent has a day on which it comes back, and nothing comes back before it went. */
export function lendingRefusals(values: FormValues, today: Day): readonly Refusal[] {
  const { manner, from, until } = values as { manner?: string; from?: Day; until?: Day };
  const refusals: Refusal[] = [];
  if (from !== undefined && from > today) {
    refusals.push({
      code: 'dossier.lent-in-future',
      field: 'from',
      text: `${formatDay(from)}还没有到，请当天登记。`,
    });
  }
  if (manner === 'lend' && until === undefined) {
    refusals.push({ code: 'dossier.no-return-day', field: 'until', text: '借出的，请写明应还日期。' });
  }
  if (from !== undefined && until !== undefined && until < from) {
    refusals.push({
      code: 'dossier.until-before-from',
      field: 'until',
      text: '应还日期早于借出日期，请核对。',
    });
  }
  return refusals;
}

export function givingBackRefusals(values: FormValues, lentFrom: Day, today: Day): readonly Refusal[] {
  const { returnedOn } = values as { returnedOn?: Day };
  if (returnedOn === undefined || (lentFrom <= returnedOn && returnedOn <= today)) return [];
  return [
    {
      code: 'dossier.return-day',
      field: 'returnedOn',
      text: `归还日期应当在${formatDay(lentFrom)}以后、不晚于今天，请核对。`,
    },
  ];
}

/** A query of a minor's file that was allowed: by whom it may be seen, and what of it. */
export interface AllowedQuery {
  readonly matterId: string;
  readonly applicant: string;
  readonly scope: string;
}

/** Queries of this file that were allowed and stand. */
export function allowedQueries(
  matters: readonly { readonly procedure: { readonly name: string }; readonly state: MatterState }[],
): readonly AllowedQuery[] {
  return matters
    .filter(({ procedure, state }) => procedure.name === 'sealedRecordQuery' && state.ended === undefined)
    .filter(({ state }) => findOutcome(state, 'decide') === 'approved')
    .map(({ state }) => ({
      matterId: state.id,
      applicant: text(findTaken(state, 'apply')?.values['applicant']),
      scope: text(findTaken(state, 'decide')?.values['scope']),
    }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** MINOR-05: whether the file of this person is shown to nobody without an allowed query: a minor's, sealed or not. */
export function isProtected(facts: CaseFacts, on: Day): boolean {
  return ruleActive('MINOR-05') && (facts.sealed !== undefined || isTreatedAsMinor(facts, on));
}

/** MINOR-05: what leaves a minor's file leaves it to whoever was allowed to see it, by his name, and no more than was allowed. */
export function handingOutRefusals(
  facts: CaseFacts,
  on: Day,
  query: AllowedQuery | undefined,
  to: { readonly field: string; readonly name: string },
): readonly Refusal[] {
  if (!isProtected(facts, on)) return [];
  if (query === undefined) {
    return [
      {
        code: 'dossier.query-needed',
        text: '未成年人的档案信息，除司法机关办案需要、有关单位根据国家规定查询以外，不得提供给任何单位和个人。',
        articles: [act(54), sealingMeasures(16)],
        instead: '请先办理“查询未成年人档案”；许可以后，按许可的单位和范围办理。',
      },
    ];
  }
  if (query.applicant === to.name) return [];
  return [
    {
      code: 'dossier.other-applicant',
      field: to.field,
      text: `许可查询的是“${query.applicant}”，不能交给别的单位、个人。`,
      articles: [act(54)],
    },
  ];
}
