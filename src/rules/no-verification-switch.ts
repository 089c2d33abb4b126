import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-verification-switch',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow settings that can turn verification off',
      recommended: false,
      weakness: 'verification-switch',
    },
    messages: {
      switchable: 'A setting can turn verification off: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'verification-switch', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'switchable', data: { remedy } });
    });
  },
});
