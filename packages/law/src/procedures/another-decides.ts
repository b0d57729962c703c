import type { ParameterDefinition } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import type { Check, Procedure } from '../kernel/procedure.ts';
import { findTaken } from '../kernel/state.ts';

type Named = Pick<Procedure, 'name' | 'title'>;

/** No article says that somebody else decides than who drew it up; ours (~), and a county with one officer sets it otherwise. */
export function anotherDecidesParameter({ name, title }: Named): ParameterDefinition<boolean> {
  return {
    key: `anotherDecides.${name}`,
    title: `${title}：由起草人以外的人决定`,
    explanation: '法律没有规定，初始值是本系统的（~）。关闭以后，起草的审批人也可以决定。',
    fallback: true,
  };
}

/** Who drew it up at the step `prepared` does not decide on it. */
export function anotherDecides(named: Named, prepared: string): Check {
  const parameter = anotherDecidesParameter(named);
  return {
    rules: [],
    test: ({ state, actor, mode, context }) => {
      // Whoever may not decide at all is told that, and nothing else.
      if (mode === 'record' || actor === undefined || actor.office === 'judicialOffice') return undefined;
      if (parameterValue(context.parameters, parameter) !== true) return undefined;
      if (findTaken(state, prepared)?.event.by.accountId !== actor.accountId) return undefined;
      return {
        code: `${named.name}.own-proposal`,
        text: '这一件是你自己起草的，应当由另一位审批人决定。',
        instead: '请转给本机构其他审批人。',
      };
    },
  };
}
