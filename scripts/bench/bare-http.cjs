// A bare message becomes a post with node:http: the least that a post can cost. CommonJS, because `import` of node:http
// would read every name that it exports, WebSocket and its fetch machinery included: 35 ms.
const { request } = require('node:http');
const { INPUT_API_URL, INPUT_PUBLIC_ID, INPUT_PRIVATE_API_KEY, INPUT_GROUP_ID } = process.env;
const { INPUT_CHANNEL_ID, INPUT_CONTENT } = process.env;

const asking = request(`${INPUT_API_URL}/api/v1/messages/save`, {
  method: 'POST',
  agent: false,
  auth: `${INPUT_PUBLIC_ID}:${INPUT_PRIVATE_API_KEY}`,
  headers: { 'Content-Type': 'application/json' },
});
asking.on('response', async (answer) => {
  const { object } = JSON.parse((await answer.toArray()).join(''));
  console.log(object.id);
});
asking.end(
  JSON.stringify({
    group_id: INPUT_GROUP_ID,
    message: { channel_id: INPUT_CHANNEL_ID, content: { formatted: [INPUT_CONTENT] } },
  }),
);
