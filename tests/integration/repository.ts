import { mkdirSync } from 'node:fs';
import { stringify } from 'yaml';
import { project } from '../../tools/packaging/build-if-stale.ts';
import { run, type Run } from './run.ts';
import { writeFiles } from './write-files.ts';

/** Settings of git that stand for those of any user. */
const gitSettings = [
  ['user.name', 'A developer'],
  ['user.email', 'developer@example.com'],
  ['commit.gpgsign', 'false'],
  ['safe.directory', '*'],
] as const;

/** A git repository that runs one hook of this project's last commit before each of its own. */
export class Repository {
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string | undefined>>;

  /**
   * @param folder absolute path of the repository, not there yet
   * @param environment what `pre-commit` finds, with itself on its `PATH`
   * @param settings more settings of git
   */
  constructor(folder: string, environment: Readonly<Record<string, string | undefined>>, settings: readonly (readonly [string, string])[] = []) {
    const all = [...gitSettings, ...settings];
    this.#folder = folder;
    this.#env = {
      ...environment,
      GIT_CONFIG_COUNT: String(all.length),
      ...Object.fromEntries(all.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
    };
  }

  /** Makes the repository, with nothing in it. */
  async create(): Promise<void> {
    mkdirSync(this.#folder);
    await this.git('init', '--quiet');
  }

  /** Makes the repository, and installs the hook. */
  async install(id: string): Promise<void> {
    await this.create();
    const rev = (await this.git('-C', project, 'rev-parse', 'HEAD')).stdout;
    this.write({ '.pre-commit-config.yaml': stringify({ repos: [{ repo: project, rev, hooks: [{ id }] }] }) });
    await this.git('add', '.');
    await this.git('commit', '--quiet', '--message', 'Check TLS before each commit');
    await this.#must('pre-commit', ['install', '--install-hooks']);
  }

  /** Writes files, given by their paths in the repository. */
  write(files: Readonly<Record<string, string>>): void {
    writeFiles(this.#folder, files);
  }

  git(...args: readonly string[]): Promise<Run> {
    return this.#must('git', args);
  }

  /** Tries to commit what is staged; gives what the user then sees. */
  commit(message: string): Promise<{ readonly status: number; readonly output: string }> {
    return this.#try('git', ['commit', '--message', message]);
  }

  /** Runs lines of shell as they are pasted into a terminal; gives what the user then sees, and the last status. */
  shell(lines: string): Promise<{ readonly status: number; readonly output: string }> {
    return this.#try('bash', ['-c', lines]);
  }

  async #try(command: string, args: readonly string[]): Promise<{ readonly status: number; readonly output: string }> {
    const { status, stdout, stderr } = await run(this.#folder, command, args, this.#env);
    return { status, output: stdout + stderr };
  }

  async #must(command: string, args: readonly string[]): Promise<Run> {
    const result = await run(this.#folder, command, args, this.#env);

    if (result.status !== 0) {
      throw new Error(`${command} ${args.join(' ')} failed:\n${result.stdout}\n${result.stderr}`);
    }
    return result;
  }
}
