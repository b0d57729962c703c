import { act, measures, procuratorateRules } from '../../articles/index.ts';
import { isProhibitionInForce } from '../../facts/facts.ts';
import { placesLie } from '../../facts/leaving.ts';
import { countyOf, regionsMeet } from '../../facts/region-range.ts';
import type { Check, Question } from '../../kernel/procedure.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import type { Application } from './form.ts';
import { findApplication, placesOf } from './form.ts';
import { findLastDay } from './validity.ts';

const askedIn = ({ state, values }: Question): Partial<Application> => findApplication(state) ?? values;
const refuses = ({ values }: Question): boolean => values['outcome'] === 'refused';

/** CROSS-01: six months at most; whatever is decided later than asked is cut at six months from the decision. */
export const sixMonths: Check = {
  rules: ['CROSS-01'],
  test: (question) => {
    const { from, until } = askedIn(question);
    if (!ruleActive('CROSS-01') || refuses(question) || from === undefined || until === undefined)
      return undefined;
    const last = findLastDay(from);
    if (until <= last) return undefined;
    return {
      code: 'recurringTravel.too-long',
      field: 'until',
      text: `批准的有效期为六个月：自${formatDay(from)}起，最晚到${formatDay(last)}。`,
      articles: [measures(29)],
      instead: '期满仍有需要的，重新申请。',
    };
  },
};

export const notOverYet: Check = {
  rules: [],
  test: (question) => {
    const { until } = askedIn(question);
    if (refuses(question) || until === undefined || question.context.today <= until) return undefined;
    return {
      code: 'recurringTravel.over',
      field: 'until',
      text: '申请的日子已经过去，不能再批准。',
      instead: '当时在纸上批准过的，请用“补录”；仍有需要的重新申请。',
    };
  },
};

export const reallyLeaves: Check = {
  rules: [],
  test: (question) => {
    const home = question.facts.holder.officeCode;
    const near = placesOf(askedIn(question)).find(
      ({ region }) => region !== undefined && placesLie(home, region) !== 'elsewhere',
    );
    if (near === undefined) return undefined;
    return {
      code: 'recurringTravel.not-leaving',
      field: 'place',
      text: `“${near.text}”没有离开所居住的市、县，不用批准。`,
      articles: [measures(26)],
      instead: '请去掉这一处；需要了解去向的，记入日常报告。',
    };
  },
};

/** Nobody may permit entering what a prohibition order forbids; an order in words only is read by whoever decides. */
export const avoidsForbiddenPlaces: Check = {
  rules: [],
  test: (question) => {
    if (refuses(question)) return undefined;
    const { from, until } = askedIn(question);
    if (from === undefined || until === undefined) return undefined;
    const orders = question.facts.prohibitions.filter(
      (one) => one.kind === 'place' && (isProhibitionInForce(one, from) || isProhibitionInForce(one, until)),
    );
    const places = placesOf(askedIn(question));
    const forbidden = orders.find(({ region }) =>
      places.some(
        (one) => region !== undefined && one.region !== undefined && regionsMeet(region, one.region),
      ),
    );
    const articles = [procuratorateRules(643, '2'), act(31)];
    if (forbidden !== undefined) {
      const text = `去往的地方在禁止令禁止进入的范围内：${forbidden.content}。不得批准。`;
      return { code: 'recurringTravel.forbidden-place', field: 'place', text, articles };
    }
    const isDecided = question.values['outcome'] === 'approved';
    if (!isDecided || orders.length === 0 || question.values['prohibitionChecked'] === true) return undefined;
    const text = `禁止令写明：${orders.map(({ content }) => content).join('；')}。请核对后勾选确认。`;
    return { code: 'recurringTravel.prohibition-unchecked', field: 'prohibitionChecked', text, articles };
  },
};

/** One approval a place and time: the next one begins after it. */
export const noneYet: Check = {
  rules: [],
  test: (question) => {
    if (refuses(question)) return undefined;
    const { from, until } = askedIn(question);
    const counties = placesOf(askedIn(question)).map(({ region }) => region && countyOf(region));
    const standing = question.facts.permissions.find(
      (one) =>
        one.kind === 'recurringTravel' &&
        one.matterId !== question.state?.id &&
        from !== undefined &&
        until !== undefined &&
        one.from <= until &&
        from <= one.until &&
        [one.destination, ...(one.alsoTo ?? [])].some(
          (place) => place?.region !== undefined && counties.includes(countyOf(place.region)),
        ),
    );
    if (standing === undefined) return undefined;
    return {
      code: 'recurringTravel.stands',
      field: 'from',
      text: `去往同一市、县的已经批准到${formatDay(standing.until)}。`,
      instead: '请从它届满的次日起申请；不再需要原来那一项的，先终止。',
      matterId: standing.matterId,
    };
  },
};

const provinceOf = (region: number): number => Math.floor(region / 10_000_000_000);

/** CROSS-03: that a place lies in another province is no reason to refuse (检例第135号). */
export const provinceIsNoReason: Check = {
  rules: ['CROSS-03'],
  test: (question) => {
    if (!ruleActive('CROSS-03') || !refuses(question)) return undefined;
    const home = provinceOf(question.facts.holder.officeCode);
    const isAbroad = placesOf(askedIn(question)).some(
      ({ region }) => region !== undefined && provinceOf(region) !== home,
    );
    if (!isAbroad || question.values['otherThanProvince'] === true) return undefined;
    return {
      code: 'recurringTravel.province',
      field: 'otherThanProvince',
      text: '经常性跨市县活动包括跨省的，不能因为在外省就不批准。另有理由的，请写明理由并勾选确认。',
      articles: [act(27), measures(29)],
      instead: '只是因为在外省的，应当按有没有正当需要审查。',
    };
  },
};

export const tripInOrder: Check = {
  rules: [],
  test: ({ values: { leftOn, returnedOn } }) =>
    typeof leftOn === 'string' && typeof returnedOn === 'string' && returnedOn < leftOn
      ? { code: 'recurringTravel.trip-days', field: 'returnedOn', text: '返回之日早于去往之日，请核对。' }
      : undefined,
};
