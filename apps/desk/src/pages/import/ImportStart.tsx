import { useLocation } from 'wouter';

import { useUploadImport } from '../../api/imports.ts';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { paths } from '../../paths.ts';

/** Two steps: the template, and the filled-in file. The file field lies over the whole box: it takes presses and drops itself. */
export function ImportStart() {
  const upload = useUploadImport();
  const [, navigate] = useLocation();
  const send = (file: File | undefined) => {
    if (file !== undefined) upload.mutate(file, { onSuccess: ({ id }) => navigate(paths.import(id)) });
  };
  return (
    <div className="import__steps">
      <section className="import__step sheet" aria-labelledby="import-template">
        <h2 id="import-template">
          <b aria-hidden="true">1</b>下载模板
        </h2>
        <p>
          一行一个人。表头、代码表和填写说明都在里面，2017 和 2021
          两代代码都认，也可以直接写“缓刑”“汉族”这样的词。
        </p>
        <div>
          <ButtonLink href="/api/imports/template.xlsx" file icon="download">
            名册模板.xlsx
          </ButtonLink>
        </div>
      </section>
      <section className="import__step sheet" aria-labelledby="import-file">
        <h2 id="import-file">
          <b aria-hidden="true">2</b>选择填好的文件
        </h2>
        <div className="import__drop">
          <Icon name="upload" size={26} />
          {upload.isPending ? '正在上传' : '把 Excel 拖到这里，或者点这里选择'}
          <small>最大 20 MB，几千行也可以</small>
          <input
            type="file"
            className="import__file"
            accept=".xlsx"
            aria-label="选择名册文件"
            disabled={upload.isPending}
            onChange={(event) => send(event.target.files?.[0])}
          />
        </div>
        {upload.isError && <Failure error={upload.error} />}
      </section>
    </div>
  );
}
