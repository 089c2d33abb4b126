import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-optional-client-certificate',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow servers that ask for a client certificate and accept any',
      recommended: true,
      weakness: 'optional-client-certificate',
    },
    messages: {
      optional: 'Clients without a valid certificate are let in: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'optional-client-certificate', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'optional', data: { remedy } });
    });
  },
});
