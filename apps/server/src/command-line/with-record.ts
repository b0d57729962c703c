import { closeRecord, openRecord } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { readConfiguration } from '../start/configuration.ts';
import type { Configuration } from '../start/configuration.ts';
import { openDatabase } from '../start/database.ts';
import { findFolderMarker } from '../start/marker.ts';
import type { Marker } from '../start/marker.ts';
import { presentMoment } from '../start/open-services.ts';
import { StartProblem } from '../start/start-problem.ts';

/** Progress goes to standard error: standard output carries the answer and nothing else. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Opens the record for one command, beside a running server or on its own, and closes it again. */
export async function withRecord<T>(
  work: (record: GuituRecord, configuration: Configuration) => Promise<T>,
): Promise<T> {
  const configuration = readConfiguration();
  const database = await openDatabase(configuration, { progress: tell, besides: true });
  try {
    const { runUrl, sealUrl, importUrl } = database;
    const record = await openRecord({
      runUrl,
      sealUrl,
      importUrl,
      folder: configuration.folder,
      now: presentMoment,
    });
    try {
      return await work(record, configuration);
    } finally {
      await closeRecord(record);
    }
  } finally {
    await database.close();
  }
}

/** The same for commands that need an installation, real or demonstration. Without one nothing is opened. */
export async function withInstallation<T>(
  work: (record: GuituRecord, marker: Marker) => Promise<T>,
): Promise<T> {
  const { folder } = readConfiguration();
  const marker = await findFolderMarker(folder);
  if (marker === undefined) {
    throw new StartProblem(
      `数据文件夹「${folder}」里还没有安装。正式安装请先执行 npm run guitu -- init；演示请先执行 npm start；装在别处的，请用环境变量 DATA_DIR 指明。`,
    );
  }
  return withRecord((record) => work(record, marker));
}
