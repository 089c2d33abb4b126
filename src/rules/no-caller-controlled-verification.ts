import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';

export default createRule({
  name: 'no-caller-controlled-verification',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow callers to decide whether certificates are verified',
      recommended: true,
      weakness: 'caller-controlled-verification',
    },
    messages: {
      callerControlled: 'The caller (an MCP tool argument or a request) decides whether certificates are verified: {{remedy}}.',
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'caller-controlled-verification', ({ loc, remedy }) => {
      context.report({ loc, messageId: 'callerControlled', data: { remedy } });
    });
  },
});
