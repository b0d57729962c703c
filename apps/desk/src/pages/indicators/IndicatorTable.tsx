import { indicators, type IndicatorKey } from '@guitu/law';
import { Link, useSearchParams } from 'wouter';

import type { IndicatorPage, IndicatorPlace } from '../../api/types.ts';
import { paths } from '../../paths.ts';

interface IndicatorTableProps {
  page: IndicatorPage;
  /** The number whose list is open. */
  open: { indicator: IndicatorKey; place: number } | undefined;
}

/** The places side by side, the whole first. */
export function IndicatorTable({ page, open }: IndicatorTableProps) {
  return (
    <section className="sheet indicators" aria-label="各地并列">
      <div className="indicators__scroll">
        <table>
          <caption className="visually-hidden">
            {page.from}至{page.until}的统计指标
          </caption>
          <thead>
            <tr>
              <th scope="col">地方</th>
              {indicators.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">州级补助（元）</th>
            </tr>
          </thead>
          <tbody>
            {[page.total, ...page.places].map((place) => (
              <tr key={place.code}>
                <th scope="row">{place.name}</th>
                {place.values.map((value) => (
                  <td key={value.key}>
                    <Count place={place} value={value} open={open} />
                  </td>
                ))}
                <td>{place.subsidy === null ? <span className="faint">没有标准</span> : place.subsidy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CountProps {
  place: IndicatorPlace;
  value: IndicatorPlace['values'][number];
  open: IndicatorTableProps['open'];
}

/** A number that leads to its list; of a share, how many of how many under it. */
function Count({ place, value, open }: CountProps) {
  const [query] = useSearchParams();
  const { key, count, denominator, rate } = value;
  const next = new URLSearchParams(query);
  next.set('indicator', key);
  next.set('place', String(place.code));
  const words = denominator === null ? String(count) : (rate ?? '—');
  const title = indicators.find((one) => one.key === key)?.title ?? '';
  const current = open?.indicator === key && open.place === place.code;
  return (
    <>
      {count === 0 ? (
        <span className="faint">{words}</span>
      ) : (
        <Link
          href={`${paths.statistics}?${next}`}
          aria-label={`${place.name}${title} ${words}，看名单`}
          aria-current={current ? 'true' : undefined}
        >
          {words}
        </Link>
      )}
      {denominator !== null && (
        <small>
          {count}／{denominator} 人
        </small>
      )}
    </>
  );
}
