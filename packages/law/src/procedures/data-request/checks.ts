import type { Check } from '../../kernel/procedure.ts';
import { groundsFor, kindOf, waysOf } from './form.ts';
import { procedureArticle, rightArticle } from './grounds.ts';

/** Who speaks for somebody else is named: to the wrong one nothing is handed out. */
export const namesSpeaker: Check = {
  rules: [],
  test: ({ values: { speaker, speakerName } }) =>
    speaker === 'person' || speaker === undefined || speakerName !== undefined
      ? undefined
      : {
          code: 'dataRequest.no-speaker',
          field: 'speakerName',
          text: '不是本人提出的，请写明提出的人，并核验身份和与本人的关系。',
          articles: [procedureArticle],
        },
};

/** What is to be put right can be checked only against what it should be. */
export const saysWhatIsRight: Check = {
  rules: [],
  test: ({ values: { kind, claimed } }) =>
    kind === 'correct' && claimed === undefined
      ? {
          code: 'dataRequest.nothing-claimed',
          field: 'claimed',
          text: '申请更正、补充的，请写明本人认为应当是什么。',
          articles: [rightArticle.correct],
        }
      : undefined,
};

/** A refusal has a ground that the law knows for this kind of request (《个人信息保护法》第五十条: 说明理由). */
export const refusesOnGround: Check = {
  rules: [],
  test: ({ state, values: { outcome, ground } }) => {
    if (outcome !== 'refused') return undefined;
    const kind = kindOf(state);
    if (ground === undefined) {
      return {
        code: 'dataRequest.no-ground',
        field: 'ground',
        text: '不同意的，请选依据。没有法定依据的不能拒绝。',
        articles: [procedureArticle],
      };
    }
    if (kind === undefined || (groundsFor[kind] as readonly unknown[]).includes(ground)) return undefined;
    return {
      code: 'dataRequest.other-ground',
      field: 'ground',
      text: '这项依据不能用来拒绝这一种申请。',
      articles: [rightArticle[kind]],
      instead:
        kind === 'delete'
          ? '档案保存期限没有届满的，选“法定保存期限没有届满”，或者同意，停止保存和保护以外的处理。'
          : '请选与申请相应的依据，或者同意。',
    };
  },
};

/** What was done is what had been asked for. */
export const doesWhatWasAsked: Check = {
  rules: [],
  test: ({ state, values: { how } }) => {
    const kind = kindOf(state);
    if (kind === undefined || typeof how !== 'string' || waysOf[kind].includes(how)) return undefined;
    return {
      code: 'dataRequest.other-way',
      field: 'how',
      text: '办的与申请的不是一回事。',
      articles: [rightArticle[kind]],
      instead: '请照同意的申请办理；另外办的，登记在它自己的事项里。',
    };
  },
};
