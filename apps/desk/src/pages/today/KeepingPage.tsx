import { Link } from 'wouter';

import { keepingItems } from '../../app/keepingItems.ts';
import { Icon } from '../../kit/Icon.tsx';
import { useTitle } from '../../kit/useTitle.ts';
import { useSession } from '../../session/SessionContext.ts';

import './KeepingPage.css';

/** The first page of an account that keeps the installation and reads no case files: what it keeps. */
export function KeepingPage() {
  useTitle('管理');
  const session = useSession();
  return (
    <div className="page">
      <div className="page__head">
        <div className="page__title">
          <h1>管理</h1>
          <p>这个账号只做管理，不看案件。要办理事项，请换经办人或者审批人的账号登录。</p>
        </div>
      </div>
      <ul className="keeping">
        {keepingItems(session).map(({ key, words, note, icon, href }) => (
          <li key={key} className="sheet">
            <Link href={href} className="keeping__link">
              <Icon name={icon} size={22} />
              <span>
                <strong>{words}</strong>
                <span className="faint">{note}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
