import type { Refusal } from '@guitu/law';

const shortest = 10;

/** What is wrong with a new password, or nothing. Length counts, not a zoo of characters. */
export function passwordObjection(signInName: string, present: string, next: string): Refusal | undefined {
  const text = findFault(signInName, present, next);
  return text === undefined ? undefined : { code: 'password.weak', field: 'next', text };
}

function findFault(signInName: string, present: string, next: string): string | undefined {
  if ([...next].length < shortest)
    return `新密码至少 ${shortest} 个字。可以用几个不相干的词连起来，好记又难猜。`;
  if (next === present) return '新密码和现在的一样，请换一个。';
  if (next.toLowerCase().includes(signInName.toLowerCase())) return '新密码里不要包含登录名。';
  if (new Set(next).size < 5) return '新密码里重复的字太多，请换一个。';
  return undefined;
}
