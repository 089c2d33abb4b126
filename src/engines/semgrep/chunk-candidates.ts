import type { Candidate } from './read-candidates.ts';

/** Keeps what a crash loses small, command lines short, and the workers evenly busy. */
const mostFiles = 40;

interface Chunk {
  readonly candidates: Candidate[];
  work: number;
}

/**
 * Splits files into runs of Semgrep that take about as long as each other: a file joins the one that has least to do by
 * then. What takes longest goes first, so that no worker is left with it at the end.
 */
export function chunkCandidates(candidates: readonly Candidate[], workers: number): readonly (readonly Candidate[])[] {
  const most = Math.min(mostFiles, Math.ceil(candidates.length / workers));
  const chunks: Chunk[] = Array.from({ length: Math.ceil(candidates.length / Math.max(1, most)) }, () => ({ candidates: [], work: 0 }));

  for (const candidate of candidates.toSorted((left, right) => workOf(right) - workOf(left))) {
    const [least] = chunks.filter((chunk) => chunk.candidates.length < most).sort((left, right) => left.work - right.work);

    if (least) {
      least.candidates.push(candidate);
      least.work += workOf(candidate);
    }
  }
  return chunks.sort((left, right) => right.work - left.work).map((chunk) => chunk.candidates);
}

/** Bytes that rules are tried on, and those of parsing. */
function workOf({ rules, size }: Candidate): number {
  return (rules.length + 1) * size;
}
