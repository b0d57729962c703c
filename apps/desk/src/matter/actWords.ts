import type { Step } from '@guitu/law';

/** What the button says that hands a step in. */
export function handInWords(step: Step): string {
  switch (step.kind) {
    case 'request':
      return '提交申请';
    case 'opinion':
      return '提交意见';
    case 'decision':
      return '作出决定';
    case 'record':
      return `登记“${step.title}”`;
  }
}

/** What the button says that does it, after everything was shown. */
export function confirmWords(step: Step): string {
  switch (step.kind) {
    case 'request':
      return '确认提交';
    case 'opinion':
      return '确认提交';
    case 'decision':
      return '确认决定';
    case 'record':
      return '确认登记';
  }
}
