import { unpackPart } from '../archive/unpack.ts';
import { packageLimits } from './limits.ts';
import type { PackagePart } from './open-package.ts';
import { UnreadablePackage } from './problem.ts';

/** The bytes of the manifest. Throws `UnreadablePackage` when they cannot be had. */
export async function inspectManifest(bytes: Buffer, { part, trick }: PackagePart): Promise<Buffer> {
  if (trick !== undefined) {
    throw new UnreadablePackage(
      'package.manifest-trick',
      `清单 manifest.json ${trick}，没有读取。请发送单位核对后重新打包重发。`,
    );
  }
  const unpacked = await unpackPart(bytes, part, packageLimits.manifestBytes);
  switch (unpacked.fault) {
    case undefined:
      return unpacked.bytes;
    case 'encrypted':
      throw new UnreadablePackage(
        'package.locked',
        '材料包加了密码，打不开。请发送单位去掉密码后通过约定的安全渠道重发。',
      );
    case 'tooLarge':
      throw new UnreadablePackage(
        'package.bomb',
        '清单 manifest.json 解压后超过 1 MB，不像一份清单，可能是压缩炸弹，已停止解压。请发送单位核对后重发。',
      );
    case 'damaged':
      throw new UnreadablePackage(
        'package.damaged',
        '清单 manifest.json 在压缩包里已经损坏，读不出来。请发送单位重新打包后重发。',
      );
  }
}
