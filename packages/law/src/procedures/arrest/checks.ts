import { act, measures } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import { measureNames } from '../../facts/facts.ts';
import type { Check } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { findArrest } from './form.ts';
import { filedRevocation, preparedRevocation } from './revocation-beside.ts';

const articles = [act(47), measures(48)];

const elsewhere: Readonly<Record<Exclude<Measure, 'probation' | 'parole'>, string>> = {
  control: '违反规定的，训诫、警告或者提请治安管理处罚；涉嫌犯罪的，移送公安机关。',
  outsidePrison: '有收监情形的，请办“提请收监执行”；涉嫌犯罪的，移送公安机关。',
};

/** ARREST-01: only whose probation or parole is to be revoked can be arrested on a proposal. */
export const arrestableMeasure: Check = {
  rules: ['ARREST-01'],
  test: ({ facts: { measure } }) => {
    if (!ruleActive('ARREST-01') || measure === 'probation' || measure === 'parole') return undefined;
    return {
      code: 'arrest.not-this-measure',
      text: `这个人是${measureNames[measure]}，不能提请逮捕：只有被提请撤销缓刑、撤销假释的人，才可以在提请的同时提请逮捕。`,
      articles,
      instead: elsewhere[measure],
    };
  },
};

/** ARREST-01: together with a revocation that is being prepared, or was filed and not ruled on. */
export const besideRevocation: Check = {
  rules: ['ARREST-01'],
  test: ({ facts }) => {
    const { measure } = facts;
    if (!ruleActive('ARREST-01') || measure === 'control' || measure === 'outsidePrison') return undefined;
    const filed = filedRevocation(facts);
    if (preparedRevocation(facts) !== undefined) return undefined;
    if (filed !== undefined && filed.outcome === undefined) return undefined;
    return {
      code: 'arrest.no-revocation',
      text:
        filed === undefined
          ? '逮捕要和撤销缓刑、撤销假释的建议同时提，现在没有这样的建议。'
          : '撤销缓刑、撤销假释的建议已经有结果，不能再提请逮捕。',
      articles,
      instead: '请先办“提请撤销缓刑、假释”，拟出建议以后再拟提请逮捕。',
      ...(filed === undefined ? {} : { matterId: filed.matterId }),
    };
  },
};

/** ARREST-01: filed at the same time, so on the same day as the revocation. */
export const filedTogether: Check = {
  rules: ['ARREST-01'],
  test: ({ facts, values: { filedOn } }) => {
    if (!ruleActive('ARREST-01')) return undefined;
    const filed = filedRevocation(facts);
    if (filed === undefined || preparedRevocation(facts) !== undefined) {
      return {
        code: 'arrest.revocation-not-filed',
        text: '撤销建议还没有报送；提请逮捕要和撤销建议同时报送。',
        articles,
        instead: '请先在“提请撤销缓刑、假释”里办“报送”，再办这一步。',
        ...(filed === undefined ? {} : { matterId: filed.matterId }),
      };
    }
    if (typeof filedOn !== 'string' || filedOn === filed.on) return undefined;
    return {
      code: 'arrest.not-together',
      field: 'filedOn',
      text: `撤销建议是${formatDay(filed.on)}报送的，提请逮捕应当同时报送。`,
      articles,
      instead: '撤销建议报送以后才出现这些情形的，请先与法院沟通；法院已经收下的，请用“补录”如实记载。',
      matterId: filed.matterId,
    };
  },
};

/** ARREST-01: with evidence. */
export const evidenceIsThere: Check = {
  rules: ['ARREST-01'],
  test: ({ values: { evidenceList, evidence } }) => {
    if (!ruleActive('ARREST-01') || (evidenceList !== undefined && evidence !== undefined)) return undefined;
    return {
      code: 'arrest.no-evidence',
      field: evidenceList === undefined ? 'evidenceList' : 'evidence',
      text: '提请逮捕应当附相关证据：请逐项写明证据，并上传证据材料。',
      articles,
    };
  },
};

/** Custody does not end before it begins. */
export const endedAfterArrest: Check = {
  rules: [],
  test: ({ state, values: { endedOn } }) => {
    const arrestedOn = findArrest(state)?.arrestedOn;
    if (arrestedOn === undefined || typeof endedOn !== 'string' || endedOn >= arrestedOn) return undefined;
    return {
      code: 'arrest.custody-end-before-arrest',
      field: 'endedOn',
      text: `送监执行（释放）的日期早于逮捕的日期（${formatDay(arrestedOn)}），请核对。`,
    };
  },
};
