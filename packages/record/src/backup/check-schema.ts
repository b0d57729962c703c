import type { MigrationFile } from '../migrate/files.ts';
import { BackupProblem } from './backup-problem.ts';
import type { Manifest } from './manifest.ts';

/** Refuses a backup of a later schema than this program knows, and one whose migrations were other ones. */
export function checkSchema({ schema, programVersion }: Manifest, files: readonly MigrationFile[]): void {
  if (schema.number > files.length) {
    throw new BackupProblem(
      `备份的数据结构是第 ${schema.number} 号（程序 ${programVersion}），当前程序只到第 ${files.length} 号：不能恢复到更旧的程序。请改用做备份的那个版本或者更新的版本。没有恢复任何内容。`,
    );
  }
  for (const migration of schema.migrations) {
    const file = files[migration.number - 1];
    if (file?.hash === migration.hash) continue;
    throw new BackupProblem(
      `备份的数据结构里 ${migration.name} 与当前程序的同号文件不是同一个，不能恢复。请用没有改动过的程序。没有恢复任何内容。`,
    );
  }
}
