import type { Refusal } from '@guitu/law';
import { holderOf, regionPath } from '@guitu/law';

import type { Receiver } from './find-matter.ts';
import type { MatterContent } from './matter-content.ts';

/** Why nothing of a package is recorded, whatever matter it is about: sent to somebody else, or not as it was sent. */
export function bytesObjections(
  { manifest, files }: MatterContent,
  { holder_code: county }: Receiver,
): readonly Refusal[] {
  const { to, from } = manifest;
  if (holderOf(to.regionCode).countyCode !== county) {
    const place = regionPath(to.regionCode) ?? (to.name || String(to.regionCode));
    return [
      {
        code: 'package.elsewhere',
        text: `这个材料包是发给${place}的，不是发给本机构的，没有记载。`,
        instead: `请退回${from.name}，或者转给收件的机构，再按“不由本机构接收”办结。`,
      },
    ];
  }
  const listed = files.filter(({ index }) => index < manifest.files.length);
  return listed.flatMap(({ index, state, title, text }) => {
    if (state !== 'sound')
      return [{ code: 'exchange.altered', text: `“${title}”：${text}整个材料包没有记载。`, instead: again }];
    if (manifest.files[index]?.sha256 !== '') return [];
    return [
      {
        code: 'exchange.unhashed',
        text: `清单没有写“${title}”的校验值，不知道它有没有被换过，整个材料包没有记载。`,
        instead: again,
      },
    ];
  });
}

const again = '请发送单位核对后重新导出材料包再发。';
