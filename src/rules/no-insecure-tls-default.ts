import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-insecure-tls-default',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow settings that leave verification off by default',
      recommended: true,
      weakness: 'insecure-tls-default',
    },
    messages: {
      insecureDefault: 'Verification is off unless a setting turns it on: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'insecure-tls-default', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'insecureDefault', data: { remedy } });
    });
  },
});
