import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-unverified-fallback',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow answering a TLS failure with an unverified retry',
      recommended: true,
      weakness: 'unverified-fallback',
    },
    messages: {
      fallback: 'A TLS failure is answered with an unverified retry: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'unverified-fallback', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'fallback', data: { remedy } });
    });
  },
});
