/** Which jobs deploy, told by their names. */

const DEPLOYING = /^(?:deploy|release|publish|ship)$/;

/** What makes a name one of something about a deploy (`build-release-notes`, `pre-deploy`, `release-please`). */
const ABOUT = new Set(
  `after announce approval approve assemble await before build bump bundle changelog check checks cleanup
  compile coverage delete destroy draft drafter dry e2e gate lint notes notification notify package plan please post pr pre
  prepare preflight remove report reports results rollback smoke stop tag teardown test tests validate verify version wait`.split(
    /\s+/,
  ),
);

/**
 * Whether a job deploys, by its name: `deploy`, `release`, `publish` or `ship` stands in it as a word, and no word beside it
 * says that it is only about one. Words joined by "and" are two activities: `build-and-deploy` deploys. Inside a reusable
 * workflow the name of the inner job decides, where it says something: `deploy / build` does not.
 */
export function isDeploy(job: string): boolean {
  const [inner = [], ...callers] = job
    .replace(/\(.*/s, '')
    .split('/')
    .map((part) => activitiesOf(wordsOf(part)))
    .toReversed();
  if (inner.some(isDeploying)) return true;
  return !inner.flat().some((word) => ABOUT.has(word)) && callers.flat().some(isDeploying);
}

function isDeploying(words: readonly string[]): boolean {
  return words.some((word) => DEPLOYING.test(word)) && !words.some((word) => ABOUT.has(word));
}

/** Whether a job takes back what was deployed. */
export function isUndoing(job: string): boolean {
  return wordsOf(job).some((word) => /^(?:undeploy|rollback|revert|teardown|destroy)$/.test(word));
}

/** `deployProd`, `deploy_prod` and `deploy-prod` alike. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\d&+]+/u);
}

function activitiesOf(words: readonly string[]): readonly (readonly string[])[] {
  const activities: string[][] = [[]];
  for (const word of words) {
    if (/^(?:and|then|n|[&+])$/.test(word)) activities.push([]);
    else activities.at(-1)?.push(word);
  }
  return activities;
}
