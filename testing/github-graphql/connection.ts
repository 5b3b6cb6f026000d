/** A connection of GraphQL over a list: pages from either end, with cursors. */

interface PageArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
}

export function connectionOf(items: readonly unknown[]): (page: PageArguments) => object {
  return ({ first, last, after }) => {
    const start = after ? Number(after) : 0;
    const behind = items.slice(start, first === undefined ? undefined : start + first);
    const nodes = last === undefined ? behind : behind.slice(-last);
    const end = start + nodes.length;
    return {
      totalCount: items.length,
      nodes,
      pageInfo: {
        hasNextPage: last === undefined && end < items.length,
        endCursor: nodes.length > 0 ? String(end) : null,
      },
    };
  };
}
