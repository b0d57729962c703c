import { syncFolder } from '../files/write-once.ts';

// File systems of sticks and network shares often cannot do it.
const cannot = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EISDIR', 'EACCES']);

/** Makes a new name in a folder survive a power cut, where the file system can. */
export async function syncQuietly(folder: string): Promise<void> {
  await syncFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (!cannot.has(error.code ?? '')) throw error;
  });
}
