/** Made from src/message/presets/partials/ by scripts/bundle/presets.ts. To change it, change that, then: npm run build */

export const partials = {} as const;
