import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-cleartext-transport',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow MCP client transports over an unencrypted public connection',
      recommended: true,
      weakness: 'cleartext-transport',
    },
    messages: {
      cleartext: 'MCP traffic leaves this machine unencrypted: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'cleartext-transport', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'cleartext', data: { remedy } });
    });
  },
});
