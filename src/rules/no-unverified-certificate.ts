import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';
import { suggest, suggestionMessages } from '../detect/suggest.ts';

export default createRule({
  name: 'no-unverified-certificate',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow connections that accept any server certificate',
      recommended: true,
      weakness: 'unverified-certificate',
    },
    hasSuggestions: true,
    messages: {
      unverified: 'The server certificate is not verified: {{remedy}}.',
      ...suggestionMessages,
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'unverified-certificate', (finding) => {
      context.report({ loc: finding.loc, messageId: 'unverified', data: { remedy: finding.remedy }, suggest: suggest(finding) });
    });
  },
});
