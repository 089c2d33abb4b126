import { createRule } from '../create-rule.ts';
import { onWeakness } from '../detect/on-weakness.ts';
import { suggest, suggestionMessages } from '../detect/suggest.ts';

export default createRule({
  name: 'no-global-tls-bypass',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow turning certificate verification off for the whole process',
      recommended: true,
      weakness: 'global-tls-bypass',
    },
    hasSuggestions: true,
    messages: {
      bypassed: 'No certificate is verified in the whole process: {{remedy}}.',
      ...suggestionMessages,
    },
    schema: [],
  },
  create(context) {
    return onWeakness(context, 'global-tls-bypass', (finding) => {
      context.report({ loc: finding.loc, messageId: 'bypassed', data: { remedy: finding.remedy }, suggest: suggest(finding) });
    });
  },
});
