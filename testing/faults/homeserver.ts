/**
 * What of the fault matrix is otherwise with a homeserver of Matrix: its own faults, and a message that is sent again under the
 * same transaction id, looked for in the room, or not sent again.
 *
 * The fault behind `matrix` befalls the request of the message; `@GET`, `@whoami` and the like: another one of the step's
 * (fixtures/homeserver.ts). `$own` is a message of the account, `$hers` somebody else's.
 */
export const homeserverTable = `
# Matrix: the homeserver answers
nothing goes wrong | matrix | | sent - 1 1 0
an empty answer | matrix empty | | unknown not_json 1 0 1
an empty answer, and the message was stored | matrix empty+stored | | sent - 1 1 0
a login page instead of a homeserver | matrix html | | unknown not_json 1 0 1
a login page in front of every request | matrix html html@GET | | failed not_json 1 0 1
a web page after the message was stored | matrix html+stored | | sent - 1 1 0
half of a JSON text | matrix invalid_json | | unknown not_json 1 0 1
JSON without the id of an event | matrix shape={} | | unknown no_message_id 1 0 1
an id that is a command | matrix shape={"event_id":"$(id)"} | | unknown no_message_id 1 0 1
HTTP 400 | matrix status=400 | | failed refused 1 0 1
HTTP 403 of a proxy | matrix status=403 | | failed refused 1 0 1
HTTP 404 of another server | matrix status=404 status=404@GET | | failed no_homeserver 1 0 1
HTTP 413 of a proxy | matrix status=413 | | failed too_large 1 0 1
HTTP 429 once, "come back in half a second" | matrix rate_limited=500*1 | | sent - 2 1 0
HTTP 429 again and again | matrix rate_limited=100 | | failed rate_limited 2 0 1
HTTP 429, "come back in ten minutes" | matrix rate_limited=600000 | | failed rate_limited 1 0 1
HTTP 429 to a question once | matrix rate_limited=500*1@GET | | sent - 2 1 0
an internal error once | matrix internal_error*1 | | sent - 2 1 0
an internal error again and again | matrix internal_error | | unknown server_error 2 0 1
an internal error after the message was stored | matrix internal_error+stored | | sent - 1 1 0
HTTP 502 once | matrix status=502*1 | | sent - 2 1 0
HTTP 502 again and again | matrix status=502 | | unknown server_error 2 0 1
HTTP 502 after the message was stored | matrix status+stored=502 | | sent - 1 1 0
HTTP 503 once | matrix status=503*1 | | sent - 2 1 0
HTTP 503 after the message was stored | matrix status+stored=503 | | sent - 1 1 0
nginx's stock page of 503 after the message was stored | matrix unavailable+stored=nginx | | sent - 1 1 0
HAProxy's stock page of 503 after the message was stored | matrix unavailable+stored=haproxy | | sent - 1 1 0
HTTP 504 again and again | matrix status=504 | | unknown server_error 2 0 1
HTTP 504, and the message is stored a tenth of a second later | matrix status+stored_after:100=504 | retries=0 | sent - 1 1 0
HTTP 503 to the questions before | matrix status=503@GET | | failed server_error 2 0 1
a redirect for now | matrix redirect=https://elsewhere.example/ | | unknown redirected 1 0 1
4 MB of JSON | matrix huge=4000000 | | unknown answer_too_large 2 0 1
a compressed answer that nobody asked for | matrix gzip | | sent - 1 1 0
half of the answer, then the end | matrix truncate | | sent - 1 1 0
the answer takes too long | matrix slow=5000 | timeout=4 | sent - 1 1 0
headers byte by byte | matrix trickle_headers=100 | timeout=4 | sent - 1 1 0
the body byte by byte | matrix trickle_body=100 | timeout=4 | sent - 1 1 0
every answer takes half a second | matrix slow=500 slow=500@GET | | sent - 1 1 0

# Matrix: the homeserver refuses
a token that nobody knows | matrix | access_token=syt_invented | failed unknown_token 1 0 1
a token that has expired | matrix | access_token=$expired | failed unknown_token 1 0 1
an account that is locked | matrix | access_token=$locked | failed account_blocked 1 0 1
an account that is suspended | matrix | access_token=$suspended | failed account_blocked 1 0 1
a room that the account is not in | matrix | channel_id=$private | failed not_in_room 1 0 1
a room that it is only invited to | matrix | channel_id=$invited | failed not_in_room 1 0 1
a room that it was banned from | matrix | channel_id=$banned | failed not_in_room 1 0 1
an encrypted room | matrix | channel_id=$encrypted | failed encrypted_room 1 0 1
a room where it may only read | matrix | channel_id=$announcements | failed no_permission 1 0 1
a room that was upgraded | matrix | channel_id=$upgraded | failed room_upgraded 1 0 1
an unknown alias | matrix | channel_id=#nowhere:localhost | failed unknown_room 1 0 1
one of two rooms is not its own | matrix | channel_id=$1,$private | partial not_in_room 2 1 1
an unknown thread | matrix | parent_message_id=$nowhere | failed thread_not_found 1 0 1
an edit of an unknown message | matrix | message_id=$nowhere | failed message_not_found 1 0 1
an edit of somebody else's message | matrix | message_id=$hers | failed not_own_message 1 0 1
a removal of somebody else's message | matrix | operation=remove message_id=$hers content= | failed not_own_message 1 0 1
a removal of an unknown message | matrix | operation=remove message_id=$nowhere content= | failed message_not_found 1 0 1

# Matrix: the network
nobody listens on the port | matrix down | | failed unreachable 2 0 1
closed before a byte of a question was read | matrix close=connection*1 | | sent - 2 1 0
reset in the middle of the request | matrix reset=headers*1 | | sent - 2 1 0
reset after the request | matrix reset=body*1 | | sent - 2 1 0
reset after the request, again and again | matrix reset=body | | unknown unreachable 2 0 1
reset after the message was stored | matrix reset=stored | | sent - 1 1 0
closed after the message was stored | matrix close=stored | | sent - 1 1 0
reset, and the message is stored a tenth of a second later | matrix reset+stored_after:100 | retries=0 | sent - 1 1 0
stored, then the server is restarted | matrix restart | | sent - 1 1 0
silence in the middle of the request | matrix hang=headers | timeout=1 | unknown timeout 1 0 1
silence after the request | matrix hang=body | timeout=1 | unknown timeout 1 0 1
silence after the message was stored | matrix hang=stored | timeout=4 | sent - 1 1 0
silence to the question before | matrix hang=body@GET | timeout=1 | failed timeout 1 0 1

# Matrix: once, and only once
the message is stored, and a look is not answered: the transaction id makes no second | matrix reset=stored*1 reset=body@messages | | sent - 2 1 0
the same, with a token that an administrator made | matrix reset=stored*1 reset=body@messages | access_token=$admin_made | unknown unreachable 2 1 1
a token that an administrator made: found by a look | matrix reset=stored*1 | access_token=$admin_made | sent - 1 1 0
a token that an administrator made: stored, then a restart | matrix restart*1 | access_token=$admin_made | sent - 1 1 0
a token that an administrator made: reset after the request | matrix reset=body*1 | access_token=$admin_made | unknown unreachable 2 0 1
nobody tells whose the token is | matrix reset=body*1 reset=body@whoami | | unknown unreachable 2 0 1
at_least_once, a token that an administrator made: reset after the request | matrix reset=body*1 | access_token=$admin_made delivery=at_least_once | sent - 2 1 0
at_least_once, the same: stored, restarted, and no look is answered | matrix restart*1 reset=body@messages | access_token=$admin_made delivery=at_least_once | sent - 2 2 0
at_least_once, a login's token: stored, restarted, and no look is answered | matrix restart*1 reset=body@messages | delivery=at_least_once | sent - 2 1 0
at_least_once: an empty answer again and again | matrix empty | delivery=at_least_once | unknown not_json 2 0 1
refused after an unknown fate | matrix reset=body*1 status=403 | | unknown refused 2 0 1
retries: 0, and the message was stored | matrix reset=stored | retries=0 | sent - 1 1 0
retries: 0, and it was not | matrix reset=body | retries=0 | unknown unreachable 1 0 1
one of two rooms is reset | matrix reset=body@2 | channel_id=$1,$2 | unknown unreachable 3 1 1
fail_on_error: false, reset after the request | matrix reset=body | fail_on_error=false | unknown unreachable 2 0 0

# Matrix: the job is cancelled
SIGTERM while it waits for the answer | signal SIGTERM matrix hang | | unknown interrupted 1 0 1
SIGINT while it waits for the answer, the message was stored | signal SIGINT matrix hang=stored | | unknown interrupted 1 1 1
SIGTERM while it waits for a retry | signal SIGTERM matrix rate_limited=9000 | timeout=30 | failed interrupted 1 0 1

# Matrix: GitHub withholds the secrets
a pull request from a fork | matrix-withheld pull_request.opened.fork None | | skipped secrets_withheld 0 0 0
a secret that nobody set | matrix-withheld push Actions | | failed invalid_input 0 0 1
`;
