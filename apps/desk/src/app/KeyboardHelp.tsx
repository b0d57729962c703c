import { useState } from 'react';

import { Dialog } from '../kit/Dialog.tsx';
import { setSingleKeys, singleKeysOn } from './singleKeys.ts';

import './KeyboardHelp.css';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['/'], '查找人员和文书'],
  [['j', 'k'], '在今日里上下移动，↓ ↑ 也可以'],
  [['Enter'], '打开选中的一行'],
  [['x'], '在今日里选上一行，好一起登记'],
  [['e'], '登记选上的，没有选的登记这一行'],
  [['g', 't'], '去今日'],
  [['g', 'a'], '去接收'],
  [['g', 'p'], '去人员'],
  [['g', 'b'], '去办理'],
  [['g', 'w'], '去文书'],
  [['Ctrl', 'Enter'], '在表单里：提交'],
  [['Esc'], '关闭菜单或对话框'],
  [['?'], '打开这一页'],
];

export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Dialog title="键盘" onClose={onClose}>
      <dl className="keys">
        {keys.map(([combination, words]) => (
          <div key={words}>
            <dt>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="keys__switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        使用单键快捷键（/ ? j k x e g）
      </label>
    </Dialog>
  );
}
