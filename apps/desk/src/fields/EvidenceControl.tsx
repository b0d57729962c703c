import { isEvidence } from '@guitu/law';
import { useId, useLayoutEffect, useRef, useState, type ChangeEvent } from 'react';

import { sentencesOf } from '../api/failure.ts';
import { uploadFile, uploadHref } from '../api/uploads.ts';
import { Icon } from '../kit/Icon.tsx';
import type { ControlProps } from './control.ts';

import './Evidence.css';

/** Files put beside the form. Each is stored when it is chosen; the form then only names it. */
export function EvidenceControl({ id, field, value, onChange, describedBy }: ControlProps<'evidence'>) {
  const [sending, setSending] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<readonly string[]>([]);
  const problemId = useId();
  const files = value !== undefined && isEvidence(value) ? value : [];
  // Sending takes its time: what is typed meanwhile stays, because the file goes into the form as it is by then.
  const latest = useRef({ files, onChange });
  useLayoutEffect(() => {
    latest.current = { files, onChange };
  });

  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    setProblem([]);
    setSending(chosen.map((file) => file.name));
    let added: typeof files = [];
    for (const file of chosen) {
      try {
        const { hash, name } = await uploadFile(file);
        added = [...added.filter((one) => one.hash !== hash), { hash, name }];
        const hashes = added.map((one) => one.hash);
        const others = latest.current.files.filter((one) => !hashes.includes(one.hash));
        latest.current.onChange([...others, ...added]);
      } catch (error) {
        setProblem(sentencesOf(error).map((sentence) => `“${file.name}”没有传上来：${sentence}`));
      }
    }
    setSending([]);
  };

  return (
    <div className="evidence">
      <ul>
        {files.map((file) => (
          <li key={file.hash}>
            <Icon name="clip" size={15} />
            <a href={uploadHref(file.hash, file.name)}>{file.name}</a>
            <button
              type="button"
              className="evidence__drop"
              aria-label={`去掉“${file.name}”`}
              onClick={() =>
                onChange(files.length === 1 ? undefined : files.filter((one) => one.hash !== file.hash))
              }
            >
              <Icon name="close" size={13} />
            </button>
          </li>
        ))}
        {sending.map((name) => (
          <li key={name} role="status" className="faint">
            正在上传“{name}”
          </li>
        ))}
      </ul>
      <label className="button button--outline button--small evidence__add">
        <Icon name="plus" size={14} />
        添加文件
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          aria-label={`${field.title}：添加文件`}
          aria-describedby={
            [describedBy, problem.length > 0 ? problemId : undefined].filter(Boolean).join(' ') || undefined
          }
          onChange={(event) => void send(event)}
        />
      </label>
      {problem.map((sentence) => (
        <p className="field-note" id={problemId} key={sentence} role="alert">
          {sentence}
        </p>
      ))}
    </div>
  );
}
