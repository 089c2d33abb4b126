import type { Command } from '../semgrep/find-semgrep.ts';

/** Something that can make a virtual environment and fill it. */
export interface Installer {
  /** As messages name it. */
  readonly name: string;
  /**
   * The commands to run one after the other.
   *
   * @param folder to be made
   * @param python the interpreter that the folder will have
   * @param requirements file of pinned versions and hashes
   */
  commands(folder: string, python: string, requirements: string): readonly Command[];
}

/** Installs with uv. */
export function uvInstaller(uv: string): Installer {
  return {
    name: uv,
    commands: (folder, python, requirements) => [
      [uv, 'venv', '--quiet', '--no-project', '--python', '>=3.10', folder],
      [uv, 'pip', 'install', '--quiet', '--python', python, '--require-hashes', '--no-deps', '--no-build', '-r', requirements],
    ],
  };
}

/** Installs with the `venv` module of a Python and the pip that it brings. */
export function pipInstaller(basePython: Command): Installer {
  return {
    name: basePython.join(' '),
    commands: (folder, python, requirements) => [
      [...basePython, '-I', '-m', 'venv', folder],
      [
        ...[python, '-I', '-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check'] as const,
        ...['--require-hashes', '--no-deps', '--only-binary', ':all:', '-r', requirements],
      ],
    ],
  };
}
