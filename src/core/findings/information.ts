import type { Facts } from '../audit';
import type { Phase, SourceKind } from '../declared/choices';
import type { Finding } from './finding';
import { finding, ofPromise } from './finding';

/** Flaw 2: the right question was not asked at the right moment. */
export const information: ((facts: Facts) => Finding[])[] = [
  phaseNotCovered,
  stageWithoutEvidence,
  scoresWithoutComments,
  oneKindOfEvidence,
  expectationNotAsked,
  scoresOnly,
];

/** Where no touchpoint has a phase, nothing can be said of phases. */
function phaseNotCovered({ touchpoints }: Facts): Finding[] {
  if (touchpoints.every(touchpoint => touchpoint.phase === null)) return [];
  const phases: Phase[] = ['before', 'during', 'after'];
  const cellsOf = (all: typeof touchpoints): string[] => all.map(({ cell }) => cell);
  const isCovered = (phase: Phase): boolean => touchpoints.some(touchpoint => touchpoint.phase === phase && touchpoint.n > 0);
  return phases
    .filter(phase => !isCovered(phase))
    .map(phase => {
      const there = touchpoints.filter(one => one.phase === phase);
      // Where none has the phase, it may be missing at any of them.
      return finding('phase-not-covered', phase, { phase }, cellsOf(there.length > 0 ? there : touchpoints), 10);
    });
}

function stageWithoutEvidence({ touchpoints }: Facts): Finding[] {
  const stages = [...new Set(touchpoints.map(touchpoint => touchpoint.stage))].filter(stage => stage !== '');
  return stages.flatMap(stage => {
    const there = touchpoints.filter(touchpoint => touchpoint.stage === stage);
    return there.some(touchpoint => touchpoint.n > 0)
      ? []
      : [
          finding(
            'stage-without-evidence',
            stage,
            { stage, touchpoints: there.length },
            there.map(one => one.cell),
            there.length,
          ),
        ];
  });
}

/** Whoever writes an operations log down is no customer who could say why. */
function scoresWithoutComments({ promises, settings }: Facts): Finding[] {
  return promises
    .filter(
      ({ n, comments, bySource }) =>
        n >= settings.fewestAnswers && comments === 0 && bySource.some(({ source }) => source !== 'operations'),
    )
    .map(promise =>
      finding(
        'scores-without-comments',
        promise.id,
        { ...ofPromise(promise), n: promise.n },
        [promise.cells.promise, ...promise.evidenceCells],
        promise.importance,
      ),
    );
}

function oneKindOfEvidence({ promises, settings }: Facts): Finding[] {
  const single = promises.filter(promise => promise.n >= settings.fewestAnswers && promise.bySource.length === 1);
  const kinds = [...new Set(single.map(promise => promise.bySource[0]!.source))];
  return kinds.map((source: SourceKind) => {
    const those = single.filter(promise => promise.bySource[0]!.source === source);
    return finding(
      'one-kind-of-evidence',
      source,
      { source, promises: those.length },
      those.map(promise => promise.cells.promise),
      those.length,
    );
  });
}

function expectationNotAsked({ promises }: Facts): Finding[] {
  const measurable = promises.filter(promise => promise.keptWhen !== null);
  const unasked = measurable.filter(promise => promise.expected.level === null && promise.expectationLack !== 'not-comparable');
  if (unasked.length === 0) return [];
  const details = { promises: unasked.map(promise => promise.id), of: measurable.length };
  return [
    finding(
      'expectation-not-asked',
      '',
      details,
      unasked.map(promise => promise.cells.expected || promise.cells.promise),
      unasked.length,
    ),
  ];
}

/** Kinds of metric that are opinions, whoever asks. */
const opinions: ReadonlySet<string> = new Set(['rating', 'likelihood', 'choice', 'yes-no']);

/** Everything that is known is what people say: nothing was ever measured, nor recorded by operations. */
function scoresOnly({ promises, sources }: Facts): Finding[] {
  const known = promises.filter(promise => promise.n > 0 && promise.scale !== null);
  if (known.length < 2 || sources.includes('operations') || known.some(({ scale }) => !opinions.has(scale!.kind))) return [];
  const cells = known.map(promise => promise.cells.metric || promise.cells.promise);
  return [finding('scores-only', '', { promises: known.length }, cells, known.length)];
}
