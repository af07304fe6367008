/** Bodies as GitHub sends them, with every member that its description requires. */
const TIME = "2026-01-01T00:00:00Z";

export function user(api: string, login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    ...simpleUser(api, login),
    url,
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: TIME,
    updated_at: TIME,
  };
}

export function simpleUser(api: string, login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 7,
    node_id: "U_7",
    avatar_url: `${url}/avatar`,
    gravatar_id: "",
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

export function comment(api: string, id: number, body: string, login: string) {
  const url = `${api}/repos/Codertocat/Hello-World/issues/comments/${id}`;
  return {
    id,
    node_id: `IC_${id}`,
    url,
    html_url: `https://github.com/Codertocat/Hello-World/pull/2#issuecomment-${id}`,
    issue_url: `${api}/repos/Codertocat/Hello-World/issues/2`,
    body,
    user: simpleUser(api, login),
    created_at: TIME,
    updated_at: TIME,
    author_association: "NONE",
  };
}

export function status(
  api: string,
  made: { state: string; context: string; description: string; target_url?: string },
) {
  return {
    id: 1,
    node_id: "SC_1",
    url: `${api}/repos/Codertocat/Hello-World/statuses/1`,
    avatar_url: null,
    state: made.state,
    description: made.description,
    target_url: made.target_url ?? null,
    context: made.context,
    created_at: TIME,
    updated_at: TIME,
    creator: simpleUser(api, "github-actions[bot]"),
  };
}
