import type { ErrorObject } from 'ajv';
import { didYouMean } from '../did-you-mean.ts';

/** Says in one clause what a schema does not allow: the key it stands at, the words that are allowed, the nearest one. */
export function explainSchemaError(error: ErrorObject): string {
  const at = keyPath(error.instancePath);

  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      return `unknown key "${key}"${at && ` in ${at}`}${didYouMean(key, allowed)}; allowed are ${allowed.join(', ')}`;
    }
    case 'enum': {
      const allowed = error.params['allowedValues'] as readonly string[];
      const nearest = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      return `${at} is ${JSON.stringify(error.data)}${nearest}; allowed are ${allowed.join(', ')}`;
    }
    case 'required':
      return `${at} lacks the key "${error.params['missingProperty']}"`;
    case 'type':
      return `${at || 'the file'} must be ${article(String(error.params['type']))}, not ${JSON.stringify(error.data)}`;
    case 'pattern':
      return `${at} is ${JSON.stringify(error.data)}; a glob here has forward slashes and no braces`;
    default:
      return `${at} ${error.message ?? 'is not allowed'}`;
  }
}

/** `/severities/weak-tls/0` as `severities["weak-tls"][0]`. */
function keyPath(pointer: string): string {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys
    .map((key, index) =>
      /^\d+$/.test(key) ? `[${key}]` : /^[\w$]+$/.test(key) ? `${index > 0 ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`,
    )
    .join('');
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
