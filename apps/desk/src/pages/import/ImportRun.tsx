import { useApplyImport, useImportQuery, isWorking } from '../../api/imports.ts';
import type { ImportView } from '../../api/types.ts';
import { Button } from '../../kit/Button.tsx';
import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Failure } from '../../kit/Failure.tsx';
import { Loading } from '../../kit/Loading.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { paths } from '../../paths.ts';
import { ProblemsTable } from './ProblemsTable.tsx';
import { doneSentence, stageWords, willSentence } from './runSentence.ts';

/** One run: being read, read, being applied, applied. It goes on when the page is left. */
export function ImportRun({ id }: { id: string }) {
  const run = useImportQuery(id);
  const apply = useApplyImport(id);
  if (run.isPending) return <Loading />;
  if (run.isError) return <Failure error={run.error} onRetry={() => void run.refetch()} />;
  const { data } = run;
  return (
    <>
      <section className="run sheet" aria-label={data.fileName}>
        <h2>{data.fileName}</h2>
        {isWorking(data) && <Progress view={data} />}
        {data.status === 'failed' && (
          <Notice tone="overdue" live>
            <p>{data.refusal?.text ?? '这个文件没有读成。'}</p>
          </Notice>
        )}
        {(data.status === 'checked' || data.status === 'applied') && <Counts view={data} />}
        {data.status === 'checked' && <p>{willSentence(data)}</p>}
        {data.status === 'applied' && (
          <Notice tone="done" live>
            <p>{doneSentence(data)}</p>
          </Notice>
        )}
        {data.notices.map((notice) => (
          <p className="faint" key={notice}>
            {notice}
          </p>
        ))}
        {apply.isError && <Failure error={apply.error} />}
        <div className="run__acts">
          {data.status === 'checked' && data.create + data.update > 0 && (
            <Button look="primary" waiting={apply.isPending} onClick={() => apply.mutate()}>
              导入这 {data.create + data.update} 行
            </Button>
          )}
          {data.status === 'applied' && (
            <ButtonLink look="primary" href={`${paths.cases}?sort=-receivedOn`}>
              看名册
            </ButtonLink>
          )}
          {!isWorking(data) && data.status !== 'failed' && (
            <ButtonLink href={`/api/imports/${id}/report.xlsx`} file icon="download">
              标好问题的原表
            </ButtonLink>
          )}
          {!isWorking(data) && <ButtonLink href={paths.imports}>换一个文件</ButtonLink>}
        </div>
      </section>
      {data.problems.length > 0 && <ProblemsTable title="不能导入的地方" problems={data.problems} />}
      {data.warnings.length > 0 && <ProblemsTable title="请留意的地方" problems={data.warnings} />}
    </>
  );
}

function Progress({ view }: { view: ImportView }) {
  const share = view.total === 0 ? 0 : Math.round((view.done / view.total) * 100);
  return (
    <div>
      <div
        className="run__bar"
        role="progressbar"
        aria-label={stageWords(view)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
      >
        <i style={{ width: `${share}%` }} />
      </div>
      <p className="faint" role="status">
        {stageWords(view)}
        {view.total > 0 && `，${view.done} / ${view.total} 行`}。可以离开这一页，回来接着看。
      </p>
    </div>
  );
}

function Counts({ view }: { view: ImportView }) {
  return (
    <dl className="run__counts">
      <div>
        <dt>新增</dt>
        <dd>{view.create}</dd>
      </div>
      <div>
        <dt>更新</dt>
        <dd>{view.update}</dd>
      </div>
      <div>
        <dt>没有变化</dt>
        <dd>{view.unchanged}</dd>
      </div>
      <div className={view.faulty > 0 ? 'run__faulty' : undefined}>
        <dt>有问题的行</dt>
        <dd>{view.faulty}</dd>
      </div>
    </dl>
  );
}
