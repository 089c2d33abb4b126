import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-weak-tls',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow TLS versions below 1.2 and ciphers that do not protect',
      recommended: true,
      weakness: 'weak-tls',
    },
    messages: {
      weak: 'The connection accepts TLS below 1.2, or a cipher that does not protect it: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'weak-tls', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'weak', data: { remedy } });
    });
  },
});
