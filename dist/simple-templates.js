"use strict";
exports.ids = ["simple-templates"], exports.modules = {
  847: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      findPasted: () => (
        /* reexport */
        findPasted
      ),
      renderFacts: () => renderFacts
    });
    var fragment = __webpack_require__(9083), errors = __webpack_require__(3916);
    const MOST_COMPARISONS = 5e5, COMPARED = 1e3, ALIKE = 12;
    function findPasted(source, event) {
      const search = createSearch(source), queue = [{ value: event, key: "github.event" }];
      for (let place = queue.pop(); place !== void 0; place = queue.pop()) {
        const { value } = place;
        if (typeof value == "string") {
          if (variantsOf(value).some(search.holds))
            return describePaste(place);
          if (search.isOver())
            return tooMany();
        } else if (typeof value == "object" && value !== null)
          for (const [key, inside] of Object.entries(value))
            queue.push({ value: inside, key, parent: place });
      }
    }
    function variantsOf(value) {
      return /\{[{%]/.test(value) ? [value, value.replace(/^refs\/[a-z]+\//, "")] : [];
    }
    function createSearch(source) {
      const openings = [...source.matchAll(/\{(?=[{%])/g)].map((match) => match.index), alike = Map.groupBy(openings, (index) => source.slice(index, index + ALIKE)), absent = /* @__PURE__ */ new Set();
      let left = MOST_COMPARISONS;
      return { holds: (value) => {
        if (/^\s*\{[{%]\s*$/.test(value) || absent.has(value) || left < 0)
          return !1;
        const first = value.search(/\{[{%]/), start = value.slice(first, first + ALIKE), candidates = start.length < ALIKE ? openings : alike.get(start) ?? [];
        return left -= candidates.length * Math.ceil(value.length / COMPARED), absent.add(value), candidates.some((index) => source.startsWith(value, index - first) && index >= first);
      }, isOver: () => left < 0 };
    }
    function tooMany() {
      return new errors.lZ("invalid_template", "The event holds so much template code (`{{` or `{%`) that nobody can tell whether `${{ }}` pasted some of it into the template.", { nextStep: "Use a preset, or a template with fewer outputs." });
    }
    function describePaste(place) {
      const path = pathTo(place);
      return new errors.lZ("invalid_template", `\`\${{ }}\` pasted \`${path}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`, {
        nextStep: `Write \`{{ ${path} }}\` in the template, without the \`$\`: that inserts it as literal text.`
      });
    }
    function pathTo(place) {
      const steps = [];
      let { key, parent } = place;
      for (; parent !== void 0; { key, parent } = parent)
        Array.isArray(parent.value) ? steps.push(`[${key}]`) : steps.push(/^[a-z_][\w-]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
      return key + steps.reverse().join("");
    }
    const OUTPUT = /\{\{\s*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)\s*\}\}/i, WORDS = ["true", "false", "nil", "null", "empty", "blank"], MOST_SOURCE = 65536;
    function renderFacts(source, context) {
      if (source.length > MOST_SOURCE)
        return;
      const parts = (0, fragment.TA)(source).split(OUTPUT), fragments = [];
      let text = "";
      for (const [index, part] of parts.entries())
        if (index % 2 === 0) {
          if (/\{[{%]|[{$]$/.test(part))
            return;
          text += part;
        } else {
          const value = valueAt(part, context);
          if (value === void 0)
            return;
          text += (0, fragment.qf)(fragments.push({ kind: "text", text: value }) - 1);
        }
      return { text, fragments };
    }
    function valueAt(path, context) {
      const names = path.split(".");
      if (WORDS.includes(names[0] ?? ""))
        return;
      let value = context;
      for (const name of names) {
        if (!(typeof value == "object" && value !== null && Object.hasOwn(value, name)))
          return;
        value = value[name];
      }
      return value === null ? "" : ["string", "number", "boolean"].includes(typeof value) ? String(value) : void 0;
    }
  })
};
