"use strict";
exports.ids = ["facts"], exports.modules = {
  2989: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => readBranch
    });
    const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[\da-f]{7,64}$/;
    function readBranch(name) {
      return name?.replace(QUEUE, "$1 (merge queue)") ?? null;
    }
  }),
  5659: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => titleOf,
      h: () => readMerge
    });
    var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4827);
    const GITHUB = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/, FORGEJO = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;
    function readMerge(message) {
      const { number, title } = (GITHUB.exec(message) ?? FORGEJO.exec(message))?.groups ?? {};
      return number === void 0 ? null : { number, title: (0, _payload_js__WEBPACK_IMPORTED_MODULE_0__.cA)(title ?? null) };
    }
    function titleOf(message) {
      const merge = readMerge(message ?? "");
      return merge?.title ? `${merge.title} (#${merge.number})` : (0, _payload_js__WEBPACK_IMPORTED_MODULE_0__.cA)(message);
    }
  }),
  6269: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Af: () => describeCommitOf,
      NC: () => describeRelease,
      Ro: () => describeRef,
      Ti: () => describeDeployment,
      XT: () => describeCommit,
      qm: () => describePullRequest,
      ty: () => isFromFork
    });
    var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4827), _branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2989), _commit_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5659), _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5740), _results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1987);
    function describeCommit(github) {
      const { event } = github, head = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "head_commit") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "workflow_run", "head_commit") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "merge_group", "head_commit"), sha = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "pull_request", "head", "sha") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(head, "id") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "workflow_run", "head_sha") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "deployment", "sha") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "comment", "commit_id") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "check_run", "head_sha") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "check_suite", "head_sha") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "workflow_job", "head_sha") ?? (github.event_name === "status" ? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "sha") : null) ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(github, "sha");
      return describeCommitOf(head, sha, github);
    }
    function describeCommitOf(json, sha, github) {
      const message = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(json, "message");
      return {
        sha,
        short: sha?.slice(0, 7) ?? null,
        message,
        title: (0, _commit_title_js__WEBPACK_IMPORTED_MODULE_3__.G)(message),
        author: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(json, "author", "name"),
        login: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(json, "author", "username"),
        url: (0, _links_js__WEBPACK_IMPORTED_MODULE_0__.hl)((0, _links_js__WEBPACK_IMPORTED_MODULE_0__.Ek)(github), "commit", sha)
      };
    }
    function describeRef(github) {
      const { event } = github, name = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(github, "ref_name"), head = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "pull_request", "head", "ref") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "workflow_run", "head_branch");
      return head === null && github.ref_type === "tag" ? { branch: null, tag: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.cA)(name) } : { branch: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.cA)((0, _branch_js__WEBPACK_IMPORTED_MODULE_4__.p)(head ?? name)), tag: null };
    }
    function describePullRequest({ event }) {
      const issue = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "issue", "pull_request") && (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "issue"), pull = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "pull_request") ?? issue;
      if (pull !== null)
        return {
          number: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "number"),
          title: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(pull, "title"),
          body: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "body"),
          url: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "html_url"),
          author: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "user", "login"),
          state: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "state"),
          draft: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(pull, "draft"),
          merged: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(pull, "merged") || (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "pull_request", "merged_at") !== null,
          merged_by: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(pull, "merged_by", "login"),
          head: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(pull, "head", "ref"),
          base: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(pull, "base", "ref"),
          fork: isFromFork(event),
          labels: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.i1)(pull, "labels", "name"),
          assignees: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.i1)(pull, "assignees", "login"),
          reviewers: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.i1)(pull, "requested_reviewers", "login"),
          teams: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.i1)(pull, "requested_teams", "name"),
          label: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(event, "label", "name"),
          requested: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "requested_reviewer", "login") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(event, "requested_team", "name"),
          commits: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "commits"),
          additions: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "additions"),
          deletions: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "deletions"),
          changed_files: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(pull, "changed_files")
        };
    }
    function describeRelease({ event }) {
      const release = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "release");
      if (release === null)
        return;
      const tag = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(release, "tag_name");
      return {
        name: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(release, "name") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.cA)(tag),
        tag,
        body: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(release, "body"),
        url: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(release, "html_url"),
        author: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(release, "author", "login"),
        draft: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(release, "draft"),
        prerelease: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.Qc)(release, "prerelease"),
        published_at: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(release, "published_at")
      };
    }
    function describeDeployment({ event }) {
      const deployment = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "deployment");
      if (deployment === null)
        return;
      const status = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "deployment_status");
      return {
        environment: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.mh)(deployment, "environment"),
        ref: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(deployment, "ref"),
        description: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(status, "description") ?? (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(deployment, "description"),
        state: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(status, "state"),
        result: status && (0, _results_js__WEBPACK_IMPORTED_MODULE_1__._z)((0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(status, "state") ?? "unknown"),
        url: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(status, "environment_url"),
        log_url: (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.$6)(status, "log_url")
      };
    }
    function isFromFork(event) {
      if ((0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(event, "pull_request", "head") === null)
        return !1;
      const head = (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(event, "pull_request", "head", "repo", "id");
      return head === null || head !== (0, _payload_js__WEBPACK_IMPORTED_MODULE_2__.tk)(event, "repository", "id");
    }
  }),
  5674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      whySecretsAreWithheld: () => whySecretsAreWithheld
    });
    var _facts_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6269), _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4827);
    const pullRequestEvents = /* @__PURE__ */ new Set([
      "pull_request",
      "pull_request_review",
      "pull_request_review_comment"
    ]), dependabotEvents = /* @__PURE__ */ new Set([
      ...pullRequestEvents,
      "push",
      "create",
      "deployment",
      "deployment_status"
    ]);
    function whySecretsAreWithheld(github) {
      const given = github.secret_source === "Actions", event = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github, "event_name") ?? "";
      if (pullRequestEvents.has(event) && (0, _facts_event_js__WEBPACK_IMPORTED_MODULE_0__.ty)(github.event) && !given)
        return "GitHub gives no secrets and no variables to pull requests from forks. To announce them all the same, use `pull_request_target`: docs/recipes.md has that workflow.";
      if (github.secret_source === "Dependabot" || isByDependabot(github, event) && !given)
        return "GitHub gives runs that Dependabot caused the secrets of Dependabot only. What is a secret must be stored there too, under the same name (Settings, Secrets and variables, Dependabot).";
      if ((0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.Qc)(github.event, "repository", "fork"))
        return "This workflow runs in a fork, which does not have the secrets and variables of the original. Set them in the fork, or disable this workflow there (Actions, its name, Disable workflow).";
    }
    function isByDependabot(github, event) {
      const byActor = github.actor === "dependabot[bot]", byAuthor = (0, _payload_js__WEBPACK_IMPORTED_MODULE_1__.$6)(github.event, "pull_request", "user", "login") === "dependabot[bot]";
      return event === "pull_request_target" ? byActor && byAuthor : byActor && dependabotEvents.has(event) || byAuthor && pullRequestEvents.has(event);
    }
  }),
  6963: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gatherMessageContext: () => gatherMessageContext
    });
    var payload = __webpack_require__(4827), workflow_verdict = __webpack_require__(7839);
    function describeDeploy({ deployment, release, tag, commit }, data) {
      const ref = deployment?.ref?.replace(/^[\da-f]{40}$/, (sha) => sha.slice(0, 7));
      return {
        environment: wordIn(data.environment) ?? deployment?.environment ?? null,
        version: wordIn(data.version) ?? ref ?? release?.tag ?? tag ?? commit.short,
        url: wordIn(data.url) ?? deployment?.url ?? null
      };
    }
    function wordIn(value) {
      return typeof value == "string" || typeof value == "number" ? (0, payload.cA)(String(value)) : null;
    }
    var facts_event = __webpack_require__(6269), facts_results = __webpack_require__(1987), facts_run = __webpack_require__(2264), facts_branch = __webpack_require__(2989);
    const checkEvents = ["workflow_run", "workflow_job", "check_run", "check_suite"];
    function describeCheck(github) {
      const { event } = github, name = (0, payload.$6)(github, "event_name");
      if (name === "status")
        return describeStatus(event);
      const kind = checkEvents.find((known) => known === name), check = kind && (0, payload.lJ)(event, kind);
      if (check)
        return {
          name: (0, payload.mh)(check, "name") ?? (0, payload.mh)(check, "app", "name"),
          branch: (0, facts_branch.p)((0, payload.$6)(check, "head_branch") ?? (0, payload.$6)(check, "check_suite", "head_branch")),
          url: (0, payload.$6)(check, "html_url"),
          actor: (0, payload.$6)(check, "triggering_actor", "login") ?? (0, payload.$6)(check, "actor", "login") ?? (0, payload.$6)(event, "sender", "login"),
          ...verdictOf((0, payload.$6)(check, "conclusion") ?? (isCompleted(check, event) ? "unknown" : null))
        };
    }
    function isCompleted(check, event) {
      return [(0, payload.$6)(check, "status"), (0, payload.$6)(event, "action")].includes("completed");
    }
    function describeStatus(event) {
      return {
        name: (0, payload.mh)(event, "context"),
        branch: null,
        url: (0, payload.$6)(event, "target_url") ?? (0, payload.$6)(event, "commit", "html_url"),
        actor: (0, payload.$6)(event, "sender", "login"),
        ...verdictOf((0, payload.$6)(event, "state") ?? "unknown")
      };
    }
    function verdictOf(word) {
      const result = (0, facts_results._z)(word);
      return { result, icon: (0, facts_results.ZG)(result) };
    }
    var links = __webpack_require__(5740);
    const NOTHING = /^0+$/;
    function describePush(github) {
      const { event } = github, name = (0, payload.$6)(github, "event_name");
      if (name !== "push" && name !== "create" && name !== "delete")
        return;
      const { branch, tag } = refOf(github);
      if (branch === null && tag === null)
        return;
      const created = name === "create" || (0, payload.Qc)(event, "created"), deleted = name === "delete" || (0, payload.Qc)(event, "deleted"), commits = commitsOf(github);
      return {
        branch: (0, payload.cA)((0, facts_branch.p)(branch)),
        tag: (0, payload.cA)(tag),
        url: deleted ? null : (0, links.hl)((0, links.Ek)(github), "tree", encodeRef(branch ?? tag)),
        commits,
        count: commits.length,
        compare: created || deleted ? null : (0, payload.$6)(event, "compare"),
        created,
        deleted,
        forced: (0, payload.Qc)(event, "forced") && !NOTHING.test((0, payload.$6)(event, "before") ?? "0")
      };
    }
    function refOf({ event }) {
      const ref = (0, payload.$6)(event, "ref") ?? "", name = ref.replace(/^refs\/(?:heads|tags)\//, "") || null;
      return ref.startsWith("refs/tags/") || (0, payload.at)(event, "ref_type") === "tag" ? { branch: null, tag: name } : { branch: name, tag: null };
    }
    function commitsOf(github) {
      return (0, payload.gT)(github.event, "commits").map((commit) => (0, facts_event.Af)(commit, (0, payload.$6)(commit, "id"), github)).toReversed();
    }
    function encodeRef(name) {
      return name && encodeURIComponent(name.toWellFormed()).replaceAll("%2F", "/");
    }
    function describeIssue({ event }) {
      const issue = (0, payload.lJ)(event, "issue", "pull_request") ? null : (0, payload.lJ)(event, "issue"), topic = issue ?? (0, payload.lJ)(event, "discussion");
      if (topic !== null)
        return {
          kind: issue === null ? "discussion" : "issue",
          number: (0, payload.tk)(topic, "number"),
          title: (0, payload.mh)(topic, "title"),
          state: (0, payload.$6)(topic, "state"),
          labels: (0, payload.i1)(topic, "labels", "name"),
          label: (0, payload.mh)(event, "label", "name"),
          ...describeText(topic)
        };
    }
    function describeReview({ event }) {
      const review = (0, payload.lJ)(event, "review");
      if (review !== null)
        return { state: (0, payload.$6)(review, "state")?.toLowerCase() ?? null, ...describeText(review) };
    }
    function describeComment({ event }) {
      const comment = (0, payload.lJ)(event, "comment");
      return comment === null ? void 0 : describeText(comment);
    }
    function describeText(text) {
      return {
        body: (0, payload.$6)(text, "body"),
        author: (0, payload.$6)(text, "user", "login"),
        url: (0, payload.$6)(text, "html_url")
      };
    }
    function describeSubjects(github) {
      const push = describePush(github), pull_request = (0, facts_event.qm)(github), review = describeReview(github), issue = describeIssue(github), comment = describeComment(github), release = (0, facts_event.NC)(github), deployment = (0, facts_event.Ti)(github), check = describeCheck(github);
      return {
        ...push && { push },
        ...pull_request && { pull_request },
        ...review && { review },
        ...issue && { issue },
        ...comment && { comment },
        ...release && { release },
        ...deployment && { deployment },
        ...check && { check }
      };
    }
    function gatherFacts(github, sources) {
      const { status, others = [], data } = sources, run = (0, facts_run.vZ)(github), job = (0, facts_run.hx)(github, sources), own = { name: job.title ?? "this job", result: status }, needed = listNeeded(sources), jobs = { own, others: needed.length > 0 ? needed : others }, verdict = (0, workflow_verdict.Zy)({ own, others: needed.length > 0 ? needed : others.filter(workflow_verdict.e2) }), subjects2 = describeSubjects(github), ref = (0, facts_event.Ro)(github), commit = (0, facts_event.XT)(github), { deployment } = subjects2, deployed = (0, workflow_verdict.BN)(jobs, {
        // A deployment that was asked for, and of which nothing is known yet, is what this job is there for.
        named: wordIn(data.job) ?? (deployment && !deployment.result ? own.name : null),
        deployment: deployment?.result ?? null,
        isComplete: sources.others !== void 0
      });
      return {
        run,
        job,
        repository: (0, facts_run.MD)(github),
        actor: (0, facts_run.tu)(github),
        sender: (0, facts_run.lS)(github),
        commit,
        ...ref,
        action: (0, payload.$6)(github.event, "action"),
        ...subjects2,
        deploy: {
          ...describeDeploy({ ...subjects2, ...ref, commit }, data),
          ...deployed,
          icon: (0, facts_results.ZG)(deployed.result),
          job: jobs.others.length > 0 || sources.others || deployment?.result ? null : job.title
        },
        ...describeVerdict(verdict),
        // One that others have decided, of whom the message would otherwise say nothing, is the run's.
        subject: nameOf(needed.length > 0 || verdict !== status ? run : { ...job, name: job.title }),
        jobs: needed.length > 0 ? listJobs((0, workflow_verdict.MJ)(jobs)) : []
      };
    }
    function nameOf({ name, url }) {
      return { name, url };
    }
    function describeVerdict(verdict) {
      return { verdict, icon: (0, facts_results.ZG)(verdict), failed: (0, facts_results.N6)(verdict) };
    }
    function listNeeded({ needs, timedOut = [] }) {
      return Object.entries(needs).map(([name, { result }]) => ({
        name,
        result: timedOut.includes(name) ? "timed_out" : (0, facts_results._z)(result)
      }));
    }
    function listJobs(jobs) {
      return jobs.map(({ name, result }) => ({ name: (0, payload.cA)(name) ?? "", result, icon: (0, facts_results.ZG)(result) })).sort((a, b) => (0, facts_results.R_)(a.result, b.result));
    }
    const causes = /* @__PURE__ */ new Set([
      "schedule",
      "workflow_dispatch",
      "repository_dispatch",
      "workflow_call",
      "merge_group"
    ]), subjects = [
      ["deployment", "deploy"],
      ["release", "release"],
      ["check", "check"],
      ["pull_request", "pull_request"],
      ["push", "push"],
      ["issue", "topic"],
      ["comment", "topic"]
    ];
    function choosePreset(context, options) {
      const { verdict, failed, jobs } = context;
      if (options.live)
        return context.deployment ? "deploy" : "status";
      if (jobs.length > 0 || failed || verdict === "cancelled")
        return "status";
      const subject = subjects.find(([fact]) => context[fact] !== void 0);
      if (subject !== void 0)
        return subject[1];
      const event = context.github.event_name;
      return typeof event != "string" || causes.has(event) ? "status" : "event";
    }
    function resolvePreset(asked, context, options) {
      const isTellable = {
        auto: !1,
        deploy: !0,
        status: !0,
        pull_request: context.pull_request !== void 0,
        release: context.release !== void 0 || context.tag !== null,
        push: context.push !== void 0
      }[asked];
      return asked === "auto" || !isTellable ? choosePreset(context, options) : asked;
    }
    function withVerdictFor(preset, context, options) {
      const { deploy, check, deployment, verdict } = context;
      if (preset === void 0 && options.live)
        return context;
      if (preset === "status" && deployment?.result && (0, workflow_verdict.e2)({ result: deployment.result }))
        return { ...context, ...describeVerdict(deployment.result), subject: context.run };
      if (preset === "status")
        return context;
      if (preset === "deploy")
        return { ...context, ...describeVerdict(deploy.result) };
      const reported = check?.result ?? deployment?.result;
      return reported && (verdict === "success" || verdict === "skipped" || verdict === "unknown") ? { ...context, ...describeVerdict(reported) } : context;
    }
    var workflow_github = __webpack_require__(8818), workflow_people = __webpack_require__(3342);
    const runnerNames = "arch environment name os";
    function buildContext(sources) {
      const { status, needs, others, timedOut, data = {}, people = {}, duration = null } = sources, github = (0, workflow_github.GP)(sources), matrix = readMatrix(sources), checkRunId = (0, payload.tk)(sources.runnerFacts, "check_run_id");
      return {
        github,
        runner: (0, workflow_github.Qo)(sources.env, "RUNNER", runnerNames),
        ...matrix && { matrix },
        ...needs && { needs },
        data,
        people: (0, workflow_people.eZ)(people),
        status,
        duration,
        ...gatherFacts(github, {
          status,
          checkRunId,
          needs: needs ?? {},
          others,
          timedOut,
          matrix,
          data
        })
      };
    }
    function readMatrix({ runnerFacts, env }) {
      const matrix = (0, payload.lJ)(runnerFacts, "matrix"), inside = !(!!env.RUNNER_ENVIRONMENT && !env.FORGEJO_ACTIONS) && matrix !== null && Object.keys(matrix).join() === "Matrix" ? matrix.Matrix : void 0;
      return (0, payload.Gv)(inside) || inside === null ? inside : matrix;
    }
    const MOST_PAGES = 10;
    async function takePages(pages, isEnough) {
      const items = [];
      let count = 0, total = 0;
      for await (const { data } of pages) {
        const page = readPage(data);
        if (items.push(...page.items), total = Math.max(total, page.total), count += 1, count === MOST_PAGES || isEnough(page.items))
          return { items, isWhole: total === items.length };
      }
      return { items, isWhole: total <= items.length };
    }
    function readPage(data) {
      const list = (0, payload.Gv)(data) ? Object.values(data).find(Array.isArray) : data;
      if (!Array.isArray(list) || !list.every(payload.Gv))
        throw new NotAListError();
      return { items: list, total: Number(list.total_count ?? 0) };
    }
    class NotAListError extends Error {
      message = "its answer is not the list that was asked for.";
    }
    const TIME_LIMIT_MS = 3e3, PER_PAGE = 100;
    function createGitHubApi({ repository, connect, info, timeout = (milliseconds) => AbortSignal.timeout(milliseconds) }) {
      const open = once(async () => {
        const signal = timeout(TIME_LIMIT_MS);
        return { signal, isOver: rejectAt(signal), octokit: (connect ?? refuse)() };
      }), [owner, repo] = repository?.split("/") ?? [], inTime = async (request) => {
        const { signal, isOver, octokit } = await open(), response = async () => request(await octokit, { owner, repo, request: { signal } });
        return Promise.race([response(), isOver]);
      }, routeOf = (path) => `GET /repos/{owner}/{repo}${path}`;
      return {
        get: once((path, parameters) => inTime(async (octokit, common) => (await octokit.request(routeOf(path), { ...common, ...parameters })).data)),
        list: once((path, parameters, isEnough = () => !1) => inTime((octokit, common) => {
          const all = { ...common, per_page: PER_PAGE, ...parameters };
          return takePages(octokit.paginate.iterator(routeOf(path), all), isEnough);
        })),
        optional: async (fact, find) => {
          if (connect === void 0)
            return null;
          try {
            return await find();
          } catch (error) {
            return info(`The message goes without ${fact.name}: ${describeError(error, fact)}`), null;
          }
        }
      };
    }
    function refuse() {
      return Promise.reject(new Error("`github_token` is empty."));
    }
    function once(find) {
      const found = /* @__PURE__ */ new Map();
      return (...args) => {
        const key = JSON.stringify(args), response = found.get(key) ?? find(...args);
        return found.set(key, response), response;
      };
    }
    function rejectAt(signal) {
      const rejection = new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
      return rejection.catch(() => {
      }), rejection;
    }
    function describeError(error, { permission: permission2 }) {
      if (error instanceof DOMException && error.name === "TimeoutError")
        return `GitHub's API took longer than ${TIME_LIMIT_MS / 1e3} seconds.`;
      const status = (0, payload.tk)(error, "status");
      if (status === null || (0, payload.lJ)(error, "response") === null)
        return `GitHub's API could not be asked: ${messageOf(error)}`;
      const hint = [401, 403, 404].includes(status) ? ` It needs the permission \`${permission2}\`.` : "";
      return `GitHub's API answered with ${status}.${hint}`;
    }
    function messageOf(error) {
      if (error instanceof TypeError)
        return new NotAListError().message;
      const message = error instanceof Error ? error.message : String(error);
      return message.endsWith(".") ? message : `${message}.`;
    }
    var commit_title = __webpack_require__(5659);
    async function findChanges(context, api) {
      const base = await findLastDeployment(context, api) ?? await findLastRelease(context, api), head = context.release?.tag ?? context.commit.sha;
      if (base === null || head === null || base.ref === head)
        return null;
      const comparison = await api.get("/compare/{basehead}", {
        basehead: `${base.ref}...${head}`
      }), commits = (0, payload.gT)(comparison, "commits"), list = mainline(commits).map((commit) => describeChange(commit, context));
      if (list.length === 0)
        return null;
      const total = (0, payload.tk)(comparison, "total_commits") ?? 0;
      return {
        since: base.name,
        url: (0, payload.$6)(comparison, "html_url"),
        // GitHub lists no more than 250 commits.
        count: total > commits.length ? total : list.length,
        list
      };
    }
    async function findLastDeployment({ deploy, github }, api) {
      if (deploy.environment === null)
        return null;
      const fact = { name: "the last deployment", permission: "deployments: read" };
      return api.optional(fact, async () => {
        const parameters = { environment: deploy.environment, per_page: 10 }, current = (0, payload.tk)(github.event, "deployment", "id");
        for (const deployment of (0, payload.Qv)(await api.get("/deployments", parameters))) {
          const id = (0, payload.tk)(deployment, "id");
          if (id !== current && await hasSucceeded(id, api))
            return baseAt(deployment);
        }
        return null;
      });
    }
    async function hasSucceeded(deployment_id, { get }) {
      const statuses = await get("/deployments/{deployment_id}/statuses", { deployment_id });
      return (0, payload.Qv)(statuses).some((status) => (0, payload.$6)(status, "state") === "success");
    }
    function baseAt(deployment) {
      const sha = (0, payload.$6)(deployment, "sha");
      if (sha === null)
        return null;
      const ref = (0, payload.$6)(deployment, "ref") ?? "", isName = /\d/.test(ref) && !/^[\da-f]{40}$/.test(ref);
      return { ref: sha, name: isName ? ref : sha.slice(0, 7) };
    }
    async function findLastRelease({ release, tag }, { get }) {
      const until = release?.published_at ?? "9999", earlier = (0, payload.Qv)(await get("/releases", { per_page: 100 })).find((other) => other.draft !== !0 && (other.prerelease !== !0 || release?.prerelease === !0) && (0, payload.$6)(other, "tag_name") !== (release?.tag ?? tag) && ((0, payload.$6)(other, "published_at") ?? "") < until), ref = (0, payload.$6)(earlier, "tag_name");
      return ref === null ? null : { ref, name: ref };
    }
    function mainline(commits) {
      const known = new Map(commits.map((commit) => [(0, payload.$6)(commit, "sha"), commit])), line = [];
      for (let commit = commits.at(-1); commit !== void 0; )
        line.push(commit), known.delete((0, payload.$6)(commit, "sha")), commit = known.get((0, payload.$6)((0, payload.gT)(commit, "parents")[0], "sha"));
      return line;
    }
    function describeChange(commit, { repository }) {
      const message = (0, payload.$6)(commit, "commit", "message") ?? "", merge = (0, commit_title.h)(message), isLinked = merge !== null && repository.url !== null;
      return {
        title: (0, commit_title.G)(message) ?? "",
        url: isLinked ? `${repository.url}/pull/${merge.number}` : (0, payload.$6)(commit, "html_url"),
        author: (0, payload.$6)(commit, "author", "login") ?? (0, payload.mh)(commit, "commit", "author", "name")
      };
    }
    async function findJobs(run, { list }) {
      const route = "/actions/runs/{run_id}/attempts/{attempt_number}/jobs", { items, isWhole } = await list(route, {
        run_id: run.id,
        attempt_number: run.attempt ?? 1
      });
      return {
        jobs: items.map(readJob),
        isWhole: isWhole && items.every((job) => (0, payload.$6)(job, "name"))
      };
    }
    function readJob(job) {
      return {
        name: (0, payload.mh)(job, "name") ?? "",
        result: readResult(job),
        id: (0, payload.tk)(job, "id"),
        url: (0, payload.$6)(job, "html_url"),
        steps: (0, payload.gT)(job, "steps").map((step) => ({
          name: (0, payload.mh)(step, "name"),
          number: (0, payload.tk)(step, "number"),
          result: readResult(step)
        }))
      };
    }
    function readResult(json) {
      const conclusion = (0, payload.$6)(json, "conclusion");
      if (conclusion !== null)
        return (0, facts_results._z)(conclusion.toLowerCase());
      const status = (0, payload.$6)(json, "status");
      return status === "waiting" ? "action_required" : status === "completed" ? "unknown" : "in_progress";
    }
    function findOwnJob(jobs, { job }) {
      if (job.check_run_id !== null)
        return jobs.find(({ id }) => id === job.check_run_id);
      const running = jobs.filter(({ result }) => result === "in_progress");
      return running.find(({ name }) => name === job.title) ?? running.find(({ name }) => job.name !== null && (0, workflow_verdict.ev)(name, job.name));
    }
    function resultSoFar({ result, steps }) {
      const results = steps.map((step) => step.result);
      return result !== "in_progress" ? result : results.some(facts_results.N6) ? "failure" : results.includes("cancelled") ? "cancelled" : "in_progress";
    }
    const KNOWN = /^(?:Process completed with exit code -?\d+\.|The operation was cancell?ed\.|The job was cancell?ed.*|The run was cancell?ed by .*)$/;
    async function findReason({ id }, { list }) {
      if (id === null)
        return null;
      const route = "/check-runs/{check_run_id}/annotations", { items } = await list(route, { check_run_id: id }, (page) => errorsIn(page).length > 0);
      return errorsIn(items)[0] ?? null;
    }
    function errorsIn(annotations) {
      return annotations.filter((annotation) => (0, payload.$6)(annotation, "annotation_level") === "failure").map((annotation) => (0, payload.$6)(annotation, "message")?.trim() ?? "").map((message) => message.replace(/[\r\n].*/s, "")).filter((line) => line && !KNOWN.test(line));
    }
    function isTimeout(reason) {
      return /\bexceeded the maximum execution time\b/.test(reason ?? "");
    }
    const MOST_FAILURES = 10, MOST_MESSAGES = 3, MESSAGE_LENGTH = 200;
    async function findFailures(context, api) {
      const { jobs } = await findJobs(runInQuestion(context), api), failed = jobs.filter((job) => (0, facts_results.N6)(job.result) || failedStepOf(job) !== void 0), own = (0, workflow_verdict.e2)({ result: context.status }) ? findOwnJob(jobs, context) : void 0, isStopped = (job) => job.result === "cancelled" || job === own, cancelled = jobs.filter((job) => isStopped(job) && !failed.includes(job)), told = await describeAll(failed, api), room = MOST_MESSAGES - Math.min(failed.length, MOST_MESSAGES), stopped = (await describeAll(cancelled.slice(0, room), api)).filter(({ message }) => message !== null), reasons = failed.length > 0 ? stopped.filter(({ message }) => isTimeout(message)) : stopped, all = [...told, ...reasons];
      return all.length > 0 ? all : null;
    }
    function runInQuestion({ github: { event }, job, jobs, run }) {
      const reported = (0, facts_results.N6)(job.status) || jobs.some(({ result }) => (0, facts_results.N6)(result)) ? null : (0, payload.lJ)(event, "workflow_run");
      return reported === null ? run : { id: (0, payload.tk)(reported, "id"), attempt: (0, payload.tk)(reported, "run_attempt") };
    }
    function describeAll(jobs, api) {
      const described = jobs.slice(0, MOST_FAILURES).map(async (job, index) => {
        const step = failedStepOf(job);
        return {
          name: job.name || null,
          step: step?.name ?? null,
          url: urlOf(job, step),
          message: index < MOST_MESSAGES ? await findMessage(job, api) : null
        };
      });
      return Promise.all(described);
    }
    function failedStepOf({ steps }) {
      return steps.find(({ result }) => (0, facts_results.N6)(result));
    }
    function urlOf({ url }, step) {
      return url && step && step.number !== null ? `${url}#step:${step.number}:1` : url;
    }
    async function findMessage(job, api) {
      const fact = { name: "an error message", permission: "checks: read" }, line = await api.optional(fact, () => findReason(job, api));
      return line === null || line.length <= MESSAGE_LENGTH ? line : `${line.slice(0, MESSAGE_LENGTH).toWellFormed().replace(/\uFFFD$/, "")} \u2026`;
    }
    function createLookups(context, api) {
      const failures = { name: "the failed steps", permission: "actions: read" }, changes = { name: "the list of changes", permission: "contents: read" };
      return {
        failures: lookups_once(() => api.optional(failures, () => findFailures(context, api))),
        changes: lookups_once(() => api.optional(changes, () => findChanges(context, api)))
      };
    }
    function lookups_once(find) {
      let found;
      return () => (found ??= find(), found);
    }
    const permission = "actions: read";
    async function findOthers(context, api) {
      try {
        const { jobs, isWhole } = await findJobs(context.run, api), running = jobs.filter(({ result }) => result === "in_progress"), own = findOwnJob(jobs, context) ?? (running.length === 1 ? running[0] : void 0), late = await takeLate(jobs, api), others = jobs.filter((job) => job !== own).map((job) => ({ ...job, result: late.includes(job) ? "timed_out" : resultSoFar(job) }));
        return !isWhole && !others.some(workflow_verdict.e2) ? `GitHub's API told of ${jobs.length} jobs only.` : { others };
      } catch (error) {
        return describeError(error, { permission });
      }
    }
    async function findStatus(context, api) {
      const fact = { name: "the status of the job, which this runner may not tell", permission }, own = await api.optional(fact, async () => findOwnJob((await findJobs(context.run, api)).jobs, context) ?? null);
      if (own === null)
        return "unknown";
      const result = resultSoFar(own);
      return result !== "in_progress" ? result : own.steps.some((step) => step.result === "success") ? "success" : "unknown";
    }
    const MOST_CANCELLED = 5;
    function findTimeouts(context, api) {
      const fact = { name: "the reason of the cancellation", permission };
      return api.optional(fact, async () => {
        const { jobs } = await findJobs(context.run, api), own = context.status === "cancelled" ? findOwnJob(jobs, context) : void 0, late = await takeLate(jobs, api, own);
        return {
          ...own && late.includes(own) && { status: "timed_out" },
          timedOut: namesIn(context.needs ?? {}, jobs, late)
        };
      });
    }
    async function takeLate(jobs, api, own) {
      const stopped = jobs.filter((job) => job === own || job.result === "cancelled").slice(0, MOST_CANCELLED), fact = { name: "the reason of the cancellation", permission: "checks: read" }, reasons = await Promise.all(stopped.map((job) => api.optional(fact, () => findReason(job, api))));
      return stopped.filter((_, index) => isTimeout(reasons[index] ?? null));
    }
    function namesIn(needs, jobs, late) {
      const ids = Object.keys(needs), nameless = late.some((job) => !ids.some((id) => (0, workflow_verdict.ev)(job.name, id)));
      return ids.filter((id) => needs[id]?.result !== "cancelled" ? !1 : late.some((job) => (0, workflow_verdict.ev)(job.name, id)) ? !0 : nameless && !jobs.some((job) => (0, workflow_verdict.ev)(job.name, id)));
    }
    var workflow_status = __webpack_require__(7959);
    async function gatherMessageContext(sources, dependencies) {
      const { env, event, data, needs, people, live, ended } = sources, { runner_facts: runnerFacts, github_token: token } = sources, { octokit, info } = dependencies, told = (0, workflow_status.HP)(sources, { live, hasEnded: ended !== void 0 }), facts = { env, event, data, needs, people, runnerFacts, duration: ended?.duration }, first = buildContext({ ...facts, status: told }), preset = sources.preset ? resolvePreset(sources.preset, first, { live }) : void 0, api = createGitHubApi({
        repository: first.repository.full_name,
        connect: token === "" ? void 0 : () => octokit(token),
        info
      }), status = ended?.mayBeOld ? await findStatus(first, api) : told, current = status === told ? first : buildContext({ ...facts, status }), findings = await completeVerdict(current, { sources, preset, api, ...dependencies }), complete = findings ? buildContext({ ...facts, status, ...findings }) : current, context = withVerdictFor(preset, complete, { live }), lookups = createLookups(context, api), mentions = findMentioned(sources, context, info);
      return { context, lookups, mentions, ...preset && { preset } };
    }
    async function completeVerdict(context, { sources, preset, api, notice }) {
      const isReported = !!context.deployment?.result, isRun = preset === "deploy" && !isReported || preset === "status", isOwn = (0, workflow_status.rk)(sources) !== (0, workflow_status.IW)(sources);
      if (isRun && context.status === "success" && context.jobs.length === 0 && !isOwn) {
        const found = await findOthers(context, api);
        if (typeof found != "string")
          return found;
        notice(`The message speaks of the job \`${context.job.title}\` alone, because nobody told how others went: ${found} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`);
      }
      return (preset !== void 0 || sources.mentions.length > 0) && context.verdict === "cancelled" ? findTimeouts(context, api) : null;
    }
    function findMentioned({ mentions, people }, context, info) {
      const { addressees, unknown } = (0, workflow_people.Ed)(mentions, people, context);
      for (const login of unknown)
        info(`\`people\` has no entry for ${login}, who is therefore not notified.`);
      return addressees;
    }
  })
};
