import { readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../tools/docs/generate-docs.ts';

const page = readFileSync(new URL('docs/scale.md', projectRoot), 'utf8').replaceAll('\r\n', '\n');

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);
}

const [workflow = '', manifest = ''] = blocks('yaml');
const text = { type: 'string', minLength: 1 };
const whole = { type: 'integer', minimum: 1 };

/** What `batch/v1` says of the keys that the page uses, all of which it must know. */
const job = object({
  apiVersion: { const: 'batch/v1' },
  kind: { const: 'Job' },
  metadata: object({ name: { type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' } }),
  spec: object({
    completionMode: { enum: ['Indexed', 'NonIndexed'] },
    completions: whole,
    parallelism: whole,
    backoffLimitPerIndex: { type: 'integer', minimum: 0 },
    template: object({
      spec: object({
        restartPolicy: { const: 'Never' },
        automountServiceAccountToken: { type: 'boolean' },
        securityContext: object({ runAsNonRoot: { type: 'boolean' }, runAsUser: whole, fsGroup: whole }),
        containers: list(
          object({
            name: text,
            image: text,
            command: list(text),
            args: list(text),
            workingDir: { type: 'string', pattern: '^/' },
            resources: object({ requests: object({ cpu: text, memory: text }), limits: object({ memory: text }) }),
            securityContext: object({ allowPrivilegeEscalation: { type: 'boolean' }, capabilities: object({ drop: list(text) }) }),
            volumeMounts: list(object({ name: text, mountPath: text }, { readOnly: { type: 'boolean' } })),
          }),
        ),
        volumes: list(object({ name: text, persistentVolumeClaim: object({ claimName: text }, { readOnly: { type: 'boolean' } }) })),
      }),
    }),
  }),
});

function list(items: object): object {
  return { type: 'array', minItems: 1, items };
}

function object(required: Readonly<Record<string, object>>, others: Readonly<Record<string, object>> = {}): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(required), properties: { ...required, ...others } };
}

describe('docs/scale.md', () => {
  it('has a workflow that GitHub takes, whose parts are all there are', () => {
    expect(validateWorkflow(workflow).errors).toEqual([]);
    const { jobs } = parse(workflow);
    const { shard } = jobs.scan.strategy.matrix;
    expect(shard).toEqual(shard.map((_: number, index: number) => index + 1));
    expect(workflow).toContain(`--shard "$SHARD/${shard.length}"`);
  });

  it('has a Job that Kubernetes takes, whose parts are all there are', () => {
    const manifestOf = parse(manifest);
    const validate = new Ajv().compile(job);
    expect(validate(manifestOf) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...manifestOf, spec: { ...manifestOf.spec, completion: 1 } })).toBe(false);
    const { spec } = manifestOf.spec.template;
    const [container] = spec.containers;
    expect(container.args[0]).toContain(`NR % ${manifestOf.spec.completions} == part`);
    expect(container.volumeMounts.map(({ name }: { name: string }) => name)).toEqual(spec.volumes.map(({ name }: { name: string }) => name));
  });
});
