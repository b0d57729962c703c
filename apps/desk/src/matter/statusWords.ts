import type { MatterStatus } from '../api/types.ts';

/** The words of the filter. A matter itself carries its own. */
export const matterStatusWords: Readonly<Record<MatterStatus, string>> = {
  open: '办理中',
  running: '执行中',
  closed: '已办结',
  withdrawn: '已撤回',
  annulled: '已撤销',
  superseded: '已重办',
};
