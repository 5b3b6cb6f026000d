/**
 * The fault matrix: the fixture in which a step runs, and what must come of it. Data, and nothing runs here.
 *
 * `matrix.test.ts` runs every row through dist/index.js; `scripts/reliability.ts` prints them in docs/reliability.md.
 */

import { homeserverTable } from './homeserver.ts';
import { type Row, readTable } from './table.ts';

/**
 * `2020` and `2021` are generations of servers, and the word behind is a fault of local-twake/faults.ts; `*1` behind it limits it
 * to the first request. Every step may try twice (`retries=1`) within 3 seconds, unless its inputs say otherwise.
 */
const table = `
# The server answers
nothing goes wrong | 2020 | | sent - 1 1 0
nothing goes wrong, newer server | 2021 | | sent - 1 1 0
PHP warnings in front of the answer | 2020 warnings | | sent - 1 1 0
PHP warnings in front of the answer, newer server | 2021 warnings | | sent - 1 1 0
an empty answer | 2020 empty | | unknown empty_answer 1 0 1
an empty answer, and the message was stored | 2020 empty+stored | | unknown empty_answer 1 1 1
a login page instead of Twake | 2020 html | | unknown not_json 1 0 1
a web page after the message was stored | 2020 html+stored | | unknown not_json 1 1 1
half of a JSON text | 2020 invalid_json | | unknown not_json 1 0 1
JSON of another kind | 2020 shape={"object":[]} | | unknown not_json 1 0 1
an empty id | 2020 shape={"object":{"id":""}} | | unknown no_message_id 1 0 1
an error that nobody knows | 2020 shape={"error":"constructor"} | | unknown refused 1 0 1
an error that is a command for the runner | 2020 hostile | | unknown refused 1 0 1
no id, and nothing was stored | 2021 null_id | | unknown no_message_id 1 0 1
no id, and the message was stored | 2021 null_id+stored | | unknown no_message_id 1 1 1
"ERROR with persist" once | 2021 persist*1 | | sent - 2 1 0
"ERROR with persist" again and again | 2021 persist | | failed unknown_channel 2 0 1
a crash, told in HTML | 2020 fatal | | unknown server_crash 1 0 1
a crash after the message was stored | 2021 fatal+stored | | unknown server_crash 1 1 1
an empty HTTP 500 | 2020 dead | | unknown server_crash 1 0 1
HTTP 400 | 2020 status=400 | | failed refused 1 0 1
HTTP 403 | 2020 status=403 | | failed refused 1 0 1
HTTP 404, as from servers without the v1 API | 2020 no_v1 | | failed no_v1_api 1 0 1
HTTP 408 | 2020 status=408 | | unknown server_error 1 0 1
HTTP 413 | 2020 status=413 | | failed too_large 1 0 1
HTTP 500 | 2020 status=500 | | unknown server_error 1 0 1
HTTP 502 after the message was stored | 2020 status+stored=502 | | unknown server_error 1 1 1
HTTP 503 | 2020 status=503 | | unknown server_error 1 0 1
HTTP 503 after the message was stored | 2020 status+stored=503 | | unknown server_error 1 1 1
HTTP 429 again and again | 2020 status=429 | | failed rate_limited 2 0 1
an id that is a command | 2020 shape={"object":{"id":"$(id)"}} | | unknown no_message_id 1 0 1
a response for another channel | 2020 shape={"object":{"id":"a","channel_id":"b"}} | | unknown other_channel 1 0 1
a response for another channel, at_least_once | 2020 shape={"object":{"id":"a","channel_id":"b"}} | delivery=at_least_once | unknown other_channel 1 0 1
HTTP 429 once, "come back in a second" | 2020 busy=1*1 | | sent - 2 1 0
HTTP 429, "come back in ten minutes" | 2020 busy=600 | | failed rate_limited 1 0 1
a redirect for now | 2020 redirect=https://elsewhere.example/ | | unknown redirected 1 0 1
a redirect for good | 2020 status=308 | | failed redirected 1 0 1
4 MB of JSON | 2020 huge=4000000 | | unknown answer_too_large 1 0 1
a compressed answer that nobody asked for | 2020 gzip | | unknown not_json 1 1 1
half of the answer, then the end | 2020 truncate | | unknown unreachable 1 1 1
the answer takes too long | 2020 slow=5000 | timeout=1 | unknown timeout 1 1 1
headers byte by byte | 2020 trickle_headers=100 | timeout=1 | unknown timeout 1 1 1
the body byte by byte | 2021 trickle_body=100 | timeout=1 | unknown timeout 1 1 1

# Twake refuses
a wrong key | 2020 | private_api_key=wrong-key-of-nobody | failed wrong_credentials 1 0 1
an unknown company | 2020 | group_id=1f3d0000-aaaa-11ea-8000-000000000009 | failed unknown_group 1 0 1
an application that may not write | 2020 | public_id=$unable private_api_key=s3cret-Key_nocap | failed missing_capability 1 0 1
an unknown channel | 2020 | channel_id=$nowhere | failed unknown_channel 1 0 1
an unknown channel, newer server | 2021 | channel_id=$nowhere | failed unknown_channel 2 0 1
one of two channels is unknown | 2020 | channel_id=$1,$nowhere | partial unknown_channel 2 1 1
an unknown thread: shown in the channel | 2020 | parent_message_id=$nowhere | sent - 1 1 0
an unknown thread, newer server | 2021 | parent_message_id=$nowhere | unknown thread_not_found 1 0 1
an edit of an unknown message | 2020 | message_id=$nowhere | failed message_not_found 1 0 1
an edit of an unknown message, newer server | 2021 | message_id=$nowhere | unknown message_not_found 2 0 1
a removal of an unknown message | 2020 | operation=remove message_id=$nowhere content= | removed - 1 0 0

# The network
nobody listens on the port | down | | failed unreachable 2 0 1
another service listens there | ssh | | unknown unreachable 1 0 1
closed before a byte was read | 2020 close=connection | | unknown unreachable 1 0 1
reset in the middle of the request | 2020 reset=headers | | unknown unreachable 1 0 1
reset after the request | 2020 reset=body | | unknown unreachable 1 0 1
reset after the message was stored | 2020 reset=stored | | unknown unreachable 1 1 1
closed after the message was stored | 2021 close=stored | | unknown unreachable 1 1 1
silence before a byte was read | 2020 hang=connection | timeout=1 | unknown timeout 1 0 1
silence in the middle of the request | 2020 hang=headers | timeout=1 | unknown timeout 1 0 1
silence after the request | 2020 hang=body | timeout=1 | unknown timeout 1 0 1
silence after the message was stored | 2020 hang=stored | timeout=1 | unknown timeout 1 1 1

# TLS
a private authority, in NODE_EXTRA_CA_CERTS | tls trusted | | sent - 1 1 0
an unknown authority | tls unknown | | failed tls_error 2 0 1
a self-signed certificate | tls self-signed | | failed tls_error 2 0 1
an expired certificate | tls expired | | failed tls_error 2 0 1
a certificate for another host | tls elsewhere | | failed tls_error 2 0 1
plain http behind https | tls plain | | failed tls_error 2 0 1
a handshake that never ends | tls silent | timeout=1 | failed timeout 1 0 1
plain http to another host than this one | 2020 | api_url=http://chat.twake.test | failed invalid_input 0 0 1

# The proxy
it opens the way | proxy | | sent - 1 1 0
it wants credentials | proxy 407 | | failed proxy_error 2 0 1
it forbids the host | proxy 403 | | failed proxy_error 2 0 1
it cannot reach the host | proxy 502 | | failed proxy_error 2 0 1
it is down | proxy down | | failed proxy_error 2 0 1
it never answers | proxy silent | timeout=1 | failed proxy_error 1 0 1
its address is none | proxy malformed | | failed proxy_error 2 0 1
the certificate behind it is of an unknown authority | proxy untrusted | | failed tls_error 2 0 1
loopback is reached without it | proxy bypassed | | sent - 1 1 0

# What the policy changes
at_least_once: reset after the message was stored | 2020 reset=stored*1 | delivery=at_least_once | sent - 2 2 0
at_least_once: reset after the request | 2020 reset=body*1 | delivery=at_least_once | sent - 2 1 0
at_least_once: an empty answer again and again | 2020 empty | delivery=at_least_once | unknown empty_answer 2 0 1
at_least_once: no id, and the message was stored | 2021 null_id+stored*1 | delivery=at_least_once | sent - 2 2 0
at_least_once: refused after an unknown fate | 2020 empty*1 status=403 | delivery=at_least_once | unknown refused 2 0 1
at_least_once: HTTP 503 after the message was stored | 2020 status+stored=503*1 | delivery=at_least_once | sent - 2 2 0
retries: 0 | 2020 status=429*1 | retries=0 | failed rate_limited 1 0 1
fail_on_error: false, HTTP 403 | 2020 status=403 | fail_on_error=false | failed refused 1 0 0
fail_on_error: false, reset after the message was stored | 2020 reset=stored | fail_on_error=false | unknown unreachable 1 1 0
fail_on_error: false, an input is wrong | 2020 | fail_on_error=false retries=many | failed invalid_input 0 0 0
dry_run: nothing is sent | down | dry_run=true | dry_run - 0 0 0

# The runner
GITHUB_OUTPUT is not set | runner GITHUB_OUTPUT | | none - - 1 0
GITHUB_OUTPUT does not exist | runner GITHUB_OUTPUT=missing | | none - - 1 0
GITHUB_OUTPUT is a folder | runner GITHUB_OUTPUT=folder | | none - - 1 0
GITHUB_EVENT_PATH is not set | runner GITHUB_EVENT_PATH | template=true | sent - 1 1 0
GITHUB_EVENT_PATH does not exist | runner GITHUB_EVENT_PATH=missing | template=true | sent - 1 1 0
GITHUB_EVENT_PATH is not JSON | runner GITHUB_EVENT_PATH=text | template=true | sent - 1 1 0
GITHUB_STEP_SUMMARY is not set | runner GITHUB_STEP_SUMMARY | summary=true | sent - 1 1 0
GITHUB_STEP_SUMMARY is a folder | runner GITHUB_STEP_SUMMARY=folder | summary=true | sent - 1 1 0
GITHUB_STATE does not exist | runner GITHUB_STATE=missing | | sent - 1 1 0
GITHUB_STATE does not exist, and the message is live | runner GITHUB_STATE=missing | live=true | sent - 1 1 0
GITHUB_ENV does not exist, and the message is live | runner GITHUB_ENV=missing | live=true | sent - 1 1 0
there is no variable GITHUB_* at all | runner GITHUB_* | template=true | none - - 1 0
content_file does not exist | runner | content= content_file=missing.md | failed unreadable_file 0 0 1
content_file is a glob that finds nothing | runner | content= content_file=*.rst | failed unreadable_file 0 0 1

# The job is cancelled
SIGTERM while connecting | signal SIGTERM connecting | | failed interrupted 1 0 1
SIGINT while connecting | signal SIGINT connecting | | failed interrupted 1 0 1
SIGTERM while it waits for the answer | signal SIGTERM hang | | unknown interrupted 1 0 1
SIGINT while it waits for the answer, the message was stored | signal SIGINT hang=stored | | unknown interrupted 1 1 1
SIGTERM while it waits for a retry | signal SIGTERM busy=9 | timeout=30 | failed interrupted 1 0 1
SIGINT while it waits for a retry, fate unknown | signal SIGINT empty+stored*1 busy=9 | delivery=at_least_once retries=2 timeout=30 | unknown interrupted 2 1 1
SIGTERM when one of two channels has it | signal SIGTERM hang@2 | channel_id=$1,$2 | unknown interrupted 2 1 1
SIGTERM, fail_on_error: false | signal SIGTERM hang | fail_on_error=false | unknown interrupted 1 0 0

# GitHub withholds the secrets
a pull request from a fork | withheld pull_request.opened.fork None | | skipped secrets_withheld 0 0 0
a pull request of Dependabot | withheld pull_request.opened.dependabot Dependabot | | skipped secrets_withheld 0 0 0
a push in a fork | withheld push.fork None | | skipped secrets_withheld 0 0 0
a pull request from a fork, on an old server | withheld pull_request.opened.fork null | | skipped secrets_withheld 0 0 0
a pull request from a fork, and every other input is wrong | withheld pull_request.opened.fork None | retries=many api_url=x | skipped secrets_withheld 0 0 0
a secret that nobody set | withheld push Actions | | failed invalid_input 0 0 1
a pull request of the repository itself | withheld pull_request.opened Actions | | failed invalid_input 0 0 1
pull_request_target from a fork: it has the secrets | withheld pull_request_target.fork Actions | | failed invalid_input 0 0 1
workflow_run after a fork's pull request: it has the secrets | withheld workflow_run.completed Actions | | failed invalid_input 0 0 1
`;

/** All rows, in the order of the tables: of any Twake, and what is otherwise with a homeserver. */
export const matrix: readonly Row[] = [...readTable(table), ...readTable(homeserverTable)];
