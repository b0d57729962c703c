import { ButtonLink } from '../../kit/ButtonLink.tsx';
import { Empty } from '../../kit/Empty.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { paths } from '../../paths.ts';

export default function NowherePage() {
  useTitle('没有这一页');
  return (
    <Empty page title="没有这一页" more={<ButtonLink href={paths.today}>回到今日</ButtonLink>}>
      地址可能写错了，或者这一页不归本单位看。
    </Empty>
  );
}
