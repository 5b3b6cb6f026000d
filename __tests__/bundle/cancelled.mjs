// Runs dist/index.js, and cancels it from inside of its composing, where nothing hears of it before it is done.
const { encode } = TextEncoder.prototype;
let isFirst = true;
TextEncoder.prototype.encode = function (text) {
  if (isFirst) process.kill(process.pid, 'SIGINT');
  isFirst = false;
  return encode.call(this, text);
};
await import('../../dist/index.js');
