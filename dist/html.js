"use strict";
exports.ids = ["html"], exports.modules = {
  9073: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      nestHtml: () => nestHtml
    });
    var flow = __webpack_require__(3377), parse = __webpack_require__(5664);
    function toList({ name, attributes }, children) {
      if (!children.some(({ type }) => type === "listItem"))
        return children;
      const items = [];
      for (const child of (0, flow.MT)(children)) {
        const last = items.at(-1);
        child.type === "listItem" ? items.push(child) : last !== void 0 ? last.children.push(child) : isBlank(child) || items.push(toItem([child]));
      }
      const ordered = name === "ol", [start = 1] = /^\s*-?\d{1,9}/.exec(attributes.get("start") ?? "") ?? [];
      return [{ type: "list", ordered, start: Number(start), spread: !1, children: items }];
    }
    function toItem(children) {
      const { checked = null, others = children } = takeBox(children);
      return { type: "listItem", checked, children: [...others] };
    }
    function takeBox(children) {
      const index = children.findIndex((child) => !isBlank(child)), first = children[index];
      if (first === void 0)
        return {};
      const behind = children.slice(index + 1);
      if (first.type === "text" && first.data?.checked !== void 0)
        return { checked: first.data.checked, others: behind };
      if (!(0, flow.Vs)(first))
        return {};
      const { checked, others } = takeBox(first.children);
      return checked === void 0 ? {} : { checked, others: [{ ...first, children: others }, ...behind] };
    }
    function isBlank(node) {
      return node.type === "paragraph" ? node.children.every(isBlank) : node.type === "text" && node.value.trim() === "";
    }
    const MOST_COLUMNS = 20, MOST_ROWS = 50, EMPTY = { type: "tableCell", children: [] };
    function toGrid(rows) {
      const grid = rows.map(() => []);
      for (const [y, { children }] of rows.entries())
        for (const cell of children)
          cell.type === "tableCell" && place(cell, y, grid);
      const isCell = (cell) => cell !== void 0 && cell !== EMPTY, width = Math.max(0, ...grid.map((row) => row.findLastIndex(isCell) + 1));
      return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY));
    }
    function place(cell, y, grid) {
      const [own = [], ...below] = grid.slice(y, y + MOST_ROWS);
      let x = 0;
      for (; own[x] !== void 0; )
        x += 1;
      const isFar = x >= MOST_COLUMNS, end = x + spanOf(cell, "colspan", isFar ? 1 : MOST_COLUMNS), height = spanOf(cell, "rowspan", isFar ? 1 : MOST_ROWS);
      for (const row of [own, ...below.slice(0, height - 1)])
        for (let column = x; column < end; column += 1)
          row[column] = EMPTY;
      own[x] = cell;
    }
    function spanOf({ data }, name, most) {
      return Math.min(most, Math.max(1, Number.parseInt(data?.attributes?.get(name) ?? "", 10) || 1));
    }
    function toTable(children) {
      const rows = toGrid(children.filter((child) => child.type === "tableRow")), above = [children, ...children.map(insideRow)].flatMap(flow.MT).filter(isOutside), lines = rows.map((row) => row.map(lineIn)), columns = Math.max(0, ...rows.map((row) => row.length));
      if (columns < 2 || lines.flat().includes(void 0))
        return [...above, ...toBlocks(rows)];
      const tableRows = lines.map((line) => ({
        type: "tableRow",
        children: line.map((cell = []) => ({ type: "tableCell", children: cell }))
      })), hasHead = rows[0]?.every(isHead), align = Array.from({ length: columns }, (_, column) => alignOf(rows, column)), head = hasHead ? [] : [{ type: "tableRow", children: [] }];
      return [...above, { type: "table", align, children: [...head, ...tableRows] }];
    }
    function insideRow(node) {
      return node.type === "tableRow" ? node.children : [];
    }
    function isOutside(node) {
      return node.type !== "tableRow" && node.type !== "tableCell" && !isBlank(node);
    }
    function withHead(rows) {
      return rows.map((row) => {
        if (row.type !== "tableRow")
          return row;
        const children = row.children.map((cell) => ({
          ...cell,
          data: { ...cell.data, name: "th" }
        }));
        return { ...row, children };
      });
    }
    function isHead(cell) {
      return cell === EMPTY || cell.data?.name === "th";
    }
    function alignOf(rows, column) {
      for (const row of rows) {
        const { attributes } = row[column]?.data ?? {}, written = `${attributes?.get("align")} ${attributes?.get("style")}`, [, align] = /(?:^|text-align:\s*)(left|center|right)\b/.exec(written) ?? [];
        if (align !== void 0)
          return align;
      }
      return null;
    }
    function lineIn({ children }) {
      const lines = (0, flow.MT)(children).filter((block) => !isBlank(block)).map((block) => {
        if ((0, flow.Vs)(block))
          return block.children.every(flow.LE) ? block.children : lineIn(block);
      });
      if (!lines.includes(void 0))
        return lines.flatMap((line = [], index) => index === 0 ? line : [{ type: "break" }, ...line]);
    }
    function toBlocks(rows) {
      return rows.map((row) => ({
        type: "group",
        children: row.map(({ children }) => ({ type: "row", children }))
      }));
    }
    function toNodes(tag, children) {
      const { name, attributes, meaning } = tag, of = (attribute) => attributes.get(attribute) ?? "";
      switch (meaning) {
        case "break":
        case "thematicBreak":
          return [{ type: meaning }];
        case "code":
        case "inlineCode":
          return [{ type: meaning, value: (0, parse.r7)(children) }];
        case "image":
          return [{ type: meaning, url: of("src"), alt: of("alt") }];
        case "box":
          return of("type").toLowerCase() === "checkbox" ? [box(attributes.has("checked"))] : [];
        case "link":
          return [wrapper({ type: meaning, url: of("href") }, children)];
        case "title":
          return [wrapper({ type: "heading", depth: 1 }, children)];
        case "heading":
          return [wrapper({ type: meaning, depth: 3 }, children)];
        case "list":
          return toList(tag, children);
        case "listItem":
          return [toItem(children)];
        case "row":
          return [wrapper({ type: meaning }, name === "li" ? [mark, ...children] : children)];
        case "term":
          return [wrapper({ type: "row" }, around("strong", children))];
        case "caption":
          return [wrapper({ type: "paragraph" }, around("strong", children))];
        case "table":
          return toTable(children);
        case "head":
          return withHead(children);
        case "rows":
          return children;
        case "tableRow":
          return [wrapper({ type: meaning }, children)];
        case "tableCell":
          return [wrapper({ type: meaning, data: { name, attributes } }, children)];
        case "group":
        case "blockquote":
        case "details":
        case "summary":
          return [wrapper({ type: meaning }, children)];
        default:
          return around(meaning, children);
      }
    }
    function wrapper(node, children) {
      return { ...node, children };
    }
    const mark = { type: "text", value: "\u2022 " };
    function box(checked) {
      return { type: "text", value: checked ? "\u2611" : "\u2610", data: { checked } };
    }
    function around(type, children) {
      return children.every(flow.LE) ? [wrapper({ type }, children)] : children.flatMap((child) => (0, flow.LE)(child) ? around(type, [child]) : (0, flow.Vs)(child) ? [wrapper(child, around(type, child.children))] : [child]);
    }
    const lists = ["ul", "ol"], cells = ["td", "th"], partsOfTables = ["caption", "thead", "tbody", "tfoot", "tr", ...cells], containers = [
      "blockquote",
      "details",
      "summary",
      "div",
      "center",
      "section",
      "table",
      "li",
      "dl",
      "dt",
      "dd",
      "caption",
      ...lists,
      ...cells
    ], paragraph = { ends: ["p"], walls: containers }, description = { ends: ["dt", "dd"], walls: ["dl"] }, part = { ends: partsOfTables, walls: ["table"] }, implied = {
      blockquote: paragraph,
      code: paragraph,
      details: paragraph,
      group: paragraph,
      heading: paragraph,
      list: paragraph,
      table: paragraph,
      thematicBreak: paragraph,
      title: paragraph,
      listItem: { ends: ["li"], walls: lists },
      term: description,
      row: description,
      head: part,
      rows: part,
      tableRow: { ends: ["caption", "tr", ...cells], walls: ["table"] },
      tableCell: { ends: cells, walls: ["tr", "table"] }
    };
    function wallsOf({ name, meaning }) {
      return name === "table" ? [] : name === "li" ? lists : partsOfTables.includes(name) ? ["table"] : implied[meaning] === void 0 ? ["li", ...cells] : cells;
    }
    const parents = {
      listItem: ["list"],
      caption: ["table"],
      head: ["table"],
      rows: ["table"],
      tableRow: ["table", "head", "rows"],
      tableCell: ["tableRow"]
    };
    var entities = __webpack_require__(9839);
    const meanings = {
      b: "strong",
      strong: "strong",
      i: "emphasis",
      em: "emphasis",
      del: "delete",
      s: "delete",
      strike: "delete",
      u: "underline",
      ins: "underline",
      sup: "superscript",
      code: "inlineCode",
      kbd: "inlineCode",
      samp: "inlineCode",
      tt: "inlineCode",
      a: "link",
      img: "image",
      br: "break",
      input: "box",
      pre: "code",
      hr: "thematicBreak",
      h1: "title",
      h2: "title",
      h3: "heading",
      h4: "heading",
      h5: "heading",
      h6: "heading",
      blockquote: "blockquote",
      details: "details",
      summary: "summary",
      p: "group",
      div: "group",
      center: "group",
      section: "group",
      ul: "list",
      ol: "list",
      li: "listItem",
      dl: "group",
      dt: "term",
      dd: "row",
      table: "table",
      caption: "caption",
      thead: "head",
      tbody: "rows",
      tfoot: "rows",
      tr: "tableRow",
      td: "tableCell",
      th: "tableCell"
    }, TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi, ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g, ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
    function* tokensOf(html) {
      let end = 0;
      for (const match of html.matchAll(TAG)) {
        yield html.slice(end, match.index);
        const [whole, slash, name = "", attributes = ""] = match, known = name.toLowerCase();
        isKnown(known) && (yield toTag(known, slash === "/", attributes)), end = match.index + whole.length;
      }
      yield html.slice(end);
    }
    function toTag(name, isClosing, attributes) {
      return { name, meaning: meanings[name], isClosing, attributes: read(attributes) };
    }
    function isKnown(name) {
      return Object.hasOwn(meanings, name);
    }
    function read(attributes) {
      return new Map([...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
        name.toLowerCase(),
        decodeEntities(double ?? single ?? bare ?? "")
      ]));
    }
    function textOf(html, isPreformatted) {
      return decodeEntities(isPreformatted ? html : html.replace(/[ \t\n\f\r]+/g, " "));
    }
    function decodeEntities(text) {
      return text.replace(ENTITY, (entity) => (0, entities.h)(entity));
    }
    const MAX_DEPTH = 20;
    function nestHtml(children) {
      if (!children.some(({ type }) => type === "html"))
        return children;
      let open = { children: [], depth: 0 };
      for (const child of children)
        if (child.type === "text")
          pushText(child.value, open);
        else if (child.type !== "html")
          open.children.push(child);
        else
          for (const token of tokensOf(child.value))
            open = take(token, open);
      for (; open.parent !== void 0; )
        open = nest_close(open, open.parent);
      return open.children;
    }
    function take(token, open) {
      if (typeof token == "string")
        return takeText(token, open);
      const { name, meaning } = token;
      if (meaning === "break")
        return takeBreak(open);
      if (token.isClosing) {
        const [nearest] = openWithin(open, wallsOf(token)).filter(({ tag }) => tag.name === name);
        return closeUpTo(nearest, open);
      }
      const parent = closeImplied(token, open), inside = { tag: placed(token, parent), parent, children: [], depth: parent.depth + 1 };
      return ["hr", "img", "input"].includes(name) ? nest_close(inside, parent) : inside.depth > MAX_DEPTH ? parent : inside;
    }
    function takeText(html, open) {
      const isPreformatted = openWithin(open, []).some(({ tag }) => tag.name === "pre"), text = textOf(html, isPreformatted);
      return pushText(isBreak(open.children.at(-1)) ? text.trimStart() : text, open), open;
    }
    function pushText(written, open) {
      const value = isEmptyLine(open) ? written.replace(/^[ \n]+/, "") : written;
      value !== "" && open.children.push({ type: "text", value });
    }
    function takeBreak(open) {
      return isEmptyLine(open) || open.children.push({ type: "break" }), open;
    }
    function isEmptyLine({ children }) {
      return isBreak(children.at(-1)) && isBreak(children.at(-2));
    }
    function isBreak(node) {
      return node?.type === "break" || node?.type === "text" && node.value === `
`;
    }
    function placed(tag, { tag: outer }) {
      const allowed = parents[tag.meaning];
      return allowed === void 0 || outer && allowed.includes(outer.meaning) ? tag : { ...tag, meaning: "row" };
    }
    function openWithin(open, walls) {
      const { tag, parent } = open;
      return tag === void 0 || parent === void 0 || walls.includes(tag.name) ? [] : [{ ...open, tag, parent }, ...openWithin(parent, walls)];
    }
    function closeImplied({ meaning }, open) {
      const { ends, walls } = implied[meaning] ?? { ends: [], walls: [] }, outermost = openWithin(open, walls).findLast(({ tag }) => ends.includes(tag.name));
      return closeUpTo(outermost, open);
    }
    function closeUpTo(last, open) {
      if (last === void 0 || open.parent === void 0)
        return open;
      const outside = nest_close(open, open.parent);
      return open.children === last.children ? outside : closeUpTo(last, outside);
    }
    function nest_close({ tag, children }, parent) {
      return tag !== void 0 && parent.children.push(...toNodes(tag, children)), parent;
    }
  })
};
