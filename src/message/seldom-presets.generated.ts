/** Made from src/message/presets/ by scripts/bundle/presets.ts. To change it, change that, then: npm run build */

export const presets = {
  digest: '["📊 **What happened in ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},"**\\n"]',
  reviews: '["reviews\\n"]',
} as const;

export const partials = {} as const;
