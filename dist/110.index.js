export const id = 110;
export const ids = [110];
export const modules = {

/***/ 1110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 1 modules
var read_inputs = __webpack_require__(4453);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 17 modules
var glob = __webpack_require__(2377);
// EXTERNAL MODULE: ./src/python/declared-name.ts
var declared_name = __webpack_require__(772);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/python/project.ts
var python_project = __webpack_require__(9955);
// EXTERNAL MODULE: ./src/python/release-tag.ts
var release_tag = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
;// CONCATENATED MODULE: ./src/projects/find-projects.ts









/** The jobs that one matrix may have: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256;
/**
 * Finds the projects of a repository that globs name, sorted by their folders. On a release tag those are left out
 * whose names are known, and are not the one that the tag names.
 * @throws UserError if there is none, or more than a matrix can hold, or if they would share one prefix in the bucket
 */
async function findProjects({ projects: globs, bucketPrefix }, tag) {
    const found = await resolveGlobs(globs);
    if (found.length > 1 && !bucketPrefix.prefix.includes(upload_location/* PLACEHOLDER */.Kx)) {
        throw new user_error/* UserError */.y(`${found.length} projects would be published below one bucket-prefix, where equal versions are one object.`, {
            hint: `Give each a folder of its own: put ${upload_location/* PLACEHOLDER */.Kx} into the input bucket-prefix, e.g. s3://my-bucket/lambda/${upload_location/* PLACEHOLDER */.Kx}/`,
        });
    }
    refuseNamesakes(found);
    const chosen = tag === undefined ? found : chooseTagged(found, tag);
    if (chosen.length > MOST_JOBS) {
        throw new user_error/* UserError */.y(`${chosen.length} projects are more than the ${MOST_JOBS} jobs of a matrix.`, {
            hint: 'Split them: call the workflow several times, each time with other globs in the input projects.',
        });
    }
    return chosen.map(({ file, directory }) => ({
        'project-file': portable(file),
        project: portable(directory) || '.',
    }));
}
/** Two packages of one name would be stored as versions of one. */
function refuseNamesakes(projects) {
    const files = new Map();
    for (const { name, file } of projects) {
        if (name === undefined)
            continue;
        const first = files.get((0,package_name/* normalizeName */.P)(name));
        if (first !== undefined) {
            throw new user_error/* UserError */.y(`Two projects are called ${(0,package_name/* normalizeName */.P)(name)}: ${first} and ${portable(file)}.`, { hint: 'Give each a name of its own: it tells their artifacts apart.' });
        }
        files.set((0,package_name/* normalizeName */.P)(name), portable(file));
    }
}
async function resolveGlobs(globs) {
    // A folder stands for the project in it, not for all that is below.
    const globber = await (0,glob/* create */.v)(globs, { implicitDescendants: false }).catch(cause => {
        throw new user_error/* UserError */.y(`The input projects cannot be read: ${(0,user_error/* messageOf */.b)(cause)}`, {
            hint: 'Give globs from the top of the repository, without . and .., such as functions/*/pyproject.toml.',
            cause,
        });
    });
    const paths = await globber.glob();
    const projects = new Map();
    for (const found of paths.filter(python_project/* isProject */.YS)) {
        const project = (0,python_project/* findProject */.t1)(found);
        // One project, if a glob matches both of its files or its folder as well.
        projects.set(project.directory, (0,python_project/* findProject */.t1)(project.directory));
    }
    if (projects.size > 0) {
        const sorted = [...projects.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1));
        return await Promise.all(sorted.map(async (project) => ({ ...project, name: await (0,declared_name/* readStaticName */.y)(project) })));
    }
    throw new user_error/* UserError */.y(`No project is there that the input projects names: ${globs.trim()}`, {
        hint: 'Give globs that match pyproject.toml or setup.py files, or their folders, one a line, from the top of the ' +
            'repository: functions/*/pyproject.toml. Make sure that actions/checkout has run.',
    });
}
function chooseTagged(projects, tag) {
    const names = projects.map(({ name }) => name);
    const chosen = projects.filter(({ name }) => name === undefined || (0,release_tag/* taggedVersion */.Bd)(tag, name) !== undefined);
    if (chosen.length === 0) {
        core/* warning */.$e(`The tag ${tag} names none of these packages: ${names.join(', ')}. Nothing is published.`);
    }
    else if (chosen.length < projects.length) {
        core/* notice */.lm(`The tag ${tag} names another package than ${projects.length - chosen.length} of ${projects.length} projects: they are left out.`);
    }
    return chosen;
}
function portable(file) {
    return external_node_path_default().relative('', file).replaceAll((external_node_path_default()).sep, '/');
}

