export const id = 471;
export const ids = [471];
export const modules = {

/***/ 1471:
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
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 2 modules
var read_inputs = __webpack_require__(1465);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 17 modules
var glob = __webpack_require__(2377);
// EXTERNAL MODULE: ./src/github/warning.ts
var warning = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/python/declared-name.ts
var declared_name = __webpack_require__(772);
// EXTERNAL MODULE: ./src/python/project.ts + 1 modules
var python_project = __webpack_require__(5962);
// EXTERNAL MODULE: ./src/python/release-tag.ts
var release_tag = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/projects/found-project.ts

/** A path relative to the working directory, with slashes on every system. */
function portable(file) {
    return external_node_path_default().relative('', file).replaceAll((external_node_path_default()).sep, '/');
}

;// CONCATENATED MODULE: ./src/projects/check-prefixes.ts




/**
 * Makes sure that no two projects share a folder in the bucket, where equal versions would be one object.
 * @param given the input `bucket-prefix`; absent: each project states its own
 * @throws UserError if two do, or if one has no bucket-prefix
 */
function checkPrefixes(projects, given) {
    refuseNamesakes(projects);
    const files = new Map();
    for (const project of projects) {
        const found = given ?? statedPrefix(project);
        if (found === undefined || found.prefix.includes(upload_location/* PLACEHOLDER */.Kx))
            continue;
        const key = `${found.bucket}/${found.prefix}`;
        files.set(key, [...(files.get(key) ?? []), portable(project.file)]);
    }
    for (const [prefix, sharing] of files) {
        if (sharing.length === 1)
            continue;
        throw new user_error/* UserError */.y(`${sharing.length} projects would be published under one bucket-prefix, where equal versions are one object.`, {
            section: 'many-projects',
            hint: `Give each a folder of its own: put ${upload_location/* PLACEHOLDER */.Kx} in the bucket-prefix, e.g. s3://${prefix}${upload_location/* PLACEHOLDER */.Kx}/`,
        });
    }
}
/** Undefined if the project's own job shows what is wrong with it. */
function statedPrefix({ configuration, file }) {
    if (configuration === undefined)
        return undefined;
    const text = configuration.get('bucket-prefix') ?? '';
    if (text === '') {
        throw new user_error/* UserError */.y(`The input bucket-prefix is empty, and ${portable(file)} has none.`, {
            section: 'many-projects',
            hint: `Set it in the workflow, e.g. bucket-prefix: s3://my-bucket/lambda/${upload_location/* PLACEHOLDER */.Kx}/, or in [tool.build-lambda-source] of each project.`,
        });
    }
    try {
        return (0,upload_location/* parseBucketPrefix */.wY)(text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return undefined;
        throw error;
    }
}
/** Two packages of one name would be stored as versions of one package. */
function refuseNamesakes(projects) {
    const files = new Map();
    for (const { name, file } of projects) {
        if (name === undefined)
            continue;
        const first = files.get((0,package_name/* normalizeName */.P)(name));
        if (first !== undefined) {
            throw new user_error/* UserError */.y(`Two projects are called ${(0,package_name/* normalizeName */.P)(name)}: ${first} and ${portable(file)}.`, {
                section: 'many-projects',
                hint: 'Give each its own name: it is where the versions of a package are stored.',
            });
        }
        files.set((0,package_name/* normalizeName */.P)(name), portable(file));
    }
}

// EXTERNAL MODULE: ./src/projects/configuration.ts + 1 modules
var configuration = __webpack_require__(891);
// EXTERNAL MODULE: ./src/projects/matrix.ts
var matrix = __webpack_require__(1701);
;// CONCATENATED MODULE: ./src/projects/find-projects.ts











/** The jobs that one matrix may have: https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256;
/**
 * Finds the projects of a repository that match globs, sorted by their folders. On a release tag, projects are left out
 * whose declared name is not the one that the tag names.
 * @throws UserError if there is none, or more than a matrix can have, or if they would share one prefix in the bucket
 */
async function findProjects({ projects: globs, bucketPrefix, releaseTag }, tag) {
    const found = await resolveGlobs(globs);
    checkPrefixes(found, bucketPrefix);
    const ignoresTags = ({ configuration }) => releaseTag === undefined && configuration?.get('release-tag') === 'ignore';
    const bound = found.filter(project => !ignoresTags(project));
    const others = tag === undefined || bound.length === 0 ? bound : await chooseTagged(bound, tag);
    const chosen = found.filter(project => ignoresTags(project) || others.includes(project));
    if (chosen.length > MOST_JOBS) {
        throw new user_error/* UserError */.y(`${chosen.length} projects are more than the ${MOST_JOBS} jobs of a matrix.`, {
            section: 'many-projects',
            hint: 'Split them: call the workflow several times, each time with other globs in the input projects.',
        });
    }
    return chosen.map(project => ({
        'project-file': portable(project.file),
        project: portable(project.directory) || '.',
        'package-name': project.name ?? '',
        version: (tag !== undefined && !ignoresTags(project) && (0,release_tag/* taggedVersion */.Bd)(tag, project.name)) || '',
        ...Object.fromEntries([...(project.configuration ?? [])].filter(([input]) => matrix/* HANDED_OUT */.ax.includes(input))),
    }));
}
function configurationOf(project) {
    try {
        return (0,configuration/* readConfiguration */.TD)(project);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return undefined;
        throw error;
    }
}
// A folder stands for the project in it, not for all below. Links may lead anywhere, or in circles.
async function expand(globs) {
    const options = { implicitDescendants: false, followSymbolicLinks: false };
    return (await (0,glob/* create */.v)(globs, options)).glob();
}
async function resolveGlobs(globs) {
    const paths = await expand(globs).catch(cause => {
        throw new user_error/* UserError */.y(`The input projects cannot be used: ${(0,user_error/* messageOf */.b)(cause)}`, {
            section: 'many-projects',
            hint: 'Give globs from the top of the repository, without . and .., such as functions/*/pyproject.toml. ' +
                'Folders that cannot be read must not match.',
            cause,
        });
    });
    const projects = new Map();
    for (const found of paths.filter(python_project/* isProject */.YS)) {
        const project = (0,python_project/* findProject */.t1)(found);
        // One project, if a glob matches both of its files or its folder as well.
        projects.set(project.directory, (0,python_project/* findProject */.t1)(project.directory));
    }
    if (projects.size > 0) {
        const sorted = [...projects.values()].sort((a, b) => (a.directory < b.directory ? -1 : 1));
        return await Promise.all(sorted.map(async (project) => ({
            ...project,
            name: await (0,declared_name/* readStaticName */.y)(project),
            configuration: configurationOf(project),
        })));
    }
    throw new user_error/* UserError */.y(`No project matches the input projects: ${globs.trim()}`, {
        section: 'many-projects',
        hint: 'Give globs that match pyproject.toml or setup.py files, or their folders, one per line, from the top of the ' +
            'repository: functions/*/pyproject.toml. Make sure that actions/checkout has run.',
    });
}
async function chooseTagged(projects, tag) {
    const names = projects.flatMap(({ name }) => name ?? []);
    const chosen = [];
    // A name that only a build can tell leaves it to that build.
    const isKnown = names.length === projects.length;
    if (!isKnown || (await (0,release_tag/* concernsTag */.Kc)(tag, names))) {
        for (const project of projects) {
            const { name } = project;
            if (name === undefined || (0,release_tag/* meansPackage */.BH)(tag, name))
                chosen.push(project);
        }
    }
    if (chosen.length === 0) {
        (0,warning/* warn */.R)(`The tag ${tag} names none of these packages: ${names.join(', ')}. Nothing is published.`);
    }
    else if (chosen.length < projects.length) {
        core/* notice */.lm(`The tag ${tag} names another package than ${projects.length - chosen.length} of ${projects.length} projects: they are left out.`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/actions/projects.ts







/** Finds the projects of a repository, as a matrix of jobs. */
async function run() {
    const inputs = (0,read_inputs/* readProjectsInputs */.AI)();
    const projects = await findProjects(inputs, await (0,release_tag/* findTag */.IU)(inputs.releaseTag ?? 'match'));
    for (const { project } of projects)
        core/* info */.pq(`- ${(0,format/* forLog */.Ig)(project)}`);
    (0,outputs/* setOutputs */.n)({ matrix: (0,matrix/* formatMatrix */.b6)(projects), count: String(projects.length) });
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7204);


/** Sets outputs of the step: in one write, of which the guard of the command files knows every byte. */
function setOutputs(outputs) {
    const end = `end-of-output-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToCommandFile */ .fC)('GITHUB_OUTPUT', lines.join(''));
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ meansPackage),
/* harmony export */   Bd: () => (/* binding */ taggedVersion),
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   IU: () => (/* binding */ findTag),
/* harmony export */   Kc: () => (/* binding */ concernsTag)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _package_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1196);
/* harmony import */ var _repository_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6754);




// What stands before the version in tags of repositories that contain one package.
const NO_NAMES = /^(release|releases|rel|version|ver)$/i;
/**
 * Whether a release tag can mean a package, as far as its name says. A tag is a version, `v1.2.3` or `1.2.3`, or one of
 * a package: `name-v1.2.3`, `name@1.2.3`, `name/v1.2.3`. Names are compared as package indexes do (PEP 503).
 * @param packageNames those that may be meant; for several, one is enough
 * @param version of the package, if it is known, to show what is expected
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names neither, or no version
 */
async function concernsTag(tag, packageNames, version) {
    const readings = readTag(tag);
    if (packageNames.some(name => meansPackage(tag, name)))
        return true;
    const names = readings.flatMap(({ packageName }) => packageName ?? []);
    const others = await (0,_repository_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepositoryProjects */ .GS)();
    if (names.some(name => others.names.some(other => isNameOf(other, name))))
        return false;
    // A setup.py can compute its name: then only its own build can say whose tag this is.
    if (names.length > 0 && others.nameless.length > 0)
        return false;
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(names.length > 0
        ? `The tag ${tag} names no project of this repository.`
        : `The tag ${tag} names no version.`, { section: 'release-tag', hint: expected(packageNames, version) });
}
/**
 * Checks that a release tag and a build say the same. Versions are compared by PEP 440, so that the SemVer tag
 * `v1.0.0-rc.1` stands for `1.0.0rc1`, and `v1.0` for `1.0.0`.
 * @returns false if the tag names another project of the repository
 * @throws UserError if the tag names another version of this package, or none
 */
async function checkTag(tag, built) {
    const { name, version, versionPlace } = built;
    if (!(await concernsTag(tag, [name], version)))
        return false;
    const tagged = meant(readTag(tag), name).map(reading => reading.version);
    if (tagged.some(text => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(text, version) === 0))
        return true;
    // 2026-11 is 2026.post11 for PEP 440, and a date for everybody else.
    const other = tagged.find(text => !/\.post/.test(text) || /post|rev|r\d/i.test(tag));
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(other === undefined
        ? `The tag ${tag} names no version of ${name}, which was built as version ${version}.`
        : `The tag ${tag} names version ${other}, and ${name} was built as version ${version}.`, {
        ...versionPlace,
        section: 'release-tag',
        hint: (other === undefined
            ? ''
            : `Set the version in the project file to ${other} and move the tag to that commit, or tag this commit with ${version}. ` +
                'If the version comes from git, check out with fetch-depth: 0, and make no change before the build. ') +
            `Nothing was uploaded. ${expected([name], version)}`,
    });
}
/** Whether a tag can mean a package: by its name, or since it names none. */
function meansPackage(tag, packageName) {
    return meant(readTag(tag), packageName).length > 0;
}
/**
 * The version that a tag gives a package. See `concernsTag`.
 * @param packageName absent if only a build can say: then only a tag without a name gives a version
 * @returns canonical; undefined if the tag names no version of the package
 */
function taggedVersion(tag, packageName = '') {
    return meant(readTag(tag), packageName)[0]?.version;
}
/** The tags that publish packages, and the way out. */
function expected(names, version) {
    const [name] = names;
    const number = version ?? '1.2.3';
    const tags = names.slice(0, 5).map(own => `${own}-v${number}, ${own}@${number}`);
    return (`Tags that publish ${names.length === 1 ? name : 'these projects'}` +
        `${version === undefined ? ', if the version is 1.2.3' : ` ${version}`}: v${number}, ${number}, ${tags.join(', ')}` +
        `${names.length === 1 ? ` or ${name}/v${number}` : ''}. If other tags are to publish as well, set the input ` +
        'release-tag to ignore; if they should not, leave them out of tags in the on: of the workflow.');
}
/** How a tag can be read as a version of a package: by its name first, else without one. */
function meant(readings, name) {
    const ours = readings.filter(({ packageName }) => isNameOf(name, packageName));
    return ours.length > 0 ? ours : readings.filter(({ packageName }) => packageName === undefined);
}
/** Whether a name stands for a package, also behind a folder or a scope: `functions/my-app`, `@team/my-app`. */
function isNameOf(packageName, name) {
    const names = name === undefined ? [] : [name, name.slice(name.lastIndexOf('/') + 1)];
    return names.some(text => (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(text) === (0,_package_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(packageName));
}
function readTag(tag) {
    const whole = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(tag);
    const named = [...tag.matchAll(/[-@/]/g)].flatMap(({ index }) => {
        const name = tag.slice(0, index);
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .findVersion */ .Am)(tag.slice(index + 1));
        // What begins like a version is a part of one, in v1.0-hotfix-1 as in v2026-11-22: no name of another package.
        if (version === undefined || !/[a-z]/i.test(name) || /^v?\d/i.test(name))
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
