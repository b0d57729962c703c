import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import type { Into } from '../../api/arrivals.ts';
import { ApiFailure } from '../../api/failure.ts';
import { useAcceptPackage } from '../../api/packages.ts';
import type { Arrived, Candidate, PackagePage, Refusal } from '../../api/types.ts';
import { newKey } from '../../form/newKey.ts';
import { paths } from '../../paths.ts';
import { intoOf } from '../arrivals/arrivalWords.ts';
import { graveProblems, isAbout, stillRefused, type GraveProblem } from './gravity.ts';

/** Everything a person does to a package before it is accepted, and the accepting itself. */
export interface Acceptance {
  /** Values put in place of the manifest's, by the name of their line. */
  mended: Readonly<Record<string, string>>;
  mend: (name: string, value: string | undefined) => void;
  /** What somebody has to have seen. */
  grave: readonly GraveProblem[];
  see: (code: string, seen: boolean) => void;
  office: string | undefined;
  chooseOffice: (code: string | undefined) => void;
  chosen: Candidate | undefined;
  choose: (candidate: Candidate | undefined) => void;
  into: Into;
  /** What the server said against it and still holds. */
  refused: readonly Refusal[];
  failure: unknown;
  waiting: boolean;
  send: () => void;
  /** Accepted, and the file on record says some things differently. */
  arrived: Arrived | undefined;
}

export function useAcceptance(one: PackagePage): Acceptance {
  const [mended, setMended] = useState<Readonly<Record<string, string>>>({});
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [office, setOffice] = useState<string>();
  const [chosen, setChosen] = useState<Candidate | undefined>(() => sureCandidate(one));
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [key, setKey] = useState(newKey);
  const [arrived, setArrived] = useState<Arrived>();
  const accept = useAcceptPackage(one.id);
  const [, navigate] = useLocation();
  useEffect(() => {
    if (arrived === undefined || arrived.kept.length > 0) return;
    navigate(arrived.matterId === null ? paths.case(arrived.caseId) : paths.matter(arrived.matterId));
  }, [arrived, navigate]);

  /** A changed order is another one: a fresh key, and what was said of the old one holds only as far as it is not about the change. */
  const changed = (line?: string) => {
    setKey(newKey());
    accept.reset();
    setRefused(stillRefused(refused, line ?? ''));
  };
  const into: Into = chosen === undefined ? { kind: 'new' } : intoOf(chosen);
  return {
    mended,
    mend: (name, value) => {
      changed(name);
      setSeen(new Set([...seen].filter((code) => !isAbout(code, [name]))));
      const { [name]: _old, ...others } = mended;
      setMended(value === undefined ? others : { ...others, [name]: value });
    },
    grave: graveProblems(one.problems, refused, { seen, mended }),
    see: (code, now) => {
      changed();
      setSeen(new Set(now ? [...seen, code] : [...seen].filter((other) => other !== code)));
    },
    office,
    chooseOffice: (code) => {
      changed();
      setOffice(code);
    },
    chosen,
    choose: (candidate) => {
      changed();
      setChosen(candidate);
    },
    into,
    refused,
    failure: refusalsIn(accept.error).length > 0 ? null : accept.error,
    waiting: accept.isPending,
    send: () =>
      accept.mutate(
        {
          into,
          officeCode: Number(office ?? 0),
          items: mended,
          acknowledged: [...seen],
          idempotencyKey: key,
        },
        { onSuccess: setArrived, onError: (error) => setRefused(refusalsIn(error)) },
      ),
    arrived: arrived !== undefined && arrived.kept.length > 0 ? arrived : undefined,
  };
}

/** What can be mended on this page; everything else is said as a failure. */
function refusalsIn(error: unknown): readonly Refusal[] {
  return error instanceof ApiFailure && error.status === 422 ? error.refusals : [];
}

/** The same ID number and a case that is still open: most likely more papers of that case. A person sees and may change it. */
function sureCandidate({ candidates }: PackagePage): Candidate | undefined {
  const sure = candidates.filter((candidate) => candidate.certain && intoOf(candidate).kind === 'case');
  return sure.length === 1 ? sure[0] : undefined;
}
