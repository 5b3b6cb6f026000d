"use strict";
exports.ids = ["content-file"], exports.modules = {
  2190: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      readContentFile: () => readContentFile
    });
    var errors = __webpack_require__(3916), foreign_text = __webpack_require__(3919), inputs_files = __webpack_require__(3622);
    function decode(bytes, path) {
      const text = decodeAs(encodingOf(bytes), bytes);
      if (text === void 0)
        throw (0, inputs_files.O)(path, "is not UTF-8 text", saveAsUtf8);
      if (text.includes("\0"))
        throw (0, inputs_files.O)(path, "is a binary file, not a text", saveAsUtf8);
      return (0, foreign_text.Od)(text).replace(/\r\n?/g, `
`);
    }
    const saveAsUtf8 = "Save the file as UTF-8: in Windows PowerShell with `Out-File -Encoding utf8`, elsewhere it is what `>` writes.";
    function encodingOf([first, second]) {
      return first === 255 && second === 254 ? "utf-16le" : first === 254 && second === 255 ? "utf-16be" : "utf-8";
    }
    function decodeAs(encoding, bytes) {
      try {
        return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
      } catch {
        return;
      }
    }
    var external_node_path_ = __webpack_require__(6760), elsewhere = __webpack_require__(1781), locate = __webpack_require__(3643);
    const MAX_FILES = 100, MAX_LENGTH = 1e3;
    async function findFiles({ content_file, if_empty }, folders, files) {
      const lines = content_file.split(`
`).flatMap((line) => line.trim() || []);
      checkLines(lines);
      const found = /* @__PURE__ */ new Map(), looked = { entries: 0 };
      for (const [index, line] of lines.entries()) {
        if (isExclusion(line))
          continue;
        const later = lines.slice(index).filter(isExclusion), exclusions = await Promise.all(later.map((pattern) => nameHere(pattern.slice(1).trim(), folders, files)));
        for (const path of await expand(line, { folders, files, exclusions, looked, if_empty })) {
          const real = await (0, locate.x5)(path, folders, files);
          if (found.has(real) || found.set(real, path), found.size > MAX_FILES)
            throw tooMany(`${MAX_FILES} files`);
        }
      }
      return found;
    }
    const isExclusion = (line) => /^!\s*\S/.test(line), WILDCARD = /[*?[]/;
    function checkLines(lines) {
      if (lines.length > MAX_FILES)
        throw tooMany(`${MAX_FILES} lines`);
      const long = lines.find(({ length }) => length > MAX_LENGTH);
      if (long !== void 0)
        throw new errors.lZ("invalid_input", `\`content_file\` has a line of more than ${MAX_LENGTH} characters: ${(0, errors.cl)(long)}.`, { nextStep: "Write one path per line. The message itself belongs into `content`." });
      if (lines.every(isExclusion))
        throw new errors.lZ("invalid_input", "`content_file` says only what to leave out (`!`), and names no file.", { nextStep: "Add lines with files. A file whose name begins with `!` is `./!name`." });
    }
    function tooMany(what) {
      return new errors.lZ("invalid_input", `\`content_file\` names more than ${what}.`, {
        nextStep: "Name fewer, or leave some out in lines of their own (`!docs/archive`)."
      });
    }
    async function expand(line, options) {
      const { folders, files, exclusions, if_empty } = options, path = await nameHere(line, folders, files), isGlob = WILDCARD.test(path) && !await (0, inputs_files.t)(here(path, folders), files);
      if (!isGlob && exclusions.length === 0)
        return [path];
      const { folderOf, isLeftOut, matchFiles } = await __webpack_require__.e("glob").then(__webpack_require__.bind(__webpack_require__, 2387));
      if (!isGlob)
        return isLeftOut(path, options) ? [] : [path];
      const paths = await matchFiles(path, options);
      if (paths.length > 0 || if_empty === "skip")
        return paths;
      throw new errors.lZ("unreadable_file", `\`content_file\`: no file in "${folderOf(path, folders)}" matches "${line}".`, {
        nextStep: "Check the glob, and that an earlier step has written such files. Where there may be none, set `if_empty: skip`."
      });
    }
    async function nameHere(line, folders, files) {
      if (!(0, elsewhere.x)(line))
        return line;
      const isHere = (path) => (0, inputs_files.t)(here(fixedPart(path), folders), files);
      if (await isHere(line))
        return line;
      const other = (0, elsewhere.V)(line, folders);
      return other !== void 0 && await isHere(other) ? other : line;
    }
    function fixedPart(path) {
      return path.replace(/[^\\/]*[*?[].*$/, "");
    }
    function here(path, { workspace }) {
      return (0, external_node_path_.resolve)(workspace || ".", path);
    }
    const MAX_BYTES = 5 * 1024 * 1024;
    async function readContentFile(inputs, folders, files) {
      const { format } = inputs, found = await findFiles(inputs, folders, files);
      if (found.size > 1 && format === "twacode")
        throw new errors.lZ("invalid_input", `\`content_file\` names ${found.size} files, and \`format: twacode\` takes one: several do not add up to one YAML or JSON.`);
      const texts = [];
      let room = MAX_BYTES;
      for (const [real, path] of found) {
        const bytes = await read(real, path, room, files);
        room -= bytes.length, texts.push(decode(bytes, path));
      }
      return texts.length > 1 ? join(texts, format === "markdown" ? `

` : `
`) : texts[0] ?? "";
    }
    function join(texts, between) {
      return texts.filter((text) => text.trim() !== "").map((text) => text.replace(/\n+$/, "")).join(between);
    }
    async function read(real, path, room, files) {
      const facts = await files.stat(real).catch(() => {
        throw (0, inputs_files.O)(path, "does not exist");
      });
      if (!facts.isFile())
        throw (0, inputs_files.O)(path, "is not a regular file", "Name a file, or those of a folder: `docs/*.md`.");
      const limit = `${MAX_BYTES / 1024 / 1024} MiB`;
      if (facts.size > MAX_BYTES)
        throw (0, inputs_files.O)(path, `is larger than ${limit}`);
      if (facts.size > room)
        throw (0, inputs_files.O)(path, `is, with those before it, larger than ${limit}`);
      return files.readFile(real).catch((error) => {
        throw (0, inputs_files.O)(path, `cannot be read (${error.code ?? error})`);
      });
    }
  }),
  1781: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => fromElsewhere,
      x: () => isAbsoluteSomewhere
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
    function isAbsoluteSomewhere(path) {
      return /^(?:[\\/]|[a-z]:[\\/])/i.test(path);
    }
    function fromElsewhere(path, folders) {
      const names = path.split(/[\\/]/), [way, other] = [
        ...waysIn(names, workspaceNames(folders), folders.workspace || "."),
        ...waysIn(names, tempNames, folders.temp)
      ];
      return other === void 0 ? way : void 0;
    }
    function workspaceNames({ repository }) {
      const name = repository?.split("/")[1];
      return name ? [`${name}/${name}`, "/github/workspace"] : ["/github/workspace"];
    }
    const tempNames = ["_temp", "/github/runner_temp"];
    function waysIn(names, folderNames, folder) {
      return folder ? folderNames.flatMap((folderName) => {
        const parts = folderName.split("/");
        return names.flatMap((_, index) => parts.every((part, offset) => names[index + offset] === part) ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, ...names.slice(index + parts.length)) : []);
      }) : [];
    }
  }),
  3622: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => unreadable,
      t: () => exists
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
    function unreadable(path, what, nextStep) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("unreadable_file", `The file of \`content_file\` ("${path}") ${what}.`, nextStep === void 0 ? {} : { nextStep });
    }
    async function exists(absolute, files) {
      return files.realpath(absolute).then(() => !0, (error) => error.code === "EACCES");
    }
  }),
  3643: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FK: () => isInside,
      O3: () => allowedFor,
      Ov: () => belongsToGit,
      qY: () => outside,
      x5: () => locate
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), node_path__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916), _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1781), _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3622);
    async function locate(path, folders, files, spoken = path) {
      const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folders.workspace || ".", path), real = await files.realpath(absolute).catch((error) => {
        throw error.code === "EACCES" ? (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.O)(spoken, "may not be read") : missing(spoken, folders);
      });
      for (const folder of allowedFor(path, folders)) {
        const realFolder = await files.realpath(folder).catch(() => {
        });
        if (!realFolder || !isInside(real, realFolder))
          continue;
        const ways = [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(realFolder, real), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), absolute)], git = await files.realpath((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(realFolder, ".git")).catch(() => {
        });
        if (!(git !== void 0 && isInside(real, git)) && !ways.some(belongsToGit))
          return real;
        throw (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.O)(spoken, "belongs to Git, which keeps tokens there", "Use a file of your own: `run: git log -1 > message.md` writes one.");
      }
      throw outside(spoken);
    }
    function allowedFor(path, { workspace, temp }) {
      const base = workspace || ".";
      return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && temp ? [base, temp] : [base];
    }
    function outside(path) {
      return (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.O)(path, "lies outside the workspace", "Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.");
    }
    function belongsToGit(way) {
      return way.split(/[\\/]/).some((name) => /^(?:\.git|\.git-credentials|git-credentials-.*\.config)$/i.test(name));
    }
    function isInside(path, folder) {
      const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
      return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
    }
    function missing(path, { workspace }) {
      const nextStep = (0, _elsewhere_js__WEBPACK_IMPORTED_MODULE_2__.x)(path) ? `In a job container, and on another runner, folders have other paths: write it relative to the workspace, which is ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cl)(workspace || "")} (GITHUB_WORKSPACE) here.` : void 0, commas = path.includes(",") ? "Write several files one per line, without commas." : void 0;
      return (0, _files_js__WEBPACK_IMPORTED_MODULE_3__.O)(path, "does not exist", nextStep ?? commas);
    }
  })
};
