import type { VectorFile } from './runner.ts';

declare global {
  interface ImportMeta {
    /** Offered by the test runner, which reads the files; law itself touches no file system. */
    glob<T>(
      pattern: string | readonly string[],
      options: { readonly eager: true; readonly import?: 'default' },
    ): Readonly<Record<string, T>>;
  }
}

/** Every file of vectors, in packages/law/vectors or in the folder of a procedure, with the rule id of its name. For tests only. */
export function readVectorFiles(): { name: string; file: VectorFile }[] {
  const files = import.meta.glob<VectorFile>(['../../vectors/*.json', '../procedures/*/*.json'], {
    eager: true,
    import: 'default',
  });
  return Object.entries(files)
    .map(([path, file]) => ({ name: path.replaceAll(/^.*\/|\.json$/g, ''), file }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
