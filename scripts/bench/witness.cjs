// A process becomes a report about itself, at its end: a file named by WITNESS. Loaded by `--require`, ahead of all others.
const { writeFileSync } = require('node:fs');
const { registerHooks } = require('node:module');

const files = [];
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) files.push(url);
    return nextLoad(url, context);
  },
});

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const report = { files, cpu_ms: (userCPUTime + systemCPUTime) / 1000, memory_KiB: maxRSS };
  writeFileSync(process.env.WITNESS, JSON.stringify(report));
});
