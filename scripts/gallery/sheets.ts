/** Which messages the gallery shows together: families, and in each the sheets that a picture is taken of. */

export interface Family {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Of its pictures, without what tells several apart. */
  readonly name: string;
  /** Events whose activities stand on it. */
  readonly events?: readonly string[];
  /** Titles of outcomes that do. */
  readonly outcomes?: readonly string[];
  /** Presets whose situations do in which GitHub was asked. */
  readonly presets?: readonly string[];
}

export const families: readonly Family[] = [
  {
    title: 'Pull requests',
    sheets: [{ name: 'pull-request', events: ['pull_request'] }],
  },
  {
    title: 'Reviews',
    sheets: [
      { name: 'review', events: ['pull_request_review', 'pull_request_review_comment'] },
      { name: 'reviews', presets: ['reviews'] },
    ],
  },
  {
    title: 'Issues and discussions',
    sheets: [
      { name: 'issue', events: ['issues', 'issue_comment'] },
      { name: 'discussion', events: ['discussion', 'discussion_comment'] },
    ],
  },
  {
    title: 'Pushes and branches',
    sheets: [{ name: 'push', events: ['push', 'create', 'delete', 'branch_protection_rule'] }],
  },
  {
    title: 'Releases and packages',
    sheets: [
      { name: 'release', events: ['release'], presets: ['release'] },
      { name: 'package', events: ['registry_package', 'image_version'] },
    ],
  },
  {
    title: 'Deploys',
    sheets: [
      { name: 'deploy-environment', outcomes: ['preset: deploy · to an environment'] },
      { name: 'deploy', outcomes: ['preset: deploy'], presets: ['deploy'] },
      {
        name: 'deployment',
        events: ['deployment', 'deployment_status'],
        outcomes: ['deployment_status · created'],
      },
    ],
  },
  {
    title: 'How a job went',
    sheets: [
      { name: 'status', outcomes: ['preset: status'], presets: ['status'] },
      { name: 'status-pull-request', outcomes: ['preset: status · on a pull request'] },
      { name: 'push-status', outcomes: ['push'] },
      {
        name: 'by-hand',
        events: ['workflow_dispatch', 'repository_dispatch', 'workflow_call'],
        outcomes: ['workflow_dispatch'],
      },
      { name: 'schedule', events: ['schedule'], outcomes: ['schedule'] },
      {
        name: 'merge-queue',
        events: ['merge_group'],
        outcomes: ['merge_group · checks_requested'],
      },
    ],
  },
  { title: 'What happened', sheets: [{ name: 'digest', presets: ['digest'] }] },
  {
    title: 'Other runs and checks',
    sheets: [
      {
        name: 'workflow-run',
        events: ['workflow_run'],
        outcomes: ['workflow_run · completed'],
        presets: ['auto'],
      },
      { name: 'check-run', events: ['check_run'], outcomes: ['check_run · completed'] },
      { name: 'check-suite', events: ['check_suite'], outcomes: ['check_suite · completed'] },
      { name: 'commit-status', events: ['status'], outcomes: ['status'] },
      { name: 'pages', events: ['page_build'], outcomes: ['page_build'] },
    ],
  },
  {
    title: 'The repository',
    sheets: [
      { name: 'repository', events: ['fork', 'watch', 'public', 'gollum'] },
      { name: 'label-milestone', events: ['label', 'milestone'] },
    ],
  },
  { title: 'The rest', sheets: [{ name: 'rest', events: ['unheard_of'] }] },
];
