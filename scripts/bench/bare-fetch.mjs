// Posts a bare message with the global fetch: what people write who need no action.
const { INPUT_API_URL, INPUT_PUBLIC_ID, INPUT_PRIVATE_API_KEY, INPUT_GROUP_ID } = process.env;
const { INPUT_CHANNEL_ID, INPUT_CONTENT } = process.env;

const answer = await fetch(`${INPUT_API_URL}/api/v1/messages/save`, {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Authorization: `Basic ${btoa(`${INPUT_PUBLIC_ID}:${INPUT_PRIVATE_API_KEY}`)}`,
  },
  body: JSON.stringify({
    group_id: INPUT_GROUP_ID,
    message: { channel_id: INPUT_CHANNEL_ID, content: { formatted: [INPUT_CONTENT] } },
  }),
});
const { object } = await answer.json();
console.log(object.id);
