"use strict";
exports.ids = ["presets"], exports.modules = {
  5342: ((N, _, u) => {
    u.d(_, {
      D: () => w,
      d: () => d
    });
    function d(l) {
      return /^https?:\/\/[^\s]+$/.test(l) && URL.canParse(l);
    }
    function w(l) {
      const a = v(l).replace(/^https?:/i, (m) => m.toLowerCase());
      return d(a) ? a : void 0;
    }
    function v(l) {
      return l.toWellFormed().replace(/[\s\p{C}<>"`{|}\\^]/gu, encodeURIComponent);
    }
  }),
  7314: ((N, _, u) => {
    u.d(_, {
      renderPreset: () => (
        /* reexport */
        O
      ),
      takeButtons: () => C
    });
    var d = u(9083), w = u(5342);
    const v = {
      check: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"name","value":{"of":["check","name"],"filters":[["default","a check"],["truncate",60,"\u2026"]]}},{"type":"assign","name":"asked","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"rerequested"]},{"operator":"==","operands":[["action"],"requested_action"]}]}}},{"type":"capture","name":"it","children":[{"type":"output","value":{"of":["name"],"filters":[["link",["check","url"]]]}}]},{"type":"case","value":{"of":["action"]},"branches":[{"values":["rerequested"],"children":["\u{1F501} **",{"type":"output","value":{"of":["who"]}}," asked to run again: ",{"type":"output","value":{"of":["it"]}}]},{"values":["requested_action"],"children":["\u25B6\uFE0F **",{"type":"output","value":{"of":["who"]}}," asked ",{"type":"output","value":{"of":["it"]}}," for ",{"type":"output","value":{"of":["check","requested"],"filters":[["default","more"]]}}]}],"otherwise":[{"type":"output","value":{"of":["check","icon"]}}," **",{"type":"output","value":{"of":["name"],"filters":[["replace","a check","A check"],["link",["check","url"]]]}},{"type":"assign","name":"status","value":{"of":["check","status"],"filters":[["default","in_progress"]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["check","result"],"in_progress"]},{"operator":"!=","operands":[["status"],"in_progress"]}]}},"children":[" is to run"]}],"otherwise":[" ",{"type":"output","value":{"of":["check","result"],"filters":[["in_words"]]}}]}]},{"type":"if","branches":[{"test":{"of":["check","branch"]},"children":[" on ",{"type":"output","value":{"of":["check","branch"]}}]}],"otherwise":[]},"**\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"render","partial":"commit","values":{}},{"type":"if","branches":[{"test":{"of":["check","pull_request"]},"children":[{"type":"assign","name":"url","value":{"of":["repository","url"],"filters":[["append","/pull/"],["append",["check","pull_request"]]]}},{"type":"assign","name":"pull","value":{"of":"#","filters":[["append",["check","pull_request"]]]}}," \xB7 ",{"type":"output","value":{"of":["pull"],"filters":[["link",["url"]]]}}]},{"test":{"of":["check","event"]},"children":[" \xB7 on ",{"type":"output","value":{"of":["check","event"],"filters":[["replace","_"," "]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["check","attempt"],1]}},"children":[" \xB7 attempt ",{"type":"output","value":{"of":["check","attempt"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["asked"],false]}},"children":[{"type":"render","partial":"by","values":{"login":["check","actor"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["check","result"],["verdict"]]}},"children":[{"type":"render","partial":"before","values":{}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["check","description"],{"operator":"==","operands":[["asked"],false]}]}},"children":["\\n\\n> ",{"type":"output","value":{"of":["check","description"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"!=","operands":[["action"],"requested_action"]}},"children":[{"type":"render","partial":"what_failed","values":{}}]}],"otherwise":[]},"\\n\\n```buttons\\nOpen ",{"type":"if","branches":[{"test":{"of":["check","event"]},"children":["run"]}],"otherwise":["check"]}," = ",{"type":"output","value":{"of":["check","url"]}},"\\n```\\n"]',
      deploy: '[{"type":"capture","name":"it","children":[{"type":"output","value":{"of":["repository","name"]}}," ",{"type":"output","value":{"of":["deploy","version"],"filters":[["link",["commit","url"]]]}},{"type":"if","branches":[{"test":{"of":["deploy","environment"]},"children":[" to ",{"type":"output","value":{"of":["deploy","environment"]}}]}],"otherwise":[]}]},{"type":"output","value":{"of":["deploy","icon"]}}," **",{"type":"if","branches":[{"test":{"of":["deploy","cause"]},"children":["Deploy of ",{"type":"output","value":{"of":["it"]}},": ",{"type":"output","value":{"of":["deploy","cause","name"]}}," ",{"type":"output","value":{"of":["deploy","cause","result"],"filters":[["in_words"]]}}]}],"otherwise":[{"type":"case","value":{"of":["deploy","result"]},"branches":[{"values":["success"],"children":["Deployed ",{"type":"output","value":{"of":["it"]}}]},{"values":["failure","timed_out","startup_failure"],"children":["Failed to deploy ",{"type":"output","value":{"of":["it"]}}]},{"values":["cancelled"],"children":["Cancelled deploying ",{"type":"output","value":{"of":["it"]}}]},{"values":["skipped"],"children":["Skipped deploying ",{"type":"output","value":{"of":["it"]}}]},{"values":["in_progress"],"children":["Deploying ",{"type":"output","value":{"of":["it"]}}]},{"values":["stale"],"children":["No longer deployed: ",{"type":"output","value":{"of":["it"]}}]}],"otherwise":["Deploy of ",{"type":"output","value":{"of":["it"]}}," ",{"type":"output","value":{"of":["deploy","result"],"filters":[["in_words"]]}}]}]},"**\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"!=","operands":[["commit","short"],["deploy","version"]]}},"children":[" \xB7 ",{"type":"output","value":{"of":["commit","short"],"filters":[["link",["commit","url"]]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["commit","title"]},"children":[" \xB7 ",{"type":"output","value":{"of":["commit","title"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["deploy","job"],{"operator":"==","operands":[["deploy","result"],"success"]}]}},"children":[" \xB7 job ",{"type":"output","value":{"of":["deploy","job"]}}]}],"otherwise":[]},{"type":"render","partial":"by","values":{"login":["actor","login"]}},{"type":"if","branches":[{"test":{"of":["duration"]},"children":[" \xB7 in ",{"type":"output","value":{"of":["duration"],"filters":[["duration"]]}}]}],"otherwise":[]},{"type":"render","partial":"before","values":{}},{"type":"if","branches":[{"test":{"of":["deployment","description"]},"children":["\\n\\n> ",{"type":"output","value":{"of":["deployment","description"]}}]}],"otherwise":[]},{"type":"render","partial":"what_failed","values":{}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["deploy","result"],"success"]}},"children":[{"type":"render","partial":"what_is_new","values":{}}]}],"otherwise":[]},"\\n\\n```buttons\\nOpen site = ",{"type":"output","value":{"of":["deploy","url"]}},"\\nOpen run = ",{"type":"output","value":{"of":["run","url"]}},"\\n```\\n"]',
      event: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"it","value":{"of":""}},{"type":"if","branches":[{"test":{"of":["about","name"]},"children":[{"type":"assign","name":"it","value":{"of":["about","name"],"filters":[["link",["about","url"]]]}}]}],"otherwise":[]},{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},"\\n"]',
      label: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"it","value":{"of":["label","name"],"filters":[["link",["label","url"]]]}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["created"],"children":["\u{1F3F7}\uFE0F **",{"type":"output","value":{"of":["who"]}}," created the label ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["deleted"],"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted the label ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["edited"],"children":[{"type":"render","partial":"edited","values":{"who":["who"],"kind":"label","it":["it"]}}]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"render","partial":"replaced","values":{}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["label","description"],{"operator":"!=","operands":[["action"],"deleted"]}]}},"children":["\\n\\n> ",{"type":"output","value":{"of":["label","description"]}}]}],"otherwise":[]},"\\n"]',
      milestone: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"over","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"closed"]},{"operator":"==","operands":[["action"],"deleted"]}]}}},{"type":"assign","name":"it","value":{"of":["milestone","title"],"filters":[["link",["milestone","url"]]]}},{"type":"assign","name":"opened","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"created"]},{"operator":"==","operands":[["action"],"opened"]}]}}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["created"],"children":["\u{1F3AF} **",{"type":"output","value":{"of":["who"]}}," created the milestone ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["opened"],"children":["\u{1F3AF} **",{"type":"output","value":{"of":["who"]}}," reopened the milestone ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["closed"],"children":["\u{1F3AF} **",{"type":"output","value":{"of":["who"]}}," closed the milestone ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["deleted"],"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted the milestone ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["edited"],"children":[{"type":"render","partial":"edited","values":{"who":["who"],"kind":"milestone","it":["it"]}}]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"render","partial":"replaced","values":{}},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["milestone","count"],0]}},"children":[" \xB7 ",{"type":"output","value":{"of":["milestone","done"]}}," of ",{"type":"output","value":{"of":["milestone","count"]}}," done"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["milestone","due_on"],{"operator":"==","operands":[["over"],false]}]}},"children":[" \xB7 due ",{"type":"output","value":{"of":["milestone","due_on"],"filters":[["day"]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["opened"],["milestone","description"]]}},"children":["\\n\\n> ",{"type":"output","value":{"of":["milestone","description"],"filters":[["summary"]]}}]}],"otherwise":[]},"\\n"]',
      package: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"capture","name":"name","children":[{"type":"output","value":{"of":["package","name"]}}," ",{"type":"output","value":{"of":["package","version"]}}]},{"type":"assign","name":"it","value":{"of":["name"],"filters":[["strip"],["link",["package","url"]]]}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["published"],"children":["\u{1F4E6} **",{"type":"output","value":{"of":["who"]}}," published the package ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["updated"],"children":["\u{1F4E6} **",{"type":"output","value":{"of":["who"]}}," updated the package ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":["package","type"]},"children":[" \xB7 ",{"type":"output","value":{"of":["package","type"]}}]}],"otherwise":[]},"\\n"]',
      page_build: '[{"type":"assign","name":"name","value":{"of":["repository","name"],"filters":[["default","the repository"]]}},{"type":"assign","name":"it","value":{"of":"GitHub Pages","filters":[["link",["page_build","url"]]]}},{"type":"output","value":{"of":["page_build","icon"]}}," **Build of ",{"type":"output","value":{"of":["it"]}}," for ",{"type":"output","value":{"of":["name"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["github","event","build","status"],"queued"]}},"children":[" is to run"]}],"otherwise":[" ",{"type":"output","value":{"of":["page_build","result"],"filters":[["in_words"]]}}]},"**\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"render","partial":"commit","values":{}},{"type":"render","partial":"by","values":{"login":["page_build","pusher"]}},{"type":"if","branches":[{"test":{"of":["page_build","error"]},"children":["\\n\\n> ",{"type":"output","value":{"of":["page_build","error"]}}]}],"otherwise":[]},"\\n"]',
      pull_request: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"author","value":{"of":["people",["pull_request","author"]],"filters":[["default",["pull_request","author"]]]}},{"type":"assign","name":"asked","value":{"of":["people",["pull_request","requested"]],"filters":[["default",["pull_request","requested"]]]}},{"type":"assign","name":"files","value":{"of":["pull_request","changed_files"]}},{"type":"assign","name":"said","value":{"of":""}},{"type":"assign","name":"opened","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"opened"]},{"operator":"==","operands":[["action"],"reopened"]}]}}},{"type":"if","branches":[{"test":{"of":["review"]},"children":[{"type":"assign","name":"said","value":{"of":["review"]}}]},{"test":{"of":{"operator":"and","operands":[["comment"],{"operator":"!=","operands":[["action"],"deleted"]}]}},"children":[{"type":"assign","name":"said","value":{"of":["comment"]}}]},{"test":{"of":{"operator":"or","operands":[["opened"],{"operator":"==","operands":[["action"],"ready_for_review"]}]}},"children":[{"type":"assign","name":"said","value":{"of":["pull_request"]}}]}],"otherwise":[]},{"type":"assign","name":"url","value":{"of":["said","url"],"filters":[["default",["pull_request","url"]]]}},{"type":"capture","name":"it","children":[{"type":"render","partial":"title","values":{"of":["pull_request"],"url":["url"]}}]},{"type":"if","branches":[{"test":{"of":["review"]},"children":[{"type":"render","partial":"reviewed","values":{"who":["who"],"it":["it"]}}]},{"test":{"of":["comment"]},"children":[{"type":"render","partial":"commented","values":{"who":["who"],"it":["it"]}}]},{"test":{"of":{"operator":"and","operands":[["opened"],["pull_request","draft"]]}},"children":["\u{1F4DD} **",{"type":"output","value":{"of":["who"]}}," ",{"type":"output","value":{"of":["action"]}}," the draft ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":["opened"]},"children":["\u{1F7E2} **",{"type":"output","value":{"of":["who"]}}," ",{"type":"output","value":{"of":["action"]}}," ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"ready_for_review"]}},"children":["\u{1F7E2} **",{"type":"output","value":{"of":["who"]}}," marked as ready for review: ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"synchronize"]}},"children":["\u{1F504} **",{"type":"output","value":{"of":["who"]}}," pushed to ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"review_requested"]}},"children":["\u{1F440} **",{"type":"output","value":{"of":["who"]}}," asked",{"type":"if","branches":[{"test":{"of":["asked"]},"children":[" ",{"type":"output","value":{"of":["asked"]}}," to review "]}],"otherwise":[" for a review of "]},{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["action"],"closed"]},["pull_request","merged"]]}},"children":["\u{1F7E3} **",{"type":"output","value":{"of":["who"]}}," merged ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"closed"]}},"children":["\u26D4 **",{"type":"output","value":{"of":["who"]}}," closed without merging: ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[{"type":"render","partial":"seldom","values":{"who":["who"],"of":["pull_request"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["pull_request","head"],["pull_request","base"]]}},"children":[" \xB7 `",{"type":"output","value":{"of":["pull_request","head"]}},"` \u2192 `",{"type":"output","value":{"of":["pull_request","base"]}},"`"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["files"]},"children":[" \xB7 +",{"type":"output","value":{"of":["pull_request","additions"]}}," \u2212",{"type":"output","value":{"of":["pull_request","deletions"]}}," in ",{"type":"output","value":{"of":["files"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["files"],1]}},"children":[" file"]}],"otherwise":[" files"]}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["comment","path"]},"children":[" \xB7 `",{"type":"output","value":{"of":["comment","path"]}},"`",{"type":"if","branches":[{"test":{"of":["comment","line"]},"children":[" line ",{"type":"output","value":{"of":["comment","line"]}}]}],"otherwise":[]}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["author"],{"operator":"!=","operands":[["author"],["who"]]}]}},"children":[" \xB7 by ",{"type":"output","value":{"of":["author"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"or","operands":[["edit"],{"operator":"or","operands":[{"operator":"==","operands":[["action"],"locked"]},{"operator":"==","operands":[["action"],"dequeued"]}]}]}},"children":[{"type":"render","partial":"aside","values":{"of":["pull_request"]}}]}],"otherwise":[]},{"type":"render","partial":"labels","values":{"labels":["pull_request","labels"]}},{"type":"if","branches":[{"test":{"of":["said"]},"children":["\\n\\n> ",{"type":"output","value":{"of":["said","body"],"filters":[["summary"]]}}]}],"otherwise":[]},"\\n\\n```buttons\\nOpen pull request = ",{"type":"output","value":{"of":["url"]}},"\\n```\\n"]',
      push: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"name","value":{"of":["push","branch"],"filters":[["default",["push","tag"]],["link",["push","url"]]]}},{"type":"capture","name":"it","children":["the&nbsp;",{"type":"if","branches":[{"test":{"of":["push","tag"]},"children":["tag"]}],"otherwise":["branch"]}," ",{"type":"output","value":{"of":["name"]}}]},{"type":"if","branches":[{"test":{"of":["push","deleted"]},"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"and","operands":[["push","created"],["push","tag"]]}},"children":["\u{1F516} **",{"type":"output","value":{"of":["who"]}}," created ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":["push","created"]},"children":["\u{1F331} **",{"type":"output","value":{"of":["who"]}}," created ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":["push","forced"]},"children":["\u26A0\uFE0F **",{"type":"output","value":{"of":["who"]}}," force-pushed to ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":">","operands":[["push","count"],1]}},"children":["\u{1F4CC} **",{"type":"output","value":{"of":["who"]}}," pushed ",{"type":"output","value":{"of":["push","count"]}}," commits to ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["push","count"],1]}},"children":["\u{1F4CC} **",{"type":"output","value":{"of":["who"]}}," pushed a commit to ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F4CC} **",{"type":"output","value":{"of":["who"]}}," pushed to ",{"type":"output","value":{"of":["it"]}},"**"]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":["push","compare"]},"children":[" \xB7 ",{"type":"output","value":{"of":"compare","filters":[["link",["push","compare"]]]}}]}],"otherwise":[]},{"type":"for","name":"commit","list":["push","commits"],"limit":10,"children":["\\n- ",{"type":"output","value":{"of":["commit","short"],"filters":[["link",["commit","url"]]]}}," ",{"type":"output","value":{"of":["commit","title"]}},{"type":"assign","name":"author","value":{"of":["people",["commit","login"]],"filters":[["default",["commit","author"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["author"],{"operator":"and","operands":[{"operator":"!=","operands":[["author"],["who"]]},{"operator":"!=","operands":[["commit","login"],["sender","login"]]}]}]}},"children":[" \u2014 ",{"type":"output","value":{"of":["author"]}}]}],"otherwise":[]}]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["push","count"],10]}},"children":["\\n- and ",{"type":"output","value":{"of":["push","count"],"filters":[["minus",10]]}}," more"]}],"otherwise":[]},"\\n"]',
      release: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"gone","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"deleted"]},{"operator":"==","operands":[["action"],"unpublished"]}]}}},{"type":"assign","name":"url","value":{"of":["release","url"],"filters":[["default",""]]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["action"],"deleted"]}},"children":[{"type":"assign","name":"url","value":{"of":""}}]}],"otherwise":[]},{"type":"assign","name":"name","value":{"of":["release","name"],"filters":[["default",["tag"]]]}},{"type":"assign","name":"it","value":{"of":["name"],"filters":[["link",["url"]]]}},{"type":"assign","name":"used","value":{"of":["release","tag"],"filters":[["default",["tag"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["action"],"edited"]}},"children":[{"type":"render","partial":"edited","values":{"who":["who"],"kind":"release","it":["it"]}}]},{"test":{"of":{"operator":"==","operands":[["action"],"deleted"]}},"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted the release ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"unpublished"]}},"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," withdrew the release ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["action"],"created"]},["release","draft"]]}},"children":["\u{1F4DD} **",{"type":"output","value":{"of":["who"]}}," drafted the release ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":["release","prerelease"]},"children":["\u{1F9EA} **",{"type":"output","value":{"of":["who"]}}," pre-released ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F680} **",{"type":"output","value":{"of":["who"]}}," released ",{"type":"output","value":{"of":["it"]}},"**"]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["used"],{"operator":"!=","operands":[["used"],["name"]]}]}},"children":[" \xB7 ",{"type":"output","value":{"of":["used"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["edit","title"]},"children":[" \xB7 was ",{"type":"output","value":{"of":["edit","title"]}}]}],"otherwise":[]},{"type":"assign","name":"notes","value":{"of":["release","body"],"filters":[["default",""],["markdown",1200,["url"],"in the release"]]}},{"type":"if","branches":[{"test":{"of":["gone"]},"children":[]},{"test":{"of":["notes"]},"children":["\\n\\n",{"type":"output","value":{"of":["notes"]}}]}],"otherwise":[{"type":"render","partial":"what_is_new","values":{}}]},"\\n\\n```buttons\\nOpen release = ",{"type":"output","value":{"of":["url"]}},"\\n```\\n"]',
      repository: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"it","value":{"of":["repository","full_name"],"filters":[["default","the repository"],["link",["repository","url"]]]}},{"type":"case","value":{"of":["github","event_name"]},"branches":[{"values":["public"],"children":["\u{1F310} **",{"type":"output","value":{"of":["who"]}}," made ",{"type":"output","value":{"of":["it"]}}," public**"]},{"values":["watch"],"children":["\u2B50 **",{"type":"output","value":{"of":["who"]}}," starred ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F374} **",{"type":"output","value":{"of":["who"]}}," forked ",{"type":"output","value":{"of":["it"]}},{"type":"if","branches":[{"test":{"of":["fork","full_name"]},"children":[" to ",{"type":"output","value":{"of":["fork","full_name"],"filters":[["link",["fork","url"]]]}}]}],"otherwise":[]},"**"]},"\\n"]',
      rule: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"it","value":{"of":["rule","name"],"filters":[["link",["rule","url"]]]}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["created"],"children":["\u{1F6E1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," protected the branch ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["deleted"],"children":["\u{1F6E1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," removed the protection of the branch ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["edited"],"children":["\u{1F6E1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," changed the protection of the branch ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"render","partial":"replaced","values":{}},"\\n"]',
      status: '[{"type":"output","value":{"of":["icon"]}}," **",{"type":"output","value":{"of":["subject","name"],"filters":[["default","The job"]]}}," ",{"type":"output","value":{"of":["verdict"],"filters":[["in_words"]]}},{"type":"if","branches":[{"test":{"of":["merge_group","number"]},"children":[" for ",{"type":"render","partial":"title","values":{"of":["merge_group"],"url":["merge_group","url"]}}]}],"otherwise":[]},"**\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":["pull_request","number"]},"children":[" \xB7 ",{"type":"render","partial":"title","values":{"of":["pull_request"],"url":["pull_request","url"]}}]}],"otherwise":[{"type":"if","branches":[{"test":{"of":{"operator":"or","operands":[["branch"],["tag"]]}},"children":[" \xB7 `",{"type":"output","value":{"of":["branch"],"filters":[["default",["tag"]]]}},"`"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["merge_group","title"]},"children":[" \xB7 ",{"type":"output","value":{"of":["commit","short"],"filters":[["link",["commit","url"]]]}}]}],"otherwise":[{"type":"render","partial":"commit","values":{}}]}]},{"type":"render","partial":"by","values":{"login":["actor","login"]}},{"type":"if","branches":[{"test":{"of":{"operator":"or","operands":[["schedule"],["dispatch"]]}},"children":[{"type":"render","partial":"cause","values":{}}]}],"otherwise":[]},{"type":"render","partial":"before","values":{}},{"type":"if","branches":[{"test":{"of":["duration"]},"children":[" \xB7 in ",{"type":"output","value":{"of":["duration"],"filters":[["duration"]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["dispatch"]},"children":[{"type":"render","partial":"inputs","values":{}}]}],"otherwise":[]},{"type":"for","name":"job","list":["jobs"],"limit":9007199254740991,"children":["\\n- ",{"type":"output","value":{"of":["job","icon"]}}," ",{"type":"output","value":{"of":["job","name"]}}]},{"type":"render","partial":"what_failed","values":{}},"\\n\\n```buttons\\nOpen run = ",{"type":"output","value":{"of":["subject","url"]}},"\\n```\\n"]',
      topic: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"opened","value":{"of":{"operator":"or","operands":[{"operator":"==","operands":[["action"],"opened"]},{"operator":"or","operands":[{"operator":"==","operands":[["action"],"reopened"]},{"operator":"==","operands":[["action"],"created"]}]}]}}},{"type":"assign","name":"done","value":{"of":["action"],"filters":[["default","mentioned"],["replace","_"," "]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["issue","kind"],"discussion"]},{"operator":"==","operands":[["action"],"created"]}]}},"children":[{"type":"assign","name":"done","value":{"of":"started"}}]}],"otherwise":[]},{"type":"assign","name":"url","value":{"of":["issue","url"],"filters":[["default",["commit","url"]]]}},{"type":"assign","name":"said","value":{"of":""}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["comment"],{"operator":"!=","operands":[["action"],"deleted"]}]}},"children":[{"type":"assign","name":"said","value":{"of":["comment"]}}]},{"test":{"of":["solution"]},"children":[{"type":"assign","name":"said","value":{"of":["solution"]}}]},{"test":{"of":["opened"]},"children":[{"type":"assign","name":"said","value":{"of":["issue"]}}]}],"otherwise":[]},{"type":"assign","name":"url","value":{"of":["said","url"],"filters":[["default",["url"]]]}},{"type":"if","branches":[{"test":{"of":["issue","number"]},"children":[{"type":"capture","name":"it","children":[{"type":"render","partial":"title","values":{"of":["issue"],"url":["url"]}}]}]}],"otherwise":[{"type":"assign","name":"it","value":{"of":"commit ","filters":[["append",["commit","short"]],["link",["url"]]]}}]},{"type":"if","branches":[{"test":{"of":["comment"]},"children":[{"type":"render","partial":"commented","values":{"who":["who"],"it":["it"]}}]},{"test":{"of":["opened"]},"children":["\u{1F7E2} **",{"type":"output","value":{"of":["who"]}}," ",{"type":"output","value":{"of":["done"]}}," ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"closed"]}},"children":[{"type":"render","partial":"closed","values":{"who":["who"],"it":["it"]}}]},{"test":{"of":["solution"]},"children":[{"type":"render","partial":"answered","values":{"who":["who"],"it":["it"]}}]},{"test":{"of":{"operator":"==","operands":[["action"],"category_changed"]}},"children":["\u{1F69A} **",{"type":"output","value":{"of":["who"]}}," moved to ",{"type":"output","value":{"of":["issue","category"]}},": ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":["issue"]},"children":[{"type":"render","partial":"changed","values":{"who":["who"],"of":["issue"],"it":["it"]}}]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":["edit","category"]},"children":[" \xB7 was in ",{"type":"output","value":{"of":["edit","category"]}}]},{"test":{"of":{"operator":"and","operands":[["issue","category"],{"operator":"and","operands":[{"operator":"==","operands":[["action"],"created"]},{"operator":"==","operands":[["comment"],null]}]}]}},"children":[" \xB7 ",{"type":"output","value":{"of":["issue","category"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["issue"]},"children":[{"type":"if","branches":[{"test":{"of":{"operator":"or","operands":[["edit"],{"operator":"or","operands":[["transfer"],{"operator":"==","operands":[["action"],"locked"]}]}]}},"children":[{"type":"render","partial":"aside","values":{"of":["issue"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["opened"]},"children":[{"type":"render","partial":"labels","values":{"labels":["issue","labels"]}}]}],"otherwise":[]}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["said"]},"children":["\\n\\n> ",{"type":"output","value":{"of":["said","body"],"filters":[["summary"]]}}]}],"otherwise":[]},"\\n"]',
      wiki: '[{"type":"assign","name":"who","value":{"of":["people",["sender","login"]],"filters":[["default",["sender","login"]],["default","Somebody"]]}},{"type":"assign","name":"page","value":{"of":["wiki","pages",0]}},{"type":"assign","name":"name","value":{"of":["page","title"],"filters":[["default","without a name"],["link",["page","url"]]]}},{"type":"assign","name":"summary","value":{"of":["page","summary"]}},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["wiki","count"],1]}},"children":["\u{1F4D6} **",{"type":"output","value":{"of":["who"]}}," changed ",{"type":"output","value":{"of":["wiki","count"]}}," pages of the wiki**"]},{"test":{"of":{"operator":"==","operands":[["page","action"],"created"]}},"children":["\u{1F4D6} **",{"type":"output","value":{"of":["who"]}}," wrote the wiki page ",{"type":"output","value":{"of":["name"]}},"**"]}],"otherwise":["\u{1F4D6} **",{"type":"output","value":{"of":["who"]}}," changed the wiki page ",{"type":"output","value":{"of":["name"]}},"**"]},"\\nin ",{"type":"output","value":{"of":["repository","full_name"],"filters":[["link",["repository","url"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["wiki","count"],1]}},"children":[{"type":"for","name":"page","list":["wiki","pages"],"limit":10,"children":["\\n- ",{"type":"output","value":{"of":["page","title"],"filters":[["default","A page without a name"],["link",["page","url"]]]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["page","action"],"created"]}},"children":[", new"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["page","summary"]},"children":[" \u2014 ",{"type":"output","value":{"of":["page","summary"]}}]}],"otherwise":[]}]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["wiki","count"],10]}},"children":["\\n- and ",{"type":"output","value":{"of":["wiki","count"],"filters":[["minus",10]]}}," more"]}],"otherwise":[]}]},{"test":{"of":["summary"]},"children":["\\n\\n> ",{"type":"output","value":{"of":["summary"]}}]}],"otherwise":[]},"\\n"]'
    }, l = {
      answered: `[{"type":"assign","name":"what","value":{"of":["people",["solution","author"]],"filters":[["default",["solution","author"]],["default","somebody"],["append","'s answer"]]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["solution","author"],["sender","login"]]}},"children":[{"type":"assign","name":"what","value":{"of":"their own answer"}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["action"],"unanswered"]}},"children":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," no longer accepts ",{"type":"output","value":{"of":["what"]}}," to ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u2705 **",{"type":"output","value":{"of":["who"]}}," accepted ",{"type":"output","value":{"of":["what"]}}," to ",{"type":"output","value":{"of":["it"]}},"**"]}]`,
      aside: '[{"type":"if","branches":[{"test":{"of":["edit","title"]},"children":[" \xB7 was ",{"type":"output","value":{"of":["edit","title"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["edit","base"]},"children":[" \xB7 was `",{"type":"output","value":{"of":["edit","base"]}},"`"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["action"],"locked"]},["of","lock_reason"]]}},"children":[" \xB7 ",{"type":"output","value":{"of":["of","lock_reason"]}}]}],"otherwise":[]},{"type":"assign","name":"reason","value":{"of":["github","event","reason"],"filters":[["default",""],["downcase"],["replace","_"," "]]}},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[{"operator":"==","operands":[["action"],"dequeued"]},["reason"]]}},"children":[" \xB7 ",{"type":"output","value":{"of":["reason"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["transfer","repository"],{"operator":"!=","operands":[["action"],"transferred"]}]}},"children":[" \xB7 from ",{"type":"output","value":{"of":["transfer","repository"],"filters":[["link",["transfer","url"]]]}}]}],"otherwise":[]}]',
      before: '[{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["previous"],{"operator":"and","operands":[{"operator":"==","operands":[["verdict"],"success"]},{"operator":">","operands":[["streak"],0]}]}]}},"children":[" \xB7 back to green after ",{"type":"output","value":{"of":["streak"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["streak"],10]}},"children":[" or more"]}],"otherwise":[]}," red ",{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["streak"],1]}},"children":["build"]}],"otherwise":["builds"]}]},{"test":{"of":{"operator":"and","operands":[["previous"],{"operator":"and","operands":[["failed"],{"operator":">","operands":[["streak"],1]}]}]}},"children":[" \xB7 still red, ",{"type":"output","value":{"of":["streak"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["streak"],10]}},"children":[" or more"]}],"otherwise":[]}," in a row"]},{"test":{"of":{"operator":"and","operands":[["previous"],["failed"]]}},"children":[" \xB7 was green before"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":"and","operands":[["previous"],{"operator":"and","operands":[{"operator":">","operands":[["streak"],0]},["red_for"]]}]}},"children":[" (",{"type":"output","value":{"of":["red_for"],"filters":[["duration"]]}},")"]}],"otherwise":[]}]',
      by: '[{"type":"assign","name":"who","value":{"of":["people",["login"]],"filters":[["default",["login"]]]}},{"type":"if","branches":[{"test":{"of":["who"]},"children":[" \xB7 by ",{"type":"output","value":{"of":["who"]}}]}],"otherwise":[]}]',
      cause: '[{"type":"if","branches":[{"test":{"of":["schedule"]},"children":[" \xB7 scheduled `",{"type":"output","value":{"of":["schedule"]}},"`"]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["dispatch","type"]},"children":[" \xB7 dispatch ",{"type":"output","value":{"of":["dispatch","type"]}}]}],"otherwise":[]}]',
      changed: '[{"type":"assign","name":"whom","value":{"of":["people",["of","assignee"]],"filters":[["default",["of","assignee"]],["default","somebody"]]}},{"type":"assign","name":"label","value":{"of":["of","label"],"filters":[["default","without a name"]]}},{"type":"assign","name":"type","value":{"of":["of","type"],"filters":[["default","without a name"]]}},{"type":"assign","name":"milestone","value":{"of":["of","milestone"],"filters":[["default","without a name"],["truncate",40,"\u2026"]]}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["labeled"],"children":["\u{1F3F7}\uFE0F **",{"type":"output","value":{"of":["who"]}}," added the label ",{"type":"output","value":{"of":["label"]}}," to ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["unlabeled"],"children":["\u{1F3F7}\uFE0F **",{"type":"output","value":{"of":["who"]}}," removed the label ",{"type":"output","value":{"of":["label"]}}," from ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["typed"],"children":["\u{1F3F7}\uFE0F **",{"type":"output","value":{"of":["who"]}}," set the type ",{"type":"output","value":{"of":["type"]}}," of ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["untyped"],"children":["\u{1F3F7}\uFE0F **",{"type":"output","value":{"of":["who"]}}," removed the type ",{"type":"output","value":{"of":["type"]}}," from ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["milestoned"],"children":["\u{1F3AF} **",{"type":"output","value":{"of":["who"]}}," set the milestone ",{"type":"output","value":{"of":["milestone"]}}," for ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["demilestoned"],"children":["\u{1F3AF} **",{"type":"output","value":{"of":["who"]}}," removed the milestone ",{"type":"output","value":{"of":["milestone"]}}," from ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["assigned"],"children":["\u{1F464} **",{"type":"output","value":{"of":["who"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["of","assignee"],["sender","login"]]}},"children":[" self-assigned"]}],"otherwise":[" assigned ",{"type":"output","value":{"of":["whom"]}}," to"]}," ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["unassigned"],"children":["\u{1F464} **",{"type":"output","value":{"of":["who"]}},{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["of","assignee"],["sender","login"]]}},"children":[" removed their assignment from ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[" unassigned ",{"type":"output","value":{"of":["whom"]}}," from ",{"type":"output","value":{"of":["it"]}},"**"]}]},{"values":["locked"],"children":["\u{1F512} **",{"type":"output","value":{"of":["who"]}}," locked ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["unlocked"],"children":["\u{1F513} **",{"type":"output","value":{"of":["who"]}}," unlocked ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["pinned","unpinned"],"children":["\u{1F4CD} **",{"type":"output","value":{"of":["who"]}}," ",{"type":"output","value":{"of":["action"]}}," ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["transferred"],"children":["\u{1F69A} **",{"type":"output","value":{"of":["who"]}}," moved to",{"type":"if","branches":[{"test":{"of":["transfer","repository"]},"children":[" ",{"type":"output","value":{"of":["transfer","repository"],"filters":[["link",["transfer","url"]]]}}]}],"otherwise":[" another repository"]},": ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["deleted"],"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted #",{"type":"output","value":{"of":["of","number"]}}," ",{"type":"output","value":{"of":["of","title"]}},"**"]},{"values":["edited"],"children":["\u270F\uFE0F **",{"type":"output","value":{"of":["who"]}},{"type":"if","branches":[{"test":{"of":["edit","title"]},"children":[" renamed"]},{"test":{"of":["edit","base"]},"children":[" changed the base of"]}],"otherwise":[" edited"]}," ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[{"type":"render","partial":"happened","values":{"who":["who"],"it":["it"]}}]}]',
      closed: '[{"type":"case","value":{"of":["issue","reason"]},"branches":[{"values":["not_planned","duplicate","outdated"],"children":["\u26D4 **",{"type":"output","value":{"of":["who"]}}," closed as ",{"type":"output","value":{"of":["issue","reason"],"filters":[["replace","_"," "]]}},": ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F7E3} **",{"type":"output","value":{"of":["who"]}}," closed ",{"type":"output","value":{"of":["it"]}},"**"]}]',
      commented: '[{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["action"],"edited"]}},"children":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," edited a comment on ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"deleted"]}},"children":["\u{1F5D1}\uFE0F **",{"type":"output","value":{"of":["who"]}}," deleted a comment on ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," commented on ",{"type":"output","value":{"of":["it"]}},"**"]}]',
      commit: '[{"type":"if","branches":[{"test":{"of":["commit","short"]},"children":[" \xB7 ",{"type":"output","value":{"of":["commit","short"],"filters":[["link",["commit","url"]]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["commit","title"]},"children":[" ",{"type":"output","value":{"of":["commit","title"]}}]}],"otherwise":[]}]',
      edited: '["\u270F\uFE0F **",{"type":"output","value":{"of":["who"]}}," ",{"type":"if","branches":[{"test":{"of":["edit","title"]},"children":["renamed"]}],"otherwise":["edited"]}," the ",{"type":"output","value":{"of":["kind"]}}," ",{"type":"output","value":{"of":["it"]}},"**"]',
      happened: '[{"type":"assign","name":"what","value":{"of":["github","event_name"],"filters":[["default","event"],["replace","issues","issue"],["replace","_"," "],["capitalize"]]}},{"type":"if","branches":[{"test":{"of":["action"]},"children":["\u{1F514} **",{"type":"output","value":{"of":["what"]}}," ",{"type":"output","value":{"of":["action"],"filters":[["replace","_"," "]]}}," by ",{"type":"output","value":{"of":["who"]}}]}],"otherwise":["\u{1F514} **",{"type":"output","value":{"of":["what"]}},", an event that ",{"type":"output","value":{"of":["who"]}}," caused"]},{"type":"if","branches":[{"test":{"of":["it"]},"children":[": ",{"type":"output","value":{"of":["it"]}}]}],"otherwise":[]},"**"]',
      inputs: '[{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["dispatch","inputs","size"],0]}},"children":["\\nwith",{"type":"for","name":"input","list":["dispatch","inputs"],"limit":5,"children":[{"type":"if","branches":[{"test":{"of":["forloop","first"]},"children":[]}],"otherwise":[" \xB7"]}," ",{"type":"output","value":{"of":["input","name"]}},": ",{"type":"output","value":{"of":["input","value"],"filters":[["truncate",60,"\u2026"]]}}]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["dispatch","inputs","size"],5]}},"children":[" \xB7 and ",{"type":"output","value":{"of":["dispatch","inputs","size"],"filters":[["minus",5]]}}," more"]}],"otherwise":[]}]}],"otherwise":[]}]',
      labels: '[{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["labels","size"],0]}},"children":[" \xB7 ",{"type":"output","value":{"of":["labels"],"filters":[["slice",0,5]]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["labels","size"],5]}},"children":[" and ",{"type":"output","value":{"of":["labels","size"],"filters":[["minus",5]]}}," more"]}],"otherwise":[]}]',
      replaced: '[{"type":"if","branches":[{"test":{"of":["edit","title"]},"children":[" \xB7 was ",{"type":"output","value":{"of":["edit","title"]}}]},{"test":{"of":{"operator":">","operands":[["edit","fields","size"],0]}},"children":[" \xB7 changed: ",{"type":"output","value":{"of":["edit","fields"],"filters":[["slice",0,5]]}},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["edit","fields","size"],5]}},"children":[" and ",{"type":"output","value":{"of":["edit","fields","size"],"filters":[["minus",5]]}}," more"]}],"otherwise":[]}]}],"otherwise":[]}]',
      reviewed: '[{"type":"if","branches":[{"test":{"of":{"operator":"==","operands":[["action"],"dismissed"]}},"children":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," dismissed a review of ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["action"],"edited"]}},"children":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," edited a review of ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["review","state"],"approved"]}},"children":["\u2705 **",{"type":"output","value":{"of":["who"]}}," approved ",{"type":"output","value":{"of":["it"]}},"**"]},{"test":{"of":{"operator":"==","operands":[["review","state"],"changes_requested"]}},"children":["\u{1F534} **",{"type":"output","value":{"of":["who"]}}," requested changes to ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":["\u{1F4AC} **",{"type":"output","value":{"of":["who"]}}," reviewed ",{"type":"output","value":{"of":["it"]}},"**"]}]',
      seldom: '[{"type":"assign","name":"asked","value":{"of":["people",["of","requested"]],"filters":[["default",["of","requested"]]]}},{"type":"case","value":{"of":["action"]},"branches":[{"values":["converted_to_draft"],"children":["\u{1F4DD} **",{"type":"output","value":{"of":["who"]}}," turned into a draft: ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["review_request_removed"],"children":["\u{1F440} **",{"type":"output","value":{"of":["who"]}}," no longer asks",{"type":"if","branches":[{"test":{"of":["asked"]},"children":[" ",{"type":"output","value":{"of":["asked"]}}," to review "]}],"otherwise":[" for one review of "]},{"type":"output","value":{"of":["it"]}},"**"]},{"values":["enqueued"],"children":["\u{1F6A6} **",{"type":"output","value":{"of":["who"]}}," added to the merge queue: ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["dequeued"],"children":["\u{1F6A6} **",{"type":"output","value":{"of":["who"]}}," removed from the merge queue: ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["auto_merge_enabled"],"children":["\u{1F6A6} **",{"type":"output","value":{"of":["who"]}}," turned on auto-merge for ",{"type":"output","value":{"of":["it"]}},"**"]},{"values":["auto_merge_disabled"],"children":["\u{1F6A6} **",{"type":"output","value":{"of":["who"]}}," turned off auto-merge for ",{"type":"output","value":{"of":["it"]}},"**"]}],"otherwise":[{"type":"render","partial":"changed","values":{"who":["who"],"of":["of"],"it":["it"]}}]}]',
      title: '[{"type":"capture","name":"title","children":["#",{"type":"output","value":{"of":["of","number"]}}," ",{"type":"output","value":{"of":["of","title"]}}]},{"type":"output","value":{"of":["title"],"filters":[["link",["url"]]]}}]',
      what_failed: '[{"type":"if","branches":[{"test":{"of":{"operator":"or","operands":[["failed"],{"operator":"==","operands":[["verdict"],"cancelled"]}]}},"children":[{"type":"if","branches":[{"test":{"of":["failures"]},"children":["\\n\\n**What ",{"type":"if","branches":[{"test":{"of":["failed"]},"children":["failed"]}],"otherwise":["was cancelled"]},"**",{"type":"for","name":"failure","list":["failures"],"limit":9007199254740991,"children":["\\n- ",{"type":"output","value":{"of":["failure","name"],"filters":[["link",["failure","url"]]]}},{"type":"if","branches":[{"test":{"of":["failure","step"]},"children":[": ",{"type":"output","value":{"of":["failure","step"]}}]}],"otherwise":[]},{"type":"if","branches":[{"test":{"of":["failure","message"]},"children":[" \u2014 ",{"type":"output","value":{"of":["failure","message"]}}]}],"otherwise":[]}]}]}],"otherwise":[]}]}],"otherwise":[]}]',
      what_is_new: '[{"type":"if","branches":[{"test":{"of":["changes"]},"children":["\\n\\n**",{"type":"output","value":{"of":"What is new","filters":[["link",["changes","url"]]]}},"** since ",{"type":"output","value":{"of":["changes","since"]}},{"type":"for","name":"change","list":["changes","list"],"limit":10,"children":["\\n- ",{"type":"output","value":{"of":["change","title"],"filters":[["link",["change","url"]]]}},{"type":"if","branches":[{"test":{"of":["change","author"]},"children":[" by ",{"type":"output","value":{"of":["people",["change","author"]],"filters":[["default",["change","author"]]]}}]}],"otherwise":[]}]},{"type":"if","branches":[{"test":{"of":{"operator":">","operands":[["changes","count"],10]}},"children":["\\n- and ",{"type":"output","value":{"of":["changes","count"],"filters":[["minus",10]]}}," more"]}],"otherwise":[]}]}],"otherwise":[]}]'
    };
    var a = u(4212), m = u(8488), b = u(9308);
    const s = {
      append: (e, t) => (0, a.b6)(e) + (0, a.b6)(t),
      capitalize: (e) => (0, a.b6)(e).charAt(0).toUpperCase() + (0, a.b6)(e).slice(1).toLowerCase(),
      downcase: (e) => (0, a.b6)(e).toLowerCase(),
      minus: (e, t) => Number(e) - Number(t),
      replace: (e, t, r) => (0, a.b6)(e).replaceAll((0, a.b6)(t), () => (0, a.b6)(r)),
      strip: (e) => (0, a.b6)(e).trim(),
      truncate: (e, t, r) => {
        const n = [...(0, a.b6)(e)], i = n.slice(0, Number(t) - (0, a.b6)(r).length);
        return n.length > Number(t) ? i.join("") + (0, a.b6)(r) : e;
      }
    }, y = { use() {
    } };
    function o(e) {
      const t = { ...s, ...b.q, ...(0, m.h)(e, y) }, r = Object.entries(t).map(([n, i]) => [n, (...f) => i(...f.map(a.pj))]);
      return { ...Object.fromEntries(r), default: p, slice: S };
    }
    const p = (e, t) => (0, b.b)(e) ? t : e, S = (e, t, r) => Array.isArray(e) ? e.slice(Number(t), Number(t) + Number(r)) : [];
    function O(e, t, r) {
      return g(q(v[e]), t, r);
    }
    async function g(e, t, r) {
      const n = [], i = o(r), f = { fragments: n, filters: i, facts: { ...t }, names: {}, item: {} };
      return { text: await k(e, f), fragments: n };
    }
    function q(e) {
      return JSON.parse(e);
    }
    async function k(e, t) {
      let r = "";
      for (const n of e)
        r += typeof n == "string" ? n : await E[n.type](n, t);
      return r;
    }
    const E = {
      async output({ value: e }, t) {
        return (0, a.yy)(await j(e, t), t.fragments);
      },
      async assign({ name: e, value: t }, r) {
        return r.names[e] = await j(t, r), "";
      },
      async capture({ name: e, children: t }, r) {
        const n = await k(t, r), i = () => (0, d.BB)(n, r.fragments);
        return r.names[e] = (0, a.Yr)({ kind: "captured", source: n }, i), "";
      },
      async if({ branches: e, otherwise: t }, r) {
        for (const { test: n, children: i } of e)
          if ((0, a.$B)(await j(n, r)))
            return k(i, r);
        return k(t, r);
      },
      async case({ value: e, branches: t, otherwise: r }, n) {
        const i = await j(e, n);
        for (const { values: f, children: h } of t)
          for (const c of f)
            if (A["=="](i, await B(c, n)))
              return k(h, n);
        return k(r, n);
      },
      async for({ name: e, list: t, limit: r, children: n }, i) {
        const f = await B(t, i);
        let h = "";
        for (const [c, U] of (Array.isArray(f) ? f : []).slice(0, r).entries()) {
          const z = { ...i.item, [e]: U, forloop: { first: c === 0 } };
          h += await k(n, { ...i, item: z });
        }
        return h;
      },
      async render({ partial: e, values: t }, r) {
        const n = {};
        for (const [i, f] of Object.entries(t))
          n[i] = await B(f, r);
        return k(q(l[e]), {
          ...r,
          names: n,
          item: {}
        });
      }
    };
    async function j({ of: e, filters: t = [] }, r) {
      let n = await B(e, r);
      for (const [i, ...f] of t) {
        const h = [];
        for (const c of f)
          h.push(await B(c, r));
        n = await r.filters[i]?.(n, ...h);
      }
      return n;
    }
    async function B(e, t) {
      if (typeof e != "object" || e === null)
        return e;
      if (!("operator" in e))
        return D(e, t);
      const { operator: r, operands: n } = e, i = await B(n[0], t);
      return r === "and" && !(0, a.$B)(i) ? !1 : r === "or" && (0, a.$B)(i) ? !0 : A[r](i, await B(n[1], t));
    }
    const A = {
      "==": (e, t) => ((0, a.$B)(e) ?? null) === ((0, a.$B)(t) ?? null),
      "!=": (e, t) => !A["=="](e, t),
      ">": (e, t) => Number(e) > Number(t),
      "<": (e, t) => Number(e) < Number(t),
      and: (e, t) => !!(0, a.$B)(t),
      or: (e, t) => !!(0, a.$B)(t)
    };
    async function D([e, ...t], r) {
      const n = String(e), i = [r.item, r.names].find((c) => Object.hasOwn(c, n)), f = P(i ?? r.facts, n);
      let h = typeof f == "function" ? await f() : f;
      for (const c of t)
        h = P(h, Array.isArray(c) ? (0, a.b6)(await D(c, r)) : String(c));
      return h;
    }
    function P(e, t) {
      if (t === "size" && (Array.isArray(e) || typeof e == "string"))
        return e.length;
      const r = Object(e);
      return Object.hasOwn(r, t) ? r[t] : null;
    }
    const M = /\n```buttons\n(.*?)\n```\s*$/s;
    function C({ text: e, fragments: t }) {
      const n = (M.exec(e)?.[1]?.split(`
`) ?? []).flatMap((i) => {
        const [f = "", h = ""] = i.split(/ = ?/), c = (0, w.D)((0, d.BB)(h, t).trim());
        return c ? [{ label: (0, d.Dk)({ text: f, fragments: t }).trim(), url: c }] : [];
      });
      return { rest: { text: e.replace(M, ""), fragments: t }, buttons: n };
    }
  }),
  8488: ((N, _, u) => {
    u.d(_, {
      h: () => m
    });
    var d = u(1380), w = u(5667), v = u(8533), l = u(4212);
    const a = 2 * d.U;
    function m(o, p) {
      let S = a;
      const O = async (g, q) => (p.use(g.length), S -= Math.min(g.length, d.U), S < 0 ? (0, w.ey)((0, w.bK)(g)) : o(g, q));
      return {
        /**
         * @param most how long it may be, in characters; without it, all is shown
         * @param address where the reader finds what is missing
         * @param place what is there, as in `in the release`
         */
        markdown: async (g, q, k, E) => {
          const j = (0, l.b6)(g);
          if (q === void 0) {
            const D = await O(j);
            return s({ children: D, text: D.length === 0 ? "" : j });
          }
          const B = {
            length: y(q),
            url: (0, l.b6)(k),
            place: (0, l.b6)(E),
            isBeginning: j.length > d.U
          }, { excerpt: A } = await u.e("excerpts").then(u.bind(u, 7174));
          return b(A(await O(j, { isPart: !0 }), B));
        },
        summary: async (g) => {
          const { summarize: q } = await u.e("excerpts").then(u.bind(u, 5377));
          return b(q(await O((0, l.b6)(g), { isPart: !0 })));
        }
      };
    }
    function b(o) {
      return s({ children: o, text: (0, v.Z9)(o) });
    }
    function s(o) {
      return (0, l.Yr)({ kind: "document", ...o }, () => o.text);
    }
    function y(o) {
      const p = Number((0, l.b6)(o));
      if (Number.isInteger(p) && p > 0)
        return p;
      throw new Error("`markdown` takes a length in characters, as in `markdown: 1200`");
    }
  }),
  4212: ((N, _, u) => {
    u.d(_, {
      $B: () => s,
      V6: () => v,
      Yr: () => w,
      b6: () => a,
      ip: () => m,
      pj: () => y,
      yy: () => l
    });
    var d = u(9083);
    function w(o, p) {
      return { form: o, valueOf: p, toString: p, toJSON: p, toLiquid: p };
    }
    function v(o) {
      return typeof Object(o).toLiquid == "function" && "form" in Object(o);
    }
    function l(o, p, S = a(o)) {
      const O = v(o) ? o.form : { kind: "text", text: S };
      return O.kind === "captured" ? O.source : (0, d.qf)(p.push(O) - 1);
    }
    function a(o) {
      if (o == null)
        return "";
      if (typeof o != "object")
        return String(o);
      const p = b(o);
      return p !== o ? a(p) : Array.isArray(o) && !o.some(m) ? o.map(a).join(", ") : JSON.stringify(o);
    }
    function m(o) {
      return typeof o == "object" && o !== null && b(o) === o;
    }
    function b(o) {
      return typeof o.valueOf == "function" ? o.valueOf() : o;
    }
    function s(o) {
      return v(o) ? a(o) : o;
    }
    function y(o) {
      return m(o) ? a(o) : s(o);
    }
  }),
  9308: ((N, _, u) => {
    u.d(_, {
      b: () => b,
      q: () => m
    });
    var d = u(3116);
    function w(s) {
      const y = new Date(s);
      return Number.isNaN(y.getTime()) ? s : y.toLocaleDateString("en-GB", {
        day: "numeric",
        month: "long",
        year: "numeric",
        timeZone: "UTC"
      });
    }
    var v = u(5911), l = u(8533), a = u(4212);
    const m = {
      day: (s) => w((0, a.b6)(s)),
      duration: (s) => (0, v.M)((0, a.b6)(s)),
      first_line: (s) => (0, a.b6)(s).trimStart().split(`
`, 1)[0]?.trimEnd(),
      in_words: (s) => (0, d.d)((0, a.b6)(s)),
      link: (s, y) => {
        const o = (0, a.b6)(y).trim(), p = (0, l.aX)((0, a.b6)(s)) ? (0, a.b6)(s) : o;
        return o === "" ? p : (0, a.Yr)({ kind: "link", text: p, url: o }, () => p);
      },
      short: (s) => (0, a.b6)(s).slice(0, 7)
    };
    function b(s, y = !1) {
      return s === !1 ? !y : Array.isArray(s) ? s.length === 0 : !(0, a.ip)(s) && (0, a.b6)(s) === "";
    }
  })
};
