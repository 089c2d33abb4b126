import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';
import { suggest, suggestionMessages } from '../detect/suggest.ts';

export default createRule({
  name: 'no-unverified-hostname',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow connections that accept a certificate of another host',
      recommended: true,
      weakness: 'unverified-hostname',
    },
    hasSuggestions: true,
    messages: {
      unverified: 'The certificate may belong to another host: {{remedy}}.',
      ...suggestionMessages,
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'unverified-hostname', (finding) => {
      context.report({ loc: finding.loc, messageId: 'unverified', data: { remedy: finding.remedy }, suggest: suggest(finding) });
    });
  },
});
