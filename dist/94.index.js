export const id = 94;
export const ids = [94];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/files/digest.ts
var digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 1 modules
var read_inputs = __webpack_require__(4951);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 17 modules
var glob = __webpack_require__(2377);
// EXTERNAL MODULE: ./src/github/warning.ts
var warning = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/python/project/declared-name.ts
var declared_name = __webpack_require__(2986);
// EXTERNAL MODULE: ./src/python/project/project.ts + 1 modules
var project_project = __webpack_require__(9544);
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
        throw new user_error/* UserError */.y(`${sharing.length} projects would be published under one bucket-prefix, where equal versions have the same key.`, {
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
        throw new user_error/* UserError */.y(`The input bucket-prefix is empty, and ${portable(file)} sets none.`, {
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/layer/lock/find-lock.ts
var find_lock = __webpack_require__(5372);
// EXTERNAL MODULE: ./src/layer/lock/own-requirements.ts
var own_requirements = __webpack_require__(7490);
;// CONCATENATED MODULE: ./src/layer/layer-source.ts




/**
 * Identifies what the layer of a project is built from, besides the folder of the project: the SHA-256 of its lock file,
 * which can be outside of it, and of the options that the layer is built with.
 * @param named the lock file that the project names
 * @param options any text that stands for them
 * @returns undefined if the layer can differ tomorrow, or if this is not all: then a build decides
 * @throws UserError if the lock file cannot be read
 */
async function layerSource(project, named, options) {
    const lock = (0,find_lock/* findLock */.H)(named, project);
    if (lock ? includesOthers(lock) : (await (0,own_requirements/* ownRequirements */.b)(project))?.length !== 0)
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([lock?.sha256, options]))
        .digest('hex');
}
/** Whether a requirements file names others, of which its digest says nothing. */
function includesOthers({ kind, file }) {
    return (kind === 'requirements.txt' &&
        /^\s*(-r|-c|--requirement|--constraint)\b/m.test((0,external_node_fs_.readFileSync)(file, 'utf8')));
}

// EXTERNAL MODULE: ./src/python/project/source-tree.ts
var source_tree = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/python/project/statement-line.ts
var statement_line = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: ./src/text/lines.ts
var lines = __webpack_require__(816);
// EXTERNAL MODULE: ./src/projects/included-projects.ts
var included_projects = __webpack_require__(8263);
;// CONCATENATED MODULE: ./src/projects/declared-source.ts
/** What is known of an artifact before any code of its project runs. */










/**
 * The version that a project declares, the line that declares it, and the source that the artifact is built from, as far as
 * these are known without a build.
 * @param given what the workflow states
 */
async function declaredSource(project, given) {
    const version = (0,python_version/* findVersion */.Am)((await (0,declared_name/* readStaticVersion */.V)(project)) ?? '');
    const line = version && versionLine(project);
    const tree = await sourceTreeOf(project, given);
    return {
        ...(version && { 'declared-version': version }),
        ...(line && { 'version-line': line }),
        ...(tree && { 'source-tree': tree }),
    };
}
/** The line to change for another version: `functions/orders/pyproject.toml:3`. */
function versionLine(project) {
    const { file, line } = (0,statement_line/* placeOfVersion */.Lm)(project);
    return line === undefined ? undefined : `${portable(file)}:${line}`;
}
/** What the artifact of a project is built from; undefined if that cannot be known. */
async function sourceTreeOf(project, { includeProjects, layer }) {
    const { configuration } = project;
    if (configuration === undefined)
        return undefined;
    const stated = configuration.get('include-projects') ?? '';
    const paths = includeProjects.length > 0 ? includeProjects : (0,lines/* lines */.M)(stated);
    try {
        const included = (0,included_projects/* includedProjects */.h)(paths, project);
        const tree = await (0,source_tree/* readSourceTree */.m)({ ...project, included });
        if (layer === undefined || tree === undefined)
            return tree;
        const other = await layerSource(project, configuration.get('lock-file') || undefined, layer);
        return other && (0,external_node_crypto_.createHash)('sha256').update(`${tree} ${other}`).digest('hex');
    }
    catch (error) {
        // The project's own job shows what is wrong with them.
        if (error instanceof user_error/* UserError */.y)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/projects/in-turns.ts
/** Requests or processes at a time. */
const AT_ONCE = 16;
/** Works on each item, on a few at a time, and gives the results in their order. */
async function inTurns(items, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return results;
}

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
async function findProjects({ projects: globs, bucketPrefix, releaseTag, includeProjects = [], layer }, tag) {
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
    return await inTurns(chosen, async (project) => ({
        'project-file': portable(project.file),
        project: portable(project.directory) || '.',
        'package-name': project.name ?? '',
        version: (tag !== undefined && !ignoresTags(project) && (0,release_tag/* taggedVersion */.Bd)(tag, project.name)) || '',
        ...(await declaredSource(project, { includeProjects, layer })),
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
    for (const found of paths.filter(project_project/* isProject */.YS)) {
        const project = (0,project_project/* findProject */.t1)(found);
        // One project, if a glob matches both of its files or its folder as well.
        projects.set(project.directory, (0,project_project/* findProject */.t1)(project.directory));
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
        core/* notice */.lm(`The tag ${tag} does not name ${projects.length - chosen.length} of ${projects.length} projects, which are left out.`);
    }
    return chosen;
}

// EXTERNAL MODULE: ./src/upload/find-published.ts
var find_published = __webpack_require__(1865);
// EXTERNAL MODULE: ./src/upload/open-store.ts
var open_store = __webpack_require__(3089);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
;// CONCATENATED MODULE: ./src/projects/attested.ts


/**
 * Whether GitHub has an attestation of a zip in this repository. An earlier run may have published it, and failed to attest
 * it. https://docs.github.com/en/rest/repos/attestations#list-attestations
 * @param sha256 in hexadecimal
 * @returns false if it cannot be asked
 */
async function isAttested(sha256, token) {
    const { GITHUB_API_URL, GITHUB_REPOSITORY } = process.env;
    const url = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/attestations/sha256:${sha256}?per_page=1`;
    try {
        const answer = await fetch(url, {
            headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` },
            signal: AbortSignal.timeout(10_000),
        });
        if (!answer.ok)
            throw new Error(`HTTP ${answer.status}`);
        const { attestations } = (await answer.json());
        return Array.isArray(attestations) && attestations.length > 0;
    }
    catch (error) {
        core/* info */.pq(`GitHub has no attestation of sha256:${sha256}: ${(0,user_error/* messageOf */.b)(error)}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./src/projects/find-unchanged.ts








/** Why there is no role to ask with, and what to do. */
const NO_ROLE = {
    failure: 'the first job could not assume the role that reads the bucket. Its trust policy must allow the jobs of this workflow.',
    skipped: 'there is no role for the first job to read the bucket with. Set role-to-check, since role-to-assume is for the input environment.',
};
/**
 * Asks S3 which projects need no job, since their version is stored and was built from the source that is checked out.
 * A project that this cannot be known of is not among them; what the bucket refuses is logged.
 */
async function findUnchanged(projects, inputs, how = {}) {
    const found = new Map();
    if (!inputs.skipUnchanged)
        return found;
    if (inputs.credentials !== 'success') {
        core/* notice */.lm(`All projects are built, even those that are unchanged: ${NO_ROLE[inputs.credentials]}`);
        return found;
    }
    const refusals = [];
    let failure;
    await inTurns(projects, async (project) => {
        // A store that does not respond to one request would be waited for again and again.
        if (failure !== undefined)
            return;
        try {
            const published = await ask(project, inputs, { ...find_published/* BRIEFLY */.kH, ...how });
            if (published)
                found.set(project, published);
        }
        catch (error) {
            // What is wrong with the project's own settings is shown by its job.
            if (error instanceof user_error/* UserError */.y && error.cause === undefined)
                return;
            const status = (0,s3_error/* errorStatus */.PO)(error);
            if (status === undefined)
                failure = (0,user_error/* messageOf */.b)(error);
            else
                refusals.push(`HTTP ${status}`);
        }
    });
    logRefusals(found.size, refusals, failure);
    return found;
}
async function ask(project, inputs, how) {
    const versionSuffix = inputs.versionSuffix || project['version-suffix'] || '';
    const source = (0,find_published/* sourceOf */.vz)({
        packageName: project['package-name'],
        declared: project['declared-version'],
        tagged: project.version,
        sourceTree: project['source-tree'],
        versionSuffix,
    });
    if (!source)
        return undefined;
    const bucketPrefix = inputs.bucketPrefix ?? (0,upload_location/* parseBucketPrefix */.wY)(project['bucket-prefix'] ?? '');
    const uploadInputs = {
        bucketPrefix,
        versionSuffix,
        region: inputs.region ?? (project['aws-region'] || undefined),
        expectedBucketOwner: inputs.expectedBucketOwner ?? (project['expected-bucket-owner'] || undefined),
        metadata: {},
        tags: {},
        kmsKeyId: undefined,
    };
    const location = (0,upload_location/* locateSource */.gu)(bucketPrefix, source);
    const published = await (0,open_store/* withStore */.a)(uploadInputs, location, { ...how, bytes: 0 }, store => (0,find_published/* findPublished */.e2)(store.target, source));
    if (!published || !inputs.attest)
        return published;
    return (await isAttested(published.sha256, inputs.token)) ? published : undefined;
}
function logRefusals(found, refusals, failure) {
    if (failure !== undefined) {
        core/* notice */.lm(`S3 could not be asked what is published, so projects that are unchanged may be built: ${failure}`);
    }
    const { length } = refusals;
    if (length === 0)
        return;
    const text = `S3 refused to say what is published of ${length} ${length === 1 ? 'project' : 'projects'} (${refusals[0]}), so a build decides. ` +
        'Allow the role s3:GetObject on the objects, and s3:ListBucket on the bucket without a condition on s3:prefix: otherwise S3 also refuses what does not exist.';
    // Where others were found, these are new versions.
    if (found > 0)
        core/* info */.pq(text);
    else
        core/* notice */.lm(text);
}

// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __webpack_require__(5468);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/actions/projects.ts











/** Finds the projects of a repository, as a matrix of jobs; those that are published already, unchanged, need none. */
async function run() {
    const inputs = (0,read_inputs/* readProjectsInputs */.AI)();
    const projects = await findProjects(inputs, await (0,release_tag/* findTag */.IU)(inputs.releaseTag ?? 'match'));
    const unchanged = await findUnchanged(projects, inputs);
    const changed = projects.filter(project => !unchanged.has(project));
    for (const project of projects) {
        core/* info */.pq(`- ${(0,format/* forLog */.Ig)(project.project)}${unchanged.has(project) ? ': unchanged, needs no job' : ''}`);
    }
    const results = [...unchanged].map(([project, published]) => ({
        'project-file': project['project-file'],
        ...(0,report_outputs/* publishedOutputs */.h_)(published),
        ...(published.layerVersionArn && { 'layer-version-arn': published.layerVersionArn }),
    }));
    const text = Buffer.from(JSON.stringify(results));
    if (results.length > 0)
        (0,external_node_fs_.writeFileSync)(inputs.unchangedFile, text);
    (0,outputs/* setOutputs */.n)({
        matrix: (0,matrix/* formatMatrix */.b6)(changed),
        count: String(changed.length),
        unchanged: results.length > 0 ? (0,digest/* digestOf */.o)(text).sha256 : '',
    });
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function digestOf(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') };
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isDebugging),
/* harmony export */   x: () => (/* binding */ debugLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function debugLines(lines) {
    if (!isDebugging())
        return;
    for (const line of lines())
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
}
function isDebugging() {
    return process.env.RUNNER_DEBUG === '1';
}


/***/ }),

/***/ 5372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_path_contains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9256);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2071);





/** The first one in a folder counts. */
const NAMES = ['uv.lock', 'pylock.toml', 'poetry.lock', 'requirements.txt'];
/**
 * Finds the lock file of a project: the one that is named, else next to the project file, else in the folders above it, up
 * to the top of the repository.
 * @returns undefined if there is none
 * @throws UserError if the one that is named does not exist, or is of no kind that is known
 */
function findLock(named, { directory }) {
    if (named !== undefined)
        return read(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(named), kindOf(named));
    for (const folder of foldersUpTo(directory)) {
        const kind = NAMES.find(name => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name)));
        if (kind)
            return read(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, kind), kind);
    }
    return undefined;
}
/** A folder and those above it, up to the top of the repository. */
function foldersUpTo(directory) {
    const top = process.env.GITHUB_WORKSPACE || process.cwd();
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(directory);
    const ends = parent === directory || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(directory, '.git')) || !(0,_files_path_contains_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v)(top, parent);
    return ends ? [directory] : [directory, ...foldersUpTo(parent)];
}
function kindOf(named) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(named);
    if (name === 'uv.lock' || name === 'poetry.lock')
        return name;
    // https://packaging.python.org/en/latest/specifications/pylock-toml/#file-name
    if (/^pylock(\.[^.]+)?\.toml$/.test(name))
        return 'pylock.toml';
    if (/\.(txt|in)$/.test(name))
        return 'requirements.txt';
    throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The input lock-file is "${named}", which is not a known kind of lock file.`, {
        section: 'lock-file',
        hint: `Set it to a ${NAMES.slice(0, -1).join(', a ')}, or a requirements file with the extension .txt.`,
    });
}
function read(file, kind) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile())
            throw new Error('it is not a file');
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file)).digest('hex');
        return { kind, file, sha256, place: { file } };
    }
    catch (cause) {
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The lock file ${file} cannot be read: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(cause)}`, {
            section: 'lock-file',
            hint: 'Check the input lock-file, and that the file is in the repository: git ls-files shows what is.',
            cause,
        });
    }
}


/***/ }),

/***/ 7490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownRequirements)
/* harmony export */ });
/* harmony import */ var _python_project_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9544);

/**
 * The requirements that a project file states: https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @returns undefined if only a build can tell
 */
async function ownRequirements(project) {
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3292));
    let stated;
    try {
        stated = parse((0,_python_project_project_js__WEBPACK_IMPORTED_MODULE_0__/* .readBeside */ .ri)(project, 'pyproject.toml'));
    }
    catch {
        // No TOML: the build says what is wrong with it.
        return undefined;
    }
    const { project: table, tool } = stated;
    const poetry = tool?.poetry?.dependencies;
    if (!table || (Array.isArray(table.dynamic) && table.dynamic.includes('dependencies'))) {
        return undefined;
    }
    // Poetry reads its own table besides.
    if (table.dependencies === undefined && poetry !== undefined)
        return undefined;
    const { dependencies = [] } = table;
    return Array.isArray(dependencies) ? dependencies.map(String) : undefined;
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readSourceTree)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Milliseconds for one call of git. */
const LIMIT = 30_000;
/**
 * Identifies what a project and those that it includes are built from: the git tree of its folder, as
 * `git rev-parse HEAD:<folder>` gives it, or a SHA-256 of the paths and trees of several folders.
 * @returns undefined if these folders have uncommitted changes, or if git cannot tell
 */
async function readSourceTree({ directory, included = [], }) {
    const folders = [directory, ...included.map(project => project.directory)];
    try {
        if ((await git(directory, 'status', '--porcelain', '--', ...folders)) !== '')
            return undefined;
        // The first line is the path of the folder in the repository, the second one its tree.
        const trees = await Promise.all(folders.map(folder => git(folder, 'rev-parse', '--show-prefix', 'HEAD:./')));
        const [own = ''] = trees;
        if (trees.length === 1)
            return own.trim().split('\n').at(-1);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
            .update([...trees].sort().join(''))
            .digest('hex');
    }
    catch {
        return undefined;
    }
}
async function git(cwd, ...args) {
    // Nothing is written, no monitor is started, and a folder that is called * is that folder.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' };
    const options = { cwd, env, timeout: LIMIT, maxBuffer: 64 * 1024 ** 2 };
    return (await run('git', ['-c', 'core.fsmonitor=false', ...args], options)).stdout;
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
/* harmony import */ var _project_repository_projects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6265);
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
    const others = await (0,_project_repository_projects_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepositoryProjects */ .GS)();
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
        : `The tag ${tag} names version ${other}, but ${name} was built as version ${version}.`, {
        ...versionPlace,
        section: 'release-tag',
        hint: 'Nothing was uploaded. ' +
            (other === undefined
                ? ''
                : `Set the version in the project file to ${other} and move the tag to that commit, or tag this commit with ${version}. ` +
                    'If the version comes from git, check out with fetch-depth: 0, and change no file before the build.\n') +
            expected([name], version),
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
        `${names.length === 1 ? ` or ${name}/v${number}` : ''}. To publish on other tags as well, set the input ` +
        'release-tag to ignore. To ignore them, remove them from tags in the on: of the workflow.');
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


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   JZ: () => (/* binding */ buildOutputs),
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   Ro: () => (/* binding */ rootOutputs),
/* harmony export */   gQ: () => (/* binding */ uploadOutputs),
/* harmony export */   h_: () => (/* binding */ publishedOutputs),
/* harmony export */   w: () => (/* binding */ previousOutputs),
/* harmony export */   z8: () => (/* binding */ ALL_SKIPPED)
/* harmony export */ });
/** The outputs of the all-in-one action: those of the step actions. */
function rootOutputs({ version, build, archive, location, upload }) {
    return {
        ...uploadOutputs(location, version, upload),
        ...packageOutputs(archive),
        ...buildOutputs(build),
        version,
    };
}
/** The outputs of the action `build`. */
function buildOutputs(build) {
    return {
        'build-directory': build.directory,
        'package-name': build.packageName,
        version: build.version,
        handler: build.handler,
        handlers: JSON.stringify(build.handlers),
        requirements: JSON.stringify(build.requirements),
        'source-tree': build.sourceTree ?? '',
        skipped: 'false',
    };
}
/** The outputs of the actions that build, where a release tag names another package. */
const SKIPPED = { skipped: 'true' };
/** Those of the all-in-one action. */
const ALL_SKIPPED = { ...SKIPPED, status: 'skipped' };
/** The outputs of the all-in-one action for a version that was published before from the same source: all but paths. */
function publishedOutputs(published) {
    const { location, version } = published;
    return {
        ...uploadOutputs(location, version, published),
        'package-name': published.packageName,
        'source-tree': published.sourceTree,
        sha256: published.sha256,
        'code-sha256': published.codeSha256,
        'zip-size': String(published.zipSize),
        'unzipped-size': String(published.unzippedSize),
        handler: published.handlers[0] ?? '',
        handlers: JSON.stringify(published.handlers),
        requirements: JSON.stringify(published.requirements),
        skipped: 'false',
    };
}
/** The output of the actions that upload, which is known after all others. */
function previousOutputs(comparison) {
    return { 'previous-version': comparison?.previous ?? '' };
}
/** The outputs of the action `package`. */
function packageOutputs(archive) {
    return {
        'zip-path': archive.zipPath,
        sha256: archive.sha256,
        'code-sha256': archive.codeSha256,
        'zip-size': String(archive.zipSize),
        'unzipped-size': String(archive.unzippedSize),
    };
}
/**
 * The outputs of the action `upload`.
 * @param version that the artifact is published under
 * @param upload absent if S3 was not asked
 */
function uploadOutputs(location, version, upload) {
    return {
        's3-uri': location.uri,
        version,
        'console-url': upload?.consoleUrl ?? '',
        bucket: location.bucket,
        key: location.key,
        'version-id': upload?.versionId ?? '',
        status: upload?.status ?? 'built',
        uploaded: String(upload?.status === 'published'),
    };
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e2: () => (/* binding */ findPublished),
/* harmony export */   kH: () => (/* binding */ BRIEFLY),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _python_package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _text_parse_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _s3_stored_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5525);





/** How long an answer is waited for, in milliseconds: what is not known in time is built. */
const BRIEFLY = {
    connection: 3_000,
    silence: 5_000,
    retries: 3_000,
    total: 15_000,
};
/**
 * @returns undefined if only a build can tell, or if the release tag names another version, which a build refuses
 * @throws UserError if the version cannot have this suffix
 */
function sourceOf(known) {
    const { packageName, declared, tagged, sourceTree, versionSuffix } = known;
    if (!packageName || !declared || !sourceTree)
        return undefined;
    if (tagged && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tagged, declared) !== 0)
        return undefined;
    return { packageName, sourceTree, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .withSuffix */ .oF)(declared, versionSuffix) };
}
/**
 * Looks for the version that a project would be published under, with one request that reads.
 * @returns undefined if it is not stored, or not known to be built from this source: then a build decides
 * @throws what S3 answers, if it refuses or fails
 */
async function findPublished(target, source) {
    const { location, region } = target;
    const stored = await (0,_s3_stored_object_js__WEBPACK_IMPORTED_MODULE_2__/* .findStored */ .FC)(target);
    const sha256 = stored?.reported;
    if (!stored || sha256 === undefined || !isBuiltFrom(stored, source))
        return undefined;
    const { source_handlers = '', source_requirements = '', source_unzipped_size } = stored.metadata;
    const [handlers, requirements] = [source_handlers, source_requirements].map(_text_parse_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTexts */ .o);
    if (!handlers || !requirements)
        return undefined;
    return {
        ...source,
        handlers,
        requirements,
        unzippedSize: Number(source_unzipped_size),
        layerVersionArn: stored.metadata.layer_version_arn,
        location,
        region,
        consoleUrl: (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(location, region),
        versionId: stored.versionId,
        status: 'unchanged',
        earlier: stored,
        sha256,
        codeSha256: Buffer.from(sha256, 'hex').toString('base64'),
        zipSize: stored.size,
    };
}
/** Whether metadata and content belong together, and the metadata names this source. */
function isBuiltFrom({ reported, metadata }, source) {
    return (metadata.source_tree === source.sourceTree &&
        metadata.source_sha256 === reported &&
        metadata.package_version === source.version &&
        (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(metadata.package_name ?? '') === (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(source.packageName));
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withStore)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _s3_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
/* harmony import */ var _s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1222);
/* harmony import */ var _s3_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2442);




/**
 * Lends the store of a location for as long as some work takes.
 * @param bytes that the work may transfer
 */
async function withStore(inputs, location, { bytes, amazon, ...patience }, work) {
    const deadline = (0,_s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)({ ..._s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE */ .a, ...patience }, bytes);
    const region = await (0,_s3_region_js__WEBPACK_IMPORTED_MODULE_3__/* .findRegion */ .g)(inputs.region, location, deadline);
    const client = await (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ region }, deadline);
    try {
        const conditional = amazon ?? (await (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmazonS3 */ .rq)(client));
        if (conditional)
            (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRegion */ .vK)(region);
        return await work({ target: { client, region, location, inputs }, conditional });
    }
    finally {
        client.destroy();
    }
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findRegion)
/* harmony export */ });
/* unused harmony export configuredRegion */
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4901);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9499);





// Where S3 answers for every bucket of the commercial partition, if only with the region that the bucket is in. It is
// also the region that most other stores take, or ignore.
const HOME = 'us-east-1';
/**
 * The region to speak to: the given one, else that of the environment and the shared configuration, else what the
 * bucket says. Asking needs no permission: S3 names the region even when it refuses.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 * @throws UserError if there is no way to know.
 */
async function findRegion(given, location, deadline) {
    return given ?? (await configuredRegion()) ?? (await askBucket(location, deadline));
}
/** As the environment or the shared configuration says; nobody is asked. */
async function configuredRegion() {
    // The variable that the CLI and most other SDKs read too; this SDK knows only AWS_REGION.
    const fallback = process.env.AWS_DEFAULT_REGION;
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({});
    try {
        return await client.config.region();
    }
    catch {
        return fallback || undefined;
    }
    finally {
        client.destroy();
    }
}
async function askBucket(location, deadline) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ region: HOME }, deadline);
    try {
        const { BucketRegion } = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .HeadBucketCommand */ .kuI({ Bucket: location.bucket }));
        return BucketRegion ?? HOME;
    }
    catch (error) {
        const region = (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .regionIn */ .Ug)(error);
        if (region)
            return region;
        const status = (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorStatus */ .PO)(error);
        if (status === undefined || status === 404) {
            throw (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(error, { permission: 's3:ListBucket', location });
        }
        // Another store, which may not be asked: most take any region, and the others say theirs in a refusal.
        if (!(0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wasAmazonS3 */ .ai)(error))
            return HOME;
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No AWS region is set, and the bucket ${location.bucket} does not report its own.`, {
            section: 'bucket-or-region',
            hint: 'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
            cause: error,
        });
    }
    finally {
        client.destroy();
    }
}


/***/ })

};