// EXTERNAL MODULE: ./src/projects/matrix.ts
var matrix = __webpack_require__(1701);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/actions/projects.ts







/** Finds the projects of a repository, as a matrix of jobs. */
async function run() {
    const inputs = (0,read_inputs/* readProjectsInputs */.AI)();
    const projects = await findProjects(inputs, await (0,release_tag/* findTag */.IU)(inputs.releaseTag));
    for (const { project } of projects)
        core/* info */.pq(`- ${(0,format/* forLog */.Ig)(project)}`);
    (0,outputs/* setOutputs */.n)({ matrix: (0,matrix/* formatMatrix */.b)(projects), count: String(projects.length) });
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/** Sets outputs of the step. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readStaticName)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9955);

/**
 * The name of a package as its `pyproject.toml` states it, known without a build. `[project]` holds it for every build
 * backend but old poetry's: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name
 * @returns undefined if only a build can tell
 */
async function readStaticName(project) {
    try {
        const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
        const stated = parse((0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readBeside */ .ri)(project, 'pyproject.toml'));
        const name = stated.project?.name ?? stated.tool?.poetry?.name;
        return typeof name === 'string' ? name : undefined;
    }
    catch {
        // No TOML: the build tells what is wrong with it.
        return undefined;
    }
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ taggedVersion),
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   IU: () => (/* binding */ findTag)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1196);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6754);



// What stands before the version in tags of repositories that hold one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i;
const WAY_OUT = 'Tag releases as v1.2.3, 1.2.3, name-v1.2.3, name@1.2.3 or name/v1.2.3. If this workflow is to publish from other ' +
    'tags as well, set the input release-tag to ignore.';
/**
 * The version that a release tag gives a package. A tag is a version, `v1.2.3` or `1.2.3`, or one of a package:
 * `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503), versions in their
 * canonical spelling (PEP 440), so the SemVer tag `v1.0.0-rc.1` stands for `1.0.0rc1`.
 * @returns canonical; undefined if the tag names another package
 * @throws UserError if the tag names no version
 */
function taggedVersion(tag, packageName) {
    const readings = readTag(tag);
    const ours = readings.find(reading => isNameOf(packageName, reading.packageName));
    const meant = ours ?? readings.find(reading => reading.packageName === undefined);
    if (meant)
        return meant.version;
    // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
    if (readings.some(reading => !/^v?\d/i.test(reading.packageName ?? '')))
        return undefined;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The tag ${tag} names no version.`, { hint: WAY_OUT });
}
/**
 * Checks that a release tag and a build tell the same.
 * @returns false if the tag names another package
 * @throws UserError if the tag names another version of this package, or none
 */
function checkTag(tag, { name, version: built, versionPlace }) {
    const tagged = taggedVersion(tag, name);
    if (tagged === undefined)
        return false;
    if (tagged === built)
        return true;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The tag ${tag} names version ${tagged}, and ${name} was built as version ${built}.`, {
        ...versionPlace,
        hint: `Set the version in the project file to ${tagged} and move the tag to that commit, or tag this commit with ${built}. ` +
            'If the version comes from git, check out with fetch-depth: 0, and make no change before the build. ' +
            'Nothing was uploaded. release-tag: ignore switches this check off.',
    });
}
/** Whether a name stands for a package, be it behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName, name) {
    const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)];
    return names.some(text => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(text) === (0,_package_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .P)(packageName));
}
function readTag(tag) {
    const whole = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(tag);
    const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }) => {
        const name = tag.slice(0, index);
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(tag.slice(index + 1));
        // A name without a letter is the beginning of a date, or of a version.
        if (version === undefined || !/[a-z]/i.test(name))
            return [];
        return [{ packageName: NO_NAMES.test(name) ? undefined : name, version }];
    });
    return [...(whole === undefined ? [] : [{ packageName: undefined, version: whole }]), ...named];
}
const TAGS = 'refs/tags/';
/**
 * The tag that this workflow runs for: one that was pushed, or that of a release.
 * @returns without `refs/tags/`; undefined for branches and pull requests, and if tags are to be ignored
 */
async function findTag(mode) {
    if (mode === 'ignore')
        return undefined;
    const { GITHUB_REF = '', GITHUB_EVENT_NAME } = process.env;
    // The ref tells it for nearly all runs, which are spared the time that loading the context takes.
    if (GITHUB_REF.startsWith(TAGS))
        return GITHUB_REF.slice(TAGS.length);
    if (GITHUB_EVENT_NAME !== 'release')
        return undefined;
    const { context } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const released = context.payload.release?.tag_name;
    return typeof released === 'string' && released !== '' ? released : undefined;
}


/***/ })

};
