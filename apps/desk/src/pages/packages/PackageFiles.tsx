import { packageFileHref } from '../../api/packages.ts';
import type { PackageFile } from '../../api/types.ts';
import { Mark } from '../../kit/Mark.tsx';
import { fileStates, sizeWords } from './packageWords.ts';

import '../../kit/Table.css';

/** The papers of the package. Only those that are what the manifest says can be opened. */
export function PackageFiles({ id, files }: { id: string; files: readonly PackageFile[] }) {
  const sound = files.filter(({ state }) => state === 'sound').length;
  return (
    <section className="sheet package__files" aria-labelledby="package-files">
      <h2 id="package-files">文书</h2>
      <p className="faint">
        {sound} 份可以使用，接收时存入案卷
        {sound < files.length && `；另外 ${files.length - sound} 份留在原件里`}
        。可疑文件按常见特征识别，不能代替杀毒软件。
      </p>
      <div className="table-wrap">
        <table className="table table--compact table--cards">
          <caption className="visually-hidden">材料包里的文书</caption>
          <thead>
            <tr>
              <th scope="col">文书</th>
              <th scope="col">种类</th>
              <th scope="col">大小</th>
              <th scope="col">检查</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.index}>
                <th scope="row">
                  {file.state === 'sound' ? (
                    <a href={packageFileHref(id, file.index)} target="_blank" rel="noreferrer">
                      {file.title}
                      <span className="visually-hidden">（在新页打开）</span>
                    </a>
                  ) : (
                    file.title
                  )}
                  <small className="package__path">{file.path}</small>
                </th>
                <td>{file.kindText}</td>
                <td className="nowrap">{sizeWords(file.size)}</td>
                <td>
                  <Mark tone={fileStates[file.state].tone}>{fileStates[file.state].words}</Mark>
                  {file.state !== 'sound' && <p className="package__why">{file.text}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
