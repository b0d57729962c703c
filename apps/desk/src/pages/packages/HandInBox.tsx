import { useLocation } from 'wouter';

import { useHandInPackage } from '../../api/packages.ts';
import { Failure } from '../../kit/Failure.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { paths } from '../../paths.ts';

import '../../kit/HandInBox.css';

/** The door. The file field lies over the whole box: it takes presses and drops itself. */
export function HandInBox() {
  const handIn = useHandInPackage();
  const [, navigate] = useLocation();
  const send = (file: File | undefined) => {
    if (file === undefined) return;
    handIn.mutate(file, {
      onSuccess: ({ id, again }) => navigate(`${paths.arrivalPackage(id)}${again ? '?again=1' : ''}`),
    });
  };
  return (
    <div className="hand-in">
      <div className="hand-in__box">
        <Icon name="upload" size={24} />
        <p role="status">
          {handIn.isPending ? '正在上传、保存原件并检查' : '把材料包（zip）拖到这里，或者点这里选择'}
        </p>
        <small>最大 200 MB。不管里面是什么，原件都会先加密保存，再逐份检查。</small>
        <input
          type="file"
          className="hand-in__file"
          aria-label="选择材料包"
          disabled={handIn.isPending}
          onChange={(event) => {
            send(event.target.files?.[0]);
            // The same file may be chosen once more after a failure.
            event.target.value = '';
          }}
        />
      </div>
      {handIn.isError && <Failure error={handIn.error} />}
    </div>
  );
}
