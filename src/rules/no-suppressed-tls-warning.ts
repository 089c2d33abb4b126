import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-suppressed-tls-warning',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow silencing the warning about unverified connections',
      recommended: true,
      weakness: 'suppressed-tls-warning',
    },
    messages: {
      suppressed: 'The warning about an unverified connection is silenced: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'suppressed-tls-warning', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'suppressed', data: { remedy } });
    });
  },
});
