import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../src/progress.ts';

describe('createProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes nothing for work below a second', () => {
    const written: string[] = [];
    const progress = createProgress((text) => written.push(text));
    progress.show('1 file');
    vi.advanceTimersByTime(900);
    progress.show('2 files');
    progress.clear();
    vi.advanceTimersByTime(5000);
    expect(written).toEqual([]);
  });

  it('shows the last state after a second, changes it at most ten times a second, and takes it away', () => {
    const written: string[] = [];
    const progress = createProgress((text) => written.push(text));
    progress.show('1 file');
    vi.advanceTimersByTime(1000);
    progress.show('2 files');
    vi.advanceTimersByTime(150);
    progress.show('3 files');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001B[2K1 file', '\r\u001B[2K3 files', '\r\u001B[2K']);
  });

  it('writes nothing where there is no terminal', () => {
    const progress = createProgress(undefined);
    progress.show('1 file');
    vi.advanceTimersByTime(5000);
    expect(() => progress.clear()).not.toThrow();
  });
});
