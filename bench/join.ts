import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { nameIgnoredSettings } from '../src/scan/ignored-settings.ts';
import { joinSwitches, settleSwitches } from '../src/scan/join-switches.ts';
import { packageTest } from '../src/scan/package-test.ts';
import { projectFinder } from '../src/scan/project-of.ts';
import { runEngine } from '../src/scan/run-engine.ts';
import { classifyPath, severityMap } from '../src/severity.ts';
import { findTargets } from '../src/targets.ts';
import { filler } from './make-tree.ts';
import { measure } from './measure.ts';

/**
 * Share of a scan's time that the join of switches across files takes, in one project of many files: the join as it is timed
 * here, on what the engines just found, beside the whole built command on the same tree, in turns. The first round, in which
 * this process still loads its sources, does not count.
 */
const [given = '5000', rounds = '3'] = process.argv.slice(2);
const count = Number(given);
const root = path.resolve('bench/.cache/project');

/** Of a hundred files, two have a client whose switch is settled elsewhere, two hand it on, one ignores it. */
const written: Readonly<Record<number, Readonly<Record<'ts' | 'py', (index: number) => string>>>> = {
  0: {
    ts: (index) => `import https from 'node:https';\nexport class Client${index} {\n  private readonly agent: https.Agent;\n  constructor(options: { verifySsl${index}: boolean }) {\n    this.agent = new https.Agent({ rejectUnauthorized: options.verifySsl${index} });\n  }\n}\n`,
    py: (index) => `import requests\n\n\nclass Client${index}:\n    def __init__(self, url, verify_ssl_${index}):\n        self.url = url\n        self.verify_ssl_${index} = verify_ssl_${index}\n\n    def get(self, path):\n        return requests.get(self.url + path, verify=self.verify_ssl_${index}, timeout=5)\n`,
  },
  50: {
    ts: (index) => `import { Client${index - 50} } from './module_${index - 50}.ts';\nexport const client = new Client${index - 50}({ verifySsl${index - 50}: process.env.VERIFY_${index} === 'true' });\n`,
    py: (index) => `import os\nfrom .module_${index - 50} import Client${index - 50}\n\nclient = Client${index - 50}("https://api.example.com", os.getenv("VERIFY_${index}", "false") == "true")\n`,
  },
  75: {
    ts: () => "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n",
    py: () => 'import requests\n\nrequests.get("https://api.example.com", verify=False, timeout=5)\n',
  },
};

mkdirSync(root, { recursive: true });
const projectOf = projectFinder(root);
const isPackage = packageTest(root);
console.log(`${count} files in one project · ${rounds} rounds · milliseconds`);

for (let round = 0; round <= Number(rounds); round += 1) {
  // Other texts each time, so that nothing is known of them from the round before.
  layOut(round);
  const { seconds } = await measure(process.execPath, ['dist/cli.js', 'scan', root, '--root', root, '--format', 'json', '--fail-on', 'never'], [0]);
  const targets = await findTargets({ root, paths: [root], engines: ['eslint', 'semgrep'] });
  const runs = await Promise.all((['eslint', 'semgrep'] as const).map((engine) => runEngine(engine, targets.candidates[engine], { root, install: true, env, notice: console.error })));
  const where = {
    root,
    projectOf,
    files: [...targets.inspected].map((file) => path.join(root, file)),
    counts: (file: string) => classifyPath(severityMap, path.relative(root, file), isPackage).kind === 'production',
  };
  const start = performance.now();
  const settledUses = (await Promise.all(runs.map(({ uses }) => settleSwitches(uses, where)))).flat();
  const joined = await nameIgnoredSettings(await joinSwitches(runs, settledUses, where), where);
  const end = performance.now();
  const settled = joined.flatMap(({ findings }) => findings).filter(({ weakness }) => weakness === 'insecure-tls-default').length;
  const uses = runs.reduce((sum, run) => sum + run.uses.length, 0);

  const took = end - start;

  if (round > 0) {
    console.log(`round ${round}: the whole command ${(seconds * 1000).toFixed(0)}, of which the join ${took.toFixed(0)} (+${((took / (seconds * 1000 - took)) * 100).toFixed(1)} %), ${settled} of ${uses} switches settled as off`);
  }
}

function layOut(round: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(path.join(root, 'src'), { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{ "name": "project" }\n');

  for (let index = 0; index < count; index += 1) {
    const extension = index % 200 < 100 ? 'ts' : 'py';
    writeFileSync(path.join(root, 'src', `module_${index}.${extension}`), `${(written[index % 100] ?? filler)[extension](index)}${extension === 'ts' ? '//' : '#'} ${round}\n`);
  }
}
