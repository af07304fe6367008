/** Telling people, and what an action needs before it can measure. A delivery never changes a verdict. */
export declare const PUBLISH_CODES: {
    readonly "publish/unknown-platform": {
        readonly title: "There is no such platform";
        readonly consequence: "usage";
        readonly explanation: "`--platform` takes `github`, `gitlab`, `jenkins` or `local`; without it Assay looks at the environment.";
    };
    readonly "publish/no-token": {
        readonly title: "There is no token";
        readonly consequence: "note";
        readonly explanation: "A comment or status is written through the platform's API, which needs a token. On GitHub give the step the variable `GITHUB_TOKEN`, set to `github.token`, or the action its `token` input; on GitLab set the masked variable `ASSAY_GITLAB_TOKEN` to a project or group access token with the `api` scope.";
    };
    readonly "publish/bad-token": {
        readonly title: "The token was refused";
        readonly consequence: "note";
        readonly explanation: "The platform answered 401: the token is expired, revoked or of another server. Make a new one and store it in the secret that the step reads.";
    };
    readonly "publish/job-token": {
        readonly title: "A GitLab job token cannot write notes";
        readonly consequence: "note";
        readonly explanation: "`CI_JOB_TOKEN` may not post merge-request notes. Make a project or group access token with the `api` scope and store it as the masked variable `ASSAY_GITLAB_TOKEN`.";
    };
    readonly "publish/read-only-token": {
        readonly title: "The token may not write";
        readonly consequence: "note";
        readonly explanation: "The platform answered 403. On GitHub add the permission to the job: `permissions: { pull-requests: write }` for the comment, `statuses: write` for the commit status. On GitLab the token needs the `api` scope and at least the Reporter role.";
    };
    readonly "publish/fork": {
        readonly title: "A change from a fork has a read-only token";
        readonly consequence: "note";
        readonly explanation: "GitHub gives workflows of a pull request from a fork a token that cannot write. The report is in the step summary. To comment as well, upload `.assay/` as an artifact and run `assay report` in a workflow on `workflow_run`, which has the repository's own token.";
    };
    readonly "publish/self-reported": {
        readonly title: "A fork's own report sets no commit status";
        readonly consequence: "note";
        readonly explanation: "On `workflow_run` the report comes from a run of the fork's code and of the fork's workflow file, which may say anything. It is shown, marked as the fork's own word, and no commit status is set from it. Let a rule of the branch require the job of the first workflow, with approval for workflows of forks.";
    };
    readonly "publish/no-change": {
        readonly title: "There is no change to comment on";
        readonly consequence: "note";
        readonly explanation: "The run belongs to a branch, a tag, a schedule or a merge queue, so there is no pull or merge request to write to.";
    };
    readonly "publish/not-found": {
        readonly title: "The platform does not know this change";
        readonly consequence: "note";
        readonly explanation: "The platform answered 404. Either the pull or merge request was deleted, or the token cannot see this repository: platforms answer 404 for what a token may not read.";
    };
    readonly "publish/rate-limited": {
        readonly title: "The platform's rate limit is used up";
        readonly consequence: "note";
        readonly explanation: "Assay waits and tries once more when the platform asks for at most 30 seconds; for longer it gives up, because a waiting job costs more than a late comment. Run the job again after the time in the message.";
    };
    readonly "publish/refused": {
        readonly title: "The platform refused what was sent";
        readonly consequence: "note";
        readonly explanation: "The platform found the request invalid; its own words are in the message. If it is about length, lower the number of rules that a report spells out with `level: off`.";
    };
    readonly "publish/unreachable": {
        readonly title: "The platform could not be reached";
        readonly consequence: "note";
        readonly explanation: "The connection failed or did not answer in time. Check the network of the runner, its proxy variables (`HTTPS_PROXY`) and the API address in the message.";
    };
    readonly "publish/server-error": {
        readonly title: "The platform has a problem";
        readonly consequence: "note";
        readonly explanation: "The platform answered with a 5xx status twice. Run the job again when it is well; the verdict is not affected.";
    };
    readonly "publish/event-unreadable": {
        readonly title: "The event file cannot be read";
        readonly consequence: "note";
        readonly explanation: "GitHub describes what started a run in the file named by `GITHUB_EVENT_PATH`. It is missing or is not JSON, so Assay knows only what the environment variables say.";
    };
    readonly "publish/summary-full": {
        readonly title: "The step summary is full";
        readonly consequence: "note";
        readonly explanation: "GitHub takes 1 MiB of summary a step and drops all of it beyond that. Put Assay in a step of its own.";
    };
    readonly "publish/file-unwritable": {
        readonly title: "A file of the runner cannot be written";
        readonly consequence: "note";
        readonly explanation: "The runner names files for summaries and outputs in environment variables. One of them could not be written; the reason is in the message.";
    };
    readonly "publish/annotations-cut": {
        readonly title: "More findings than annotations";
        readonly consequence: "note";
        readonly explanation: "GitHub shows at most 10 errors and 10 warnings of a step. The rest is in the report.";
    };
    readonly "publish/nothing-rendered": {
        readonly title: "No Markdown was rendered";
        readonly consequence: "note";
        readonly explanation: "Comments and summaries are the Markdown report, and this run rendered none. That is a mistake in Assay.";
    };
    readonly "publish/bad-input": {
        readonly title: "An input of the step is not usable";
        readonly consequence: "usage";
        readonly explanation: "A boolean input takes `true` or `false`. Each input is described in `actions/README.md`.";
    };
    readonly "run/native-install-failed": {
        readonly title: "The native packages could not be installed";
        readonly consequence: "undecided";
        readonly explanation: "The action is one file; DuckDB and ONNX Runtime are native and are installed once a runner with `npm ci`. The first lines of npm's answer are in the message. Behind a mirror set `npm_config_registry`; without any network install them in the image and name their folder in `ASSAY_NATIVE_HOME`.";
    };
    readonly "run/native-npm-missing": {
        readonly title: "npm is not on the runner";
        readonly consequence: "undecided";
        readonly explanation: "The first run on a runner installs native packages with `npm`, which was not found. Add a step with `actions/setup-node` before Assay.";
    };
};
