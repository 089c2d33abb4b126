import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-useless-tls-option',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow TLS options that have no effect where they stand',
      recommended: true,
      weakness: 'useless-tls-option',
    },
    messages: {
      useless: 'This TLS option has no effect here: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'useless-tls-option', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'useless', data: { remedy } });
    });
  },
});
