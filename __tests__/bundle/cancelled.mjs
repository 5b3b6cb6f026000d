// Runs dist/index.js, and cancels it from inside of its composing, where nothing hears of it before it is done.
const { segment } = Intl.Segmenter.prototype;
let isFirst = true;
Intl.Segmenter.prototype.segment = function (text) {
  if (isFirst) process.kill(process.pid, process.env.SIGNAL);
  isFirst = false;
  return segment.call(this, text);
};
await import('../../dist/index.js');
