export const id = 977;
export const ids = [977];
export const modules = {

/***/ 9977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/github/job-summary.ts
var job_summary = __webpack_require__(7505);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-layer-inputs.ts
var read_layer_inputs = __webpack_require__(5047);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/package/pack.ts + 6 modules
var pack = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/package/zip.ts + 1 modules
var zip = __webpack_require__(7719);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/python/project/declared-name.ts
var declared_name = __webpack_require__(2986);
// EXTERNAL MODULE: ./src/python/project/statement-line.ts
var statement_line = __webpack_require__(5128);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/check-access.ts
var check_access = __webpack_require__(4764);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/build/clear-directory.ts
var clear_directory = __webpack_require__(644);
// EXTERNAL MODULE: ./src/build/installed/installed-package.ts
var installed_package = __webpack_require__(5714);
// EXTERNAL MODULE: ./src/build/installed/normalize.ts + 2 modules
var normalize = __webpack_require__(4237);
// EXTERNAL MODULE: ./src/build/installer/environment.ts
var environment = __webpack_require__(2174);
// EXTERNAL MODULE: ./src/build/installer/find-installer.ts
var find_installer = __webpack_require__(6289);
// EXTERNAL MODULE: ./src/build/move-directory.ts
var move_directory = __webpack_require__(9789);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: ./src/files/temporary-folder.ts
var temporary_folder = __webpack_require__(2853);
// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/layer/describe-layer.ts
var describe_layer = __webpack_require__(4736);
;// CONCATENATED MODULE: ./src/layer/inputs.ts

const OUTPUT = external_node_path_default().join('build', 'lambda', 'layer');
/** The folder that becomes the layer: it contains `python/`. */
function layerDirectory({ directory }) {
    return external_node_path_default().join(directory, OUTPUT, 'build');
}
/** The zip of the layer. */
function layerZip({ directory }) {
    return external_node_path_default().join(directory, OUTPUT, 'layer.zip');
}

// EXTERNAL MODULE: ./src/github/warning.ts
var warning = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/layer/target.ts
var layer_target = __webpack_require__(1856);
// EXTERNAL MODULE: ./src/python/metadata/specifier.ts
var specifier = __webpack_require__(6570);
;// CONCATENATED MODULE: ./src/python/metadata/marker.ts

const TOKEN = /\s*(\(|\)|'[^']*'|"[^"]*"|not\s+in\b|[a-z_][\w.]*|~=|===?|!=|<=|>=|<|>)/iy;
/**
 * Whether a marker holds in an environment, e.g. `python_version < "3.11" and sys_platform == "linux"`. An installer would
 * decide by the environment that it runs in itself.
 * @throws Error for what is no marker
 */
function holdsIn(marker, environment) {
    const tokens = tokenize(marker);
    const value = either(tokens, environment);
    if (tokens.length > 0)
        throw new Error(`not a marker: ${marker}`);
    return value;
}
function tokenize(marker) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < marker.trimEnd().length) {
        const token = TOKEN.exec(marker)?.[1];
        if (token === undefined)
            throw new Error(`not a marker: ${marker}`);
        tokens.push(token);
    }
    return tokens;
}
// Both sides are read in any case, so that what follows them is found.
function either(tokens, environment) {
    let value = both(tokens, environment);
    while (tokens[0] === 'or') {
        tokens.shift();
        value = both(tokens, environment) || value;
    }
    return value;
}
function both(tokens, environment) {
    let value = single(tokens, environment);
    while (tokens[0] === 'and') {
        tokens.shift();
        value = single(tokens, environment) && value;
    }
    return value;
}
function single(tokens, environment) {
    if (tokens[0] === '(') {
        tokens.shift();
        const value = either(tokens, environment);
        if (tokens.shift() !== ')')
            throw new Error('not a marker: a parenthesis is not closed');
        return value;
    }
    const [left, operator, right] = [tokens.shift(), tokens.shift(), tokens.shift()];
    return compare(resolve(left, environment), operator ?? '', resolve(right, environment));
}
function resolve(token, environment) {
    if (token === undefined)
        throw new Error('not a marker: it ends too early');
    if (/^['"]/.test(token))
        return token.slice(1, -1);
    // The spelling of old metadata.
    const value = environment[token] ?? environment[token.replaceAll('.', '_')];
    if (value === undefined)
        throw new Error(`not a marker: it has the variable ${token}`);
    return value;
}
function compare(left, operator, right) {
    const isNegated = /^not\s/.test(operator);
    if (typeof left !== 'string')
        return false;
    if (isNegated || operator === 'in') {
        const found = typeof right === 'string' ? right.includes(left) : right.has(left);
        return found !== isNegated;
    }
    if (typeof right !== 'string')
        return false;
    const asVersions = (0,specifier/* isAmongVersions */.K)(left, `${operator}${right}`);
    if (asVersions !== undefined)
        return asVersions;
    switch (operator) {
        case '==':
        case '===':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        default:
            return left >= right;
    }
}

// EXTERNAL MODULE: ./src/python/metadata/requirement.ts
var metadata_requirement = __webpack_require__(5829);
;// CONCATENATED MODULE: ./src/layer/install/needed.ts






/** Distributions in a message. */
const SHOWN = 5;
/**
 * Leaves out what no pin leads to: pip resolves for another Python, but evaluates the markers of requirements for its own.
 * @returns the distributions that the target needs
 */
function keepNeeded(distributions, { pins, complete }, target) {
    // Nothing was resolved.
    if (complete)
        return distributions;
    const byName = new Map(distributions.map(each => [(0,package_name/* normalizeName */.P)(each.name), each]));
    const needed = new Set();
    const waiting = pins.map(({ name }) => name);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const distribution = byName.get(name);
        if (!distribution || needed.has(distribution))
            continue;
        needed.add(distribution);
        waiting.push(...requirementsOf(distribution, target, true).map(each => each.name));
    }
    const others = distributions.filter(each => !needed.has(each)).map(({ name }) => name);
    if (others.length > 0) {
        core/* info */.pq(`Left out, since only another Python than ${(0,layer_target/* runtimeOf */.GV)(target)} needs it: ${(0,format/* bounded */.Mm)(others, SHOWN, format/* forLog */.Ig).join(', ')}`);
    }
    return distributions.filter(each => needed.has(each));
}
/**
 * What a distribution requires for a target.
 * @param extras whether that of its extras counts, too: which of them are wanted is only known to what resolved them
 */
function requirementsOf({ requirements }, target, extras) {
    return requirements
        .map(text => (0,metadata_requirement/* parseRequirement */.p)(text))
        .filter(each => each !== undefined)
        .filter(each => applies(each, target, extras));
}
function applies({ marker }, target, extras) {
    if (marker === undefined)
        return true;
    const named = [...marker.matchAll(/\bextra\s*==\s*["']([^"']*)["']/g)].map(([, name = '']) => name);
    const environment = (0,layer_target/* markerEnvironment */.wp)(target);
    try {
        return ['', ...(extras ? named : [])].some(extra => holdsIn(marker, { ...environment, extra }));
    }
    catch {
        return extras;
    }
}

;// CONCATENATED MODULE: ./src/layer/install/check-complete.ts







/** Distributions in a message. */
const check_complete_SHOWN = 5;
/**
 * Makes sure that a layer contains what its distributions require for the target, which a lock file for another Python, or
 * pip on another Python, may not name.
 * @throws UserError naming what is missing
 */
function checkComplete(distributions, context) {
    const { requirements, lock, target, exclude } = context;
    const names = new Set(distributions.map(({ name }) => (0,package_name/* normalizeName */.P)(name)));
    const missing = distributions.flatMap(distribution => requirementsOf(distribution, target, false)
        .filter(({ name }) => !names.has(name) && !exclude.includes(name))
        .map(({ name }) => `${name} (required by ${distribution.name})`));
    if (missing.length > 0) {
        throw new user_error/* UserError */.y(`The layer does not contain all that its distributions require on ${(0,layer_target/* runtimeOf */.GV)(target)}: ${(0,format/* bounded */.Mm)(missing, check_complete_SHOWN, format/* forLog */.Ig).join(', ')}.`, {
            section: 'layer-content',
            hint: `${lock ? `Write ${(0,annotation/* showPath */.P)(lock.file)} again, for Python ${target.python}` : `Install with Python ${target.python}, or with uv (pip-path: uv), which resolves for any`}. ` +
                "If Lambda's runtime or another layer provides it, name it in the input exclude.",
            ...lock?.place,
        });
    }
    if (lock && !requirements.complete)
        warnOfUnlocked(names, requirements, lock);
}
/** A requirements file that somebody wrote by hand locks what it names, and nothing else. */
function warnOfUnlocked(names, { pins }, { file, place }) {
    const locked = new Set(pins.filter(({ text }) => /==|@/.test(text)).map(({ name }) => name));
    const free = [...names].filter(name => !locked.has(name));
    if (free.length === 0)
        return;
    (0,warning/* warn */.R)(`${(0,annotation/* showPath */.P)(file)} gives no version for ${(0,format/* bounded */.Mm)(free, check_complete_SHOWN, format/* forLog */.Ig).join(', ')}: the layer can differ tomorrow. Pin ` +
        'all of them in it, with hashes: uv pip compile --generate-hashes, or pip-compile --generate-hashes.', (0,annotation/* pointTo */.i)(place));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/layer/install/check-native.ts






/** Files in a message. */
const check_native_SHOWN = 5;
/** `e_machine` of ELF: https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html */
const MACHINES = {
    62: 'x86_64',
    183: 'aarch64',
    3: 'i386',
    40: 'arm',
};
/** `name.<tag>.so` or `name.pyd`, which Python imports: PEP 3149. */
const EXTENSION = /^(?<stem>.+?)(?:\.(?<tag>(?:cpython|cp|abi3|pypy)[\w-]*))?\.(?<kind>so|pyd)$/;
/**
 * Checks that native code is for the target. An installer takes only wheels whose tags fit; what is in them can be wrong all
 * the same, and so can what pip-args or an index of one's own bring in.
 * @param files paths relative to `directory`
 * @throws UserError if an extension module cannot be imported by the runtime
 */
function checkNative(directory, files, target) {
    const wrong = [];
    const doubtful = [];
    const modules = new Map();
    for (const { path: name } of files) {
        const { stem, tag, kind } = EXTENSION.exec(name)?.groups ?? {};
        const problem = /\.so(\.[\d.]+)?$/.test(name)
            ? problemOf(external_node_path_default().join(directory, name), target)
            : undefined;
        if (stem === undefined || (tag === undefined && kind === 'so')) {
            if (problem)
                doubtful.push(`${name} (${problem})`);
            continue;
        }
        const fits = problem === undefined && kind === 'so' && isTagOf(tag ?? '', target);
        modules.set(stem, fits || (modules.get(stem) ?? false));
        if (!fits)
            wrong.push(name);
    }
    // Some wheels contain a module for several systems.
    const useless = wrong.filter(name => !modules.get(EXTENSION.exec(name)?.groups?.stem ?? ''));
    if (useless.length > 0) {
        throw new user_error/* UserError */.y(`${(0,layer_target/* runtimeOf */.GV)(target)} on ${target.architecture} cannot import ${(0,format/* bounded */.Mm)(useless, check_native_SHOWN, format/* forLog */.Ig).join(', ')}.`, {
            section: 'layer-content',
            hint: 'The file is for another Python, system or processor. Check the inputs python-version, architecture and pip-args, and ' +
                'which index the distribution comes from.',
        });
    }
    if (doubtful.length > 0) {
        (0,warning/* warn */.R)(`Libraries that ${(0,layer_target/* runtimeOf */.GV)(target)} on ${target.architecture} cannot load: ${(0,format/* bounded */.Mm)(doubtful, check_native_SHOWN, format/* forLog */.Ig).join(', ')}. ` +
            'If they are needed, check which wheel they come from.');
    }
}
/** Whether the tag in the name of an extension module is one that the runtime imports. */
function isTagOf(tag, target) {
    const cpython = `cpython-${target.python.replace('.', '')}`;
    return ['abi3', cpython, `${cpython}-${(0,layer_target/* machineOf */.VT)(target)}-linux-gnu`].includes(tag);
}
/** Why Lambda could not load a library; undefined if it could, or if it is none. */
function problemOf(file, target) {
    const header = Buffer.alloc(20);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        if ((0,external_node_fs_.readSync)(descriptor, header, 0, 20, 0) < 20)
            return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    // A linker script is text.
    if (header.toString('latin1', 0, 4) !== '\x7fELF')
        return undefined;
    const isBigEndian = header[5] === 2;
    const machine = isBigEndian ? header.readUInt16BE(18) : header.readUInt16LE(18);
    const name = MACHINES[machine] ?? `machine ${machine}`;
    if (name !== (0,layer_target/* machineOf */.VT)(target))
        return `for ${name}`;
    return (0,external_node_fs_.readFileSync)(file).includes('libc.musl-') ? 'for musl, not glibc' : undefined;
}

// EXTERNAL MODULE: ./src/files/unzipped-limit.ts
var unzipped_limit = __webpack_require__(1234);
// EXTERNAL MODULE: ./src/python/metadata/record-file.ts
var record_file = __webpack_require__(1296);
;// CONCATENATED MODULE: ./src/layer/install/packages.ts





/** Distributions in the log. */
const packages_SHOWN = 10;
/** The distributions in a folder with the sizes of their files, the largest first. */
async function measurePackages(directory, distributions) {
    const packages = await Promise.all(distributions.map(async ({ distInfo, name, version }) => {
        const record = await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'RECORD'), 'utf8');
        const sizes = (0,record_file/* parseRecord */.H)(record).map(row => Number(row.size) || 0);
        return { name, version, bytes: sizes.reduce((sum, size) => sum + size, record.length) };
    }));
    return packages.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
/** One line for each distribution, for the log. */
function describePackages(packages) {
    return (0,format/* bounded */.Mm)(packages, packages_SHOWN, ({ name, version, bytes }) => `- ${(0,format/* forLog */.Ig)(name)} ${version}: ${(0,format/* formatSize */.Xq)(bytes)}`);
}
/**
 * The license of all distributions together, as an expression of SPDX (PEP 639).
 * @returns undefined if one of them states none, or if it is longer than Lambda takes
 */
async function joinLicenses(distributions) {
    const stated = await Promise.all(distributions.map(async ({ directory, distInfo }) => {
        const metadata = await (0,promises_.readFile)(external_node_path_default().join(directory, distInfo, 'METADATA'), 'utf8');
        return /^License-Expression:[ \t]*(.+?)\s*$/im.exec(metadata.split(/\r?\n\r?\n/, 1)[0] ?? '')?.[1];
    }));
    if (stated.length === 0 || stated.includes(undefined))
        return undefined;
    const unique = [...new Set(stated)].sort();
    const joined = unique
        .map(license => (/ OR /i.test(license ?? '') && unique.length > 1 ? `(${license})` : license))
        .join(' AND ');
    return joined.length > describe_layer/* LICENSE_LIMIT */.Ab ? undefined : joined;
}

;// CONCATENATED MODULE: ./src/layer/install/check-size.ts





/**
 * Says how much of Lambda's limit a layer leaves for the code and other layers.
 * @throws UserError if it leaves nothing
 */
function checkSize(packages) {
    const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
    const limit = (0,format/* formatSize */.Xq)(unzipped_limit/* UNZIPPED_LIMIT */.M);
    const left = unzipped_limit/* UNZIPPED_LIMIT */.M - bytes;
    if (left > 0) {
        core/* info */.pq(`The layer leaves ${(0,format/* formatSize */.Xq)(left)} of ${limit} for the code and other layers.`);
        return;
    }
    throw new user_error/* UserError */.y(`The layer has ${(0,format/* formatSize */.Xq)(bytes)} unzipped, but Lambda allows less than ${limit} for the code and all layers of a function together.`, {
        section: 'package-too-large',
        hint: [
            'The largest distributions:',
            ...describePackages(packages),
            "Leave out what Lambda's runtime provides (exclude: boto3 and botocore), or what the function does not need, or put the " +
                'function into a container image.',
        ].join('\n'),
    });
}

// EXTERNAL MODULE: ./src/build/installer/run-apart.ts + 1 modules
var run_apart = __webpack_require__(9271);
;// CONCATENATED MODULE: ./src/layer/lock/requirements.ts
/** The lines of a requirements file for pip or uv. Markers are resolved: pip would evaluate them for its own Python. */
function formatRequirements({ pins, options }) {
    const lines = pins.map(({ text, hashes }) => [text, ...hashes.map(hash => `--hash=${hash}`)].join(' '));
    return [...options, ...lines, ''].join('\n');
}
/** Whether each requirement has a hash, so that the installer can demand them. */
function areHashed({ pins }) {
    return pins.length > 0 && pins.every(({ hashes }) => hashes.length > 0);
}

// EXTERNAL MODULE: ./src/build/failures/explain-index.ts
var explain_index = __webpack_require__(6036);
// EXTERNAL MODULE: ./src/build/failures/read-output.ts
var read_output = __webpack_require__(9208);
;// CONCATENATED MODULE: ./src/layer/install/explain-install.ts






/** Explains why pip or uv could not install the requirements of a layer. */
function explainInstall(run, installation) {
    const output = (0,external_node_util_.stripVTControlCharacters)(run.output);
    const cause = new Error(`${run.command.join(' ')} ended with exit code ${run.exitCode}`);
    const sentences = output.replaceAll(/\n[ │]+(?=\S)/g, ' ');
    for (const explain of [explainHash, explainVersion, explainWheel, explainOption]) {
        const known = explain(sentences, installation);
        if (known)
            return new user_error/* UserError */.y(known.message, {
                section: 'layer-installation',
                hint: known.hint,
                cause,
            });
    }
    const index = (0,explain_index/* possibleCause */.p)(output);
    return new user_error/* UserError */.y(['The dependencies could not be installed.', ...(0,read_output/* readOutput */.o)(output).summary].join('\n'), {
        section: 'layer-installation',
        hint: `${index ? `Possible cause: ${index}. ` : ''}The whole output is in the log of this step.`,
        cause,
    });
}
const explainHash = output => {
    const [, pip, uv] = /THESE PACKAGES DO NOT MATCH THE HASHES[\s\S]*?tampered with them\.\s+(\S+)|Hash mismatch for `([^`]+)`/.exec(output) ?? [];
    const name = pip ?? uv;
    if (name === undefined)
        return undefined;
    return {
        message: `${(0,format/* forLog */.Ig)(name)} is not the file that the lock file names: its hash differs.`,
        hint: 'The index, or something on the way to it, serves another file than when the lock file was written. Find out why before ' +
            'you write the lock file again: hashes exist to detect this.',
    };
};
/** Where there is no wheel, pip and uv name the requirement, and not the reason. */
const explainWheel = (output, { target, requirements }) => {
    const [, pip, uv] = /No matching distribution found for (\S+)|Because (?:only )?(\S+) (?:has no|was not found|is available|.*no (?:usable|matching))/.exec(output) ?? [];
    const found = (pip ?? uv)?.replace(/[,;]$/, '');
    if (found === undefined)
        return undefined;
    const name = /^[\w.-]+/.exec(found)?.[0] ?? found;
    const index = (0,explain_index/* possibleCause */.p)(output);
    const wheels = `Python ${target.python} on ${(0,layer_target/* machineOf */.VT)(target)} with glibc 2.${(0,layer_target/* glibcOf */.V3)(target)} or older (${(0,layer_target/* runtimeOf */.GV)(target)}, ${target.architecture})`;
    return {
        message: `There is no wheel of ${(0,format/* forLog */.Ig)(found)} for ${wheels}.`,
        hint: [
            index ? `Possible cause: ${index}. Otherwise:` : undefined,
            `Look at the files of ${name}, at https://pypi.org/project/${name}/#files or in your index. Then either lock a version that ` +
                `has such a wheel, or build one yourself (python -m pip wheel ${name} in the image ` +
                `public.ecr.aws/lambda/python:${target.python}) and give its folder to the installer: pip-args: --find-links=/absolute/path`,
            (0,layer_target/* glibcOf */.V3)(target) === 17
                ? 'With Python 3.12 or newer, Lambda has a newer glibc (2.34), for which there are more wheels.'
                : undefined,
            requirements.pins.some(pin => pin.name === name.toLowerCase()) || !requirements.complete
                ? `If Lambda's runtime or another layer provides it, leave it out: exclude: ${name}`
                : undefined,
        ]
            .filter(line => line !== undefined)
            .join('\n'),
    };
};
const explainVersion = (output, { target }) => {
    const [, pip, wants, uv] = /ERROR: Package '?([^' ]+)'? requires a different Python: \S+ not in '([^']+)'|because the requested Python version \([^)]*\) does not satisfy Python\S* and (\S+)/i.exec(output) ?? [];
    const name = pip ?? uv;
    if (name === undefined)
        return undefined;
    return {
        message: `${(0,format/* forLog */.Ig)(name)} does not support Python ${target.python}${wants ? `: it needs ${wants}` : ''}.`,
        hint: 'Set the input python-version to that of your function, and write the lock file again for it.',
    };
};
const explainOption = output => {
    const [, pip, uv] = /no such option: (\S+)|(?:unexpected argument|invalid value) '([^']+)'/.exec(output) ?? [];
    const option = pip ?? uv;
    if (option === undefined)
        return undefined;
    return {
        message: `The installer does not know ${(0,format/* forLog */.Ig)(option)}.`,
        hint: 'Check the input pip-args, and install a newer pip or uv: layers for Lambda need pip 22 or uv 0.5.',
    };
};

;// CONCATENATED MODULE: ./src/layer/install/install-layer.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/**
 * The arguments for one installation, for Lambda and not for the machine that this runs on: wheels only, since what is built
 * here would run here.
 * @param list path of the requirements file
 */
function layerArguments(installer, { requirements, target, directory }, pipArgs, list) {
    const common = [
        ...(requirements.complete ? ['--no-deps'] : []),
        ...(areHashed(requirements) ? ['--require-hashes'] : []),
        ...['--only-binary', ':all:', '--python-version', target.python],
        ...['--target', directory, '--requirement', list],
    ];
    // The user's arguments come first: where two contradict each other, the last one counts.
    if (installer.kind === 'pip') {
        const abi = `cp${target.python.replace('.', '')}`;
        const platforms = (0,layer_target/* platformTags */.$A)(target).flatMap(tag => ['--platform', tag]);
        const fixed = ['--no-compile', '--implementation', 'cp', '--abi', abi, ...platforms];
        return [...installer.args, 'install', ...pipArgs, ...fixed, ...common];
    }
    const python = installer.python === undefined ? [] : ['--python', installer.python];
    // A file that is linked to uv's cache changes its time whenever another job links to it, too.
    const fixed = ['--link-mode', 'copy', '--python-platform', (0,layer_target/* uvPlatform */.Ry)(target)];
    return ['pip', 'install', ...pipArgs, ...python, ...fixed, ...common];
}
/**
 * Installs the requirements of a layer into an empty folder.
 * @param meanwhile called when the installer has been started
 * @throws UserError that names what has no wheel for Lambda, or another hash than the lock file says
 */
async function installLayer(installer, installation, { project, pipArgs, buildEnvironment: pass }, meanwhile) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { requirements, target } = installation;
        const scratch = __addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        const lists = __addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        await (0,find_installer/* debugInstaller */.e)(installer, scratch.path);
        const list = external_node_path_default().join(lists.path, 'requirements.txt');
        (0,external_node_fs_.writeFileSync)(list, formatRequirements(requirements));
        const args = layerArguments(installer, installation, pipArgs, list);
        const program = {
            file: installer.file,
            args,
            title: `${installer.kind} install for ${(0,layer_target/* runtimeOf */.GV)(target)} on ${target.architecture}`,
            // uv reads its settings, such as indexes, from the folder that it runs in.
            cwd: installer.kind === 'uv' ? project.directory : undefined,
            pass,
            ...(meanwhile && { meanwhile }),
        };
        const { exitCode, stdout, stderr } = await (0,run_apart/* runApart */.e)(program, scratch.path);
        if (exitCode === 0)
            return;
        const failed = { command: [installer.file, ...args], exitCode, output: `${stdout}\n${stderr}` };
        throw explainInstall(failed, installation);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./src/layer/lock/find-lock.ts
var find_lock = __webpack_require__(5372);
// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(8701);
;// CONCATENATED MODULE: ./src/layer/lock/export-lock.ts
var export_lock_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var export_lock_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Lines of what it has said last. */
const export_lock_SHOWN = 8;
/**
 * Lets a tool export a lock file, apart from the job as every program of others.
 * @returns the text of a requirements file
 * @throws UserError if it fails, with its own words
 */
async function exportLock({ tool, file, args, cwd, hint }, lock, pass) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = export_lock_addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        const target = export_lock_addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        const output = external_node_path_default().join(target.path, 'requirements.txt');
        const quiet = [...args.slice(0, 1), '--quiet', ...args.slice(1), output];
        const title = `${tool} export ${(0,annotation/* showPath */.P)(lock.file)}`;
        const run = await (0,run_apart/* runApart */.e)({ file, args: quiet, title, cwd, pass }, scratch.path);
        if (run.exitCode === 0)
            return await (0,promises_.readFile)(output, 'utf8');
        const said = (0,external_node_util_.stripVTControlCharacters)(`${run.stdout}\n${run.stderr}`)
            .split('\n')
            .map(line => line.trimEnd())
            .filter(line => line !== '')
            .slice(-export_lock_SHOWN);
        throw new user_error/* UserError */.y([`${tool} could not export ${(0,annotation/* showPath */.P)(lock.file)} (exit code ${run.exitCode}).`, ...said].join('\n'), { section: 'lock-file', hint, ...lock.place });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        export_lock_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./src/layer/lock/export-poetry.ts




const WITHOUT = 'Or export the lock file, commit that, and set the input lock-file to it:\n' +
    '  poetry export --only main --output requirements.txt';
/**
 * Lets Poetry export a `poetry.lock`, which takes its plugin poetry-plugin-export.
 * @returns a requirements file with hashes
 * @throws UserError if there is no Poetry, no plugin, or it fails
 */
async function exportPoetryLock(lock, pass) {
    const file = await (0,io/* which */.K7)('poetry');
    if (file === '') {
        throw new user_error/* UserError */.y('There is no poetry in this job, and only Poetry can read a poetry.lock.', {
            section: 'lock-file',
            hint: `Install it in a step before this one:\n  - run: pipx install poetry && pipx inject poetry poetry-plugin-export\n${WITHOUT}`,
            ...lock.place,
        });
    }
    return await exportLock({
        tool: 'poetry',
        file,
        args: [
            'export',
            '--no-interaction',
            '--only',
            'main',
            '--format',
            'requirements.txt',
            '--output',
        ],
        cwd: external_node_path_default().dirname(lock.file),
        hint: `Install the plugin next to Poetry, if it is missing:\n  pipx inject poetry poetry-plugin-export\n${WITHOUT}`,
    }, lock, pass);
}

// EXTERNAL MODULE: ./src/files/path-contains.ts
var path_contains = __webpack_require__(9256);
;// CONCATENATED MODULE: ./src/layer/lock/export-uv.ts






/** uv's own settings that would change what is exported. */
const ARGUMENTS = ['export', '--frozen', '--no-dev', '--no-emit-project', '--no-emit-workspace'];
/**
 * Lets uv export a `uv.lock`: without dev groups, the project itself, and members of its workspace, which are installed as
 * source.
 * @returns a requirements file with hashes
 * @throws UserError if there is no uv, or it fails
 */
async function exportUvLock(lock, inputs, installer) {
    const { project, exclude } = inputs;
    const file = installer.kind === 'uv' ? installer.file : await findUv(project.directory);
    if (file === undefined) {
        throw new user_error/* UserError */.y('There is no uv in this job, and only uv can read a uv.lock.', {
            section: 'lock-file',
            hint: 'Install it in a step before this one:\n  - uses: astral-sh/setup-uv@v7\nor, next to pip:\n  - run: python -m pip install uv\n' +
                'Or export the lock file, commit that, and set the input lock-file to it:\n' +
                '  uv export --frozen --no-dev --no-emit-project --no-emit-workspace --output-file requirements.txt',
            ...lock.place,
        });
    }
    const folder = external_node_path_default().dirname(lock.file);
    return await exportLock({
        tool: 'uv',
        file,
        args: [
            ...ARGUMENTS,
            ...['--no-header', '--no-annotate', '--format', 'requirements-txt'],
            ...exclude.flatMap(name => ['--no-emit-package', name]),
            '--output-file',
        ],
        // uv looks for the lock file from the member of a workspace upwards.
        cwd: (0,path_contains/* holds */.v)(folder, project.directory) ? project.directory : folder,
        hint: `Write the lock file again (uv lock) with the version of uv that this job has: ${file}`,
    }, lock, inputs.buildEnvironment);
}
/** The uv on `PATH`, or in the virtual environment of the project. */
async function findUv(directory) {
    const name = process.platform === 'win32' ? 'Scripts/uv.exe' : 'bin/uv';
    const beside = external_node_path_default().join(directory, '.venv', name);
    return (await (0,io/* which */.K7)('uv')) || ((0,external_node_fs_.existsSync)(beside) ? beside : undefined);
}

// EXTERNAL MODULE: ./src/layer/lock/own-requirements.ts
var own_requirements = __webpack_require__(7490);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/layer/lock/pylock.ts







/**
 * Reads a `pylock.toml` (PEP 751), which pip cannot install for another platform.
 * @throws UserError if it is not one, or a package has no wheel
 */
async function readPylock({ file, place }, { target, exclude }) {
    const pins = [];
    try {
        const lock = (0,dist.parse)(await (0,promises_.readFile)(file, 'utf8'));
        if (!/^1\./.test(lock['lock-version'] ?? ''))
            throw new Error('lock-version is not 1.0');
        const groups = new Set(lock['default-groups']);
        const environment = { ...(0,layer_target/* markerEnvironment */.wp)(target), dependency_groups: groups };
        if (!Array.isArray(lock.packages ?? []))
            throw new Error('packages is not a list of tables');
        for (const entry of lock.packages ?? []) {
            if (typeof entry.name !== 'string')
                throw new Error('a package has no name');
            if (entry.marker !== undefined && !holdsIn(entry.marker, environment))
                continue;
            if (!exclude.includes((0,package_name/* normalizeName */.P)(entry.name)))
                pins.push(pinOf(entry));
        }
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.y)
            throw new user_error/* UserError */.y(cause.message, { section: 'lock-file', hint: cause.hint, ...place });
        throw new user_error/* UserError */.y(`The lock file ${file} cannot be read: ${(0,user_error/* messageOf */.b)(cause)}`, {
            section: 'lock-file',
            hint: 'Write it again, with uv export --format pylock.toml or pip lock.',
            cause,
            ...place,
        });
    }
    return { pins, options: [], complete: true };
}
function pinOf({ name, version, wheels, sdist, archive, vcs, directory }) {
    const shown = (0,format/* forLog */.Ig)(name);
    if (directory || vcs) {
        throw new user_error/* UserError */.y(`The lock file takes ${shown} from ${directory ? 'a folder' : 'a repository'}, which would have to be built.`, {
            section: 'lock-file',
            hint: `If it is your own package, it belongs in the source artifact: name ${shown} in the input exclude. Otherwise build a wheel ` +
                'of it for Lambda, publish that to a package index of yours, and require it by version.',
        });
    }
    if (archive?.url) {
        return {
            name: (0,package_name/* normalizeName */.P)(name),
            text: `${name} @ ${archive.url}`,
            hashes: hashesOf([archive]),
        };
    }
    if (version === undefined)
        throw new Error(`the package ${shown} has no version`);
    const files = [...(wheels ?? []), ...(sdist ? [sdist] : [])];
    return { name: (0,package_name/* normalizeName */.P)(name), text: `${name}==${version}`, hashes: hashesOf(files) };
}
/** Of the kinds that pip and uv know; the best one of each file. */
function hashesOf(files) {
    return files.flatMap(({ hashes = {} }) => {
        const kind = ['sha256', 'sha384', 'sha512'].find(name => hashes[name] !== undefined);
        return kind ? [`${kind}:${hashes[kind]}`] : [];
    });
}

;// CONCATENATED MODULE: ./src/layer/lock/requirements-file.ts








/** Options that lead to an index, which each installer takes. */
const INDEX = /^(-i|--index-url|--extra-index-url|-f|--find-links|--no-index|--trusted-host|--pre|--prefer-binary)\b/;
/** Options that say how to install, which is decided here. */
const OWN = /^(--require-hashes|--only-binary|--no-binary|--use-feature|--no-deps)\b/;
/**
 * Reads a requirements file, and those that it includes.
 * @throws UserError naming the line of a requirement that is no wheel of an index
 */
function readRequirementsFile({ file }, selection) {
    return parse(linesOf(file, []), selection);
}
/**
 * Reads the requirements that a tool has exported from a lock file.
 * @throws UserError for a requirement that is no wheel of an index
 */
function parseExported(text, { file }, selection) {
    const lines = logicalLines(text).map(line => ({ text: line.text, file }));
    return { ...parse(lines, selection), complete: true };
}
function parse(lines, selection) {
    const options = [];
    const pins = [];
    for (const line of lines) {
        const [, constraints] = /^(?:-c|--constraint)[\s=]+(.+)$/.exec(line.text) ?? [];
        if (constraints !== undefined)
            options.push(`-c ${external_node_path_default().resolve(external_node_path_default().dirname(line.file), constraints)}`);
        else if (OWN.test(line.text))
            continue;
        else if (INDEX.test(line.text))
            options.push(line.text);
        else
            pins.push(...requirements_file_pinOf(line, selection));
    }
    // With hashes, pip demands that nothing is missing.
    const complete = pins.length > 0 && pins.every(({ hashes }) => hashes.length > 0);
    return { pins, options, complete };
}
/** The requirement of a line, if it holds for the target. */
function requirements_file_pinOf(line, { target, exclude }) {
    const [text = '', ...hashes] = line.text.split(/\s+--hash[=\s]+/);
    const requirement = (0,metadata_requirement/* parseRequirement */.p)(text);
    if (requirement && exclude.includes(requirement.name))
        return [];
    refuseSource(line);
    if (!requirement) {
        throw refusal(line, 'cannot be read', 'Write it as name==version; see https://packaging.python.org/en/latest/specifications/dependency-specifiers/.');
    }
    try {
        const { marker } = requirement;
        if (marker !== undefined && !holdsIn(marker, (0,layer_target/* markerEnvironment */.wp)(target)))
            return [];
    }
    catch (cause) {
        throw refusal(line, (0,user_error/* messageOf */.b)(cause), 'Fix the marker after the semicolon.', cause);
    }
    return [
        {
            name: requirement.name,
            text: (0,metadata_requirement/* formatRequirement */.z)(requirement),
            hashes: hashes.map(hash => hash.trim()),
        },
    ];
}
const SOURCES = [
    [
        /^(-e|--editable)\b/,
        'is editable: a link to a folder on this machine',
        'The code of your own packages belongs in the source artifact; remove the line, or name the package in the input exclude.',
    ],
    [
        /^(\.{0,2}[\\/~]|\.{1,2}$|[a-z]:[\\/]|file:)|@\s*(\w+\+)?(file:|\.{0,2}\/)|^[^\s@;]+\.(whl|zip|tar\.gz)(\s|$)/i,
        'is a path on this machine',
        'Require a version from a package index. Your own packages belong in the source artifact: name those in the input exclude.',
    ],
    [
        /^(@|[^;]*@\s*)?\s*(git|hg|svn|bzr)\+|\.git(@|#|\s|$)/,
        'is a repository, which would have to be built',
        'Build a wheel of it for Lambda, publish that to a package index of yours, and require it by version.',
    ],
];
function refuseSource(line) {
    for (const [pattern, what, hint] of SOURCES) {
        if (pattern.test(line.text))
            throw refusal(line, what, hint);
    }
}
function refusal({ text, file, number }, what, hint, cause) {
    const shown = (0,format/* forLog */.Ig)((0,format/* clip */.$Q)(text.replace(/\s+--hash[\s\S]*/, '')));
    const place = number === undefined ? (0,annotation/* showPath */.P)(file) : `${(0,annotation/* showPath */.P)(file)}, line ${number},`;
    return new user_error/* UserError */.y(`The requirement "${shown}" in ${place} ${what}.`, {
        section: 'lock-file',
        hint,
        cause,
        file,
        line: number,
    });
}
/** The lines of a file and of those that it includes with `-r`. */
function linesOf(file, above, from) {
    if (above.includes(file))
        return [];
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw new user_error/* UserError */.y(`The file ${(0,annotation/* showPath */.P)(file)} does not exist, but ${(0,annotation/* showPath */.P)(from?.file ?? file)} includes it.`, {
            section: 'lock-file',
            hint: 'Add it to the repository, or correct the line.',
            ...(from && { file: from.file, line: from.number }),
        });
    }
    return logicalLines((0,external_node_fs_.readFileSync)(file, 'utf8')).flatMap(({ text, number }) => {
        const line = { text, file, number };
        const [, included] = /^(?:-r|--requirement)[\s=]+(.+)$/.exec(text) ?? [];
        if (included === undefined)
            return [line];
        return linesOf(external_node_path_default().resolve(external_node_path_default().dirname(file), included), [...above, file], line);
    });
}
/** The lines with those that continue them, without comments and empty ones. */
function logicalLines(text) {
    const lines = [];
    let open;
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.replace(/(^|\s)#.*$/, '').trimEnd();
        open = open
            ? { ...open, text: `${open.text} ${line.trim()}` }
            : { text: line.trim(), number: index + 1 };
        if (open.text.endsWith('\\')) {
            open = { ...open, text: open.text.slice(0, -1).trimEnd() };
            continue;
        }
        if (open.text !== '')
            lines.push(open);
        open = undefined;
    }
    if (open && open.text !== '')
        lines.push(open);
    return lines;
}

;// CONCATENATED MODULE: ./src/layer/lock/warn-of-age.ts








const AGAIN = {
    'uv.lock': 'uv lock',
    'pylock.toml': 'uv export --format pylock.toml --output-file pylock.toml, or pip lock',
    'poetry.lock': 'poetry lock',
    'requirements.txt': 'pip-compile, or whatever you write it with',
};
/** Warns of a requirement of the project that the lock file does not name, or has in a version that will not do. */
function warnOfAge(own, { pins }, { lock, inputs: { project, exclude }, target }) {
    const locked = new Map(pins.map(pin => [pin.name, /^[^=]+==([^;\s]+)$/.exec(pin.text)?.[1]]));
    for (const text of own) {
        const requirement = (0,metadata_requirement/* parseRequirement */.p)(text);
        if (!requirement || exclude.includes(requirement.name) || !warn_of_age_applies(requirement, target))
            continue;
        const version = locked.get(requirement.name);
        const problem = !locked.has(requirement.name)
            ? 'which the lock file does not name'
            : version !== undefined && (0,specifier/* isAmongVersions */.K)(version, requirement.specifier) === false
                ? `and the lock file has ${version}`
                : undefined;
        if (problem === undefined)
            continue;
        (0,warning/* warn */.R)(`The lock file ${(0,annotation/* showPath */.P)(lock.file)} is older than the requirements of the project: the project requires ${(0,format/* forLog */.Ig)(text)}, ` +
            `${problem}. Write it again (${AGAIN[lock.kind]}), and commit it.`, (0,annotation/* pointTo */.i)((0,statement_line/* placeOf */.$t)('dependencies', project)));
    }
}
function warn_of_age_applies({ marker }, target) {
    try {
        return marker === undefined || holdsIn(marker, (0,layer_target/* markerEnvironment */.wp)(target));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/layer/lock/read-lock.ts











/**
 * Reads what a layer is to contain: from a lock file, or else from the project file.
 * @throws UserError if that cannot be read, or names what is no wheel of an index
 */
async function readRequirements(lock, inputs, target, installer) {
    const { project, exclude, buildEnvironment } = inputs;
    const selection = { target, exclude };
    const own = await (0,own_requirements/* ownRequirements */.b)(project);
    if (!lock)
        return withoutLock(own, inputs, target);
    core/* info */.pq(`Lock file: ${(0,annotation/* showPath */.P)(lock.file)}`);
    const read = async () => {
        switch (lock.kind) {
            case 'uv.lock':
                return parseExported(await exportUvLock(lock, inputs, installer), lock, selection);
            case 'poetry.lock':
                return parseExported(await exportPoetryLock(lock, buildEnvironment), lock, selection);
            case 'pylock.toml':
                return await readPylock(lock, selection);
            case 'requirements.txt':
                return readRequirementsFile(lock, selection);
        }
    };
    const requirements = await read();
    warnOfAge(own ?? [], requirements, { lock, inputs, target });
    return requirements;
}
function withoutLock(own, { project, exclude }, target) {
    const { file } = project;
    if (own === undefined) {
        throw new user_error/* UserError */.y(`There is no lock file, and the requirements in ${(0,annotation/* showPath */.P)(file)} are not known without a build.`, {
            section: 'lock-file',
            hint: 'Write a lock file: uv lock, poetry lock, or pip-compile --generate-hashes --output-file requirements.txt',
            ...(0,statement_line/* placeOf */.$t)('dependencies', project),
        });
    }
    if (own.length > 0) {
        (0,warning/* warn */.R)(`There is no lock file, so the newest versions of what ${(0,annotation/* showPath */.P)(file)} requires are installed: the layer can differ ` +
            'tomorrow. Write a lock file, with uv lock or poetry lock, and commit it.', (0,annotation/* pointTo */.i)((0,statement_line/* placeOf */.$t)('dependencies', project)));
    }
    const read = parseExported(own.join('\n'), { file }, { target, exclude });
    return { ...read, complete: false };
}

;// CONCATENATED MODULE: ./src/layer/build-layer.ts
var build_layer_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var build_layer_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




























/**
 * Installs the dependencies of a project for Lambda into a folder that can become a layer: below `python/`, which Lambda
 * unpacks to `/opt/python`.
 * https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
 * @param meanwhile called when the installer has been started: time for what does not depend on it
 * @throws UserError if they cannot be installed, or would not run in Lambda
 */
async function buildLayer(inputs, meanwhile) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { project, exclude } = inputs;
        const elapsed = (0,format/* stopwatch */.sX)();
        const installer = await (0,find_installer/* findInstaller */.c)(inputs.pipPath, project);
        const python = inputs.pythonVersion ?? (await versionOf(installer));
        const target = { python, architecture: inputs.architecture };
        const lock = (0,find_lock/* findLock */.H)(inputs.lockFile, project);
        const requirements = await readRequirements(lock, inputs, target, installer);
        const directory = layerDirectory(project);
        await (0,clear_directory/* clear */.I)(directory, project, layerDirectory);
        // Not in the checkout, where a tool could take the folder for a part of the project.
        const scratch = build_layer_addDisposableResource(env_1, (0,temporary_folder/* temporaryFolder */.y)(), false);
        const layer = external_node_path_default().join(scratch.path, 'layer');
        const site = external_node_path_default().join(layer, 'python');
        await (0,promises_.mkdir)(site, { recursive: true });
        if (requirements.pins.length > 0) {
            await installLayer(installer, { requirements, target, directory: site }, inputs, meanwhile);
        }
        const installed = await (0,installed_package/* readDistributions */.cz)(site);
        const needed = keepNeeded(installed, requirements, target);
        const distributions = needed.filter(({ name }) => !exclude.includes((0,package_name/* normalizeName */.P)(name)));
        await (0,normalize/* normalize */.S)(site, distributions);
        checkComplete(distributions, { requirements, lock, target, exclude });
        const files = await (0,list_tree/* listTree */.nT)(site);
        checkNative(site, files, target);
        const packages = await measurePackages(site, distributions);
        checkSize(packages);
        const license = await joinLicenses(distributions);
        await (0,move_directory/* moveDirectory */.T)(layer, directory, await (0,list_tree/* listTree */.nT)(layer));
        for (const line of describePackages(packages))
            core/* info */.pq(line);
        const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
        core/* info */.pq(`Installed ${packages.length} distributions (${(0,format/* formatSize */.Xq)(bytes)}) for ${(0,layer_target/* runtimeOf */.GV)(target)} on ${target.architecture} in ` +
            `${elapsed()}: ${(0,annotation/* showPath */.P)(directory)}`);
        return { directory, target, lock, packages, license, description: (0,describe_layer/* describeLayer */.$d)(lock) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_layer_disposeResources(env_1);
    }
}
async function versionOf({ python }) {
    const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
    const options = { env: (0,environment/* withoutSecrets */.cT)(process.env) };
    const found = python && (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, ['-I', '-S', '-c', program], options));
    if (found)
        return found.stdout.trim();
    throw new user_error/* UserError */.y('No Python was found, so the Python version of the layer is not known.', {
        section: 'input-value',
        hint: 'Set the input python-version to that of your function, such as 3.13.',
    });
}

// EXTERNAL MODULE: ./src/layer/upload-layer.ts
var upload_layer = __webpack_require__(9416);
;// CONCATENATED MODULE: ./src/layer/layer.ts











/**
 * Builds a layer of the dependencies of a project, stores it under its digest, and publishes a version of it if that is new.
 * @throws UserError if one of these is not possible
 */
async function makeLayer(inputs) {
    const packageName = await (0,declared_name/* readStaticName */.y)(inputs.project);
    const name = inputs.layerName ?? nameOf(packageName, inputs);
    // Before the installation, which takes much longer.
    const region = inputs.upload ? await (0,check_access/* checkAccess */.x)(inputs) : inputs.region;
    // While pip runs; what fails to load fails again where it is needed.
    const loadLater = () => void Promise.allSettled([(0,zip/* loadJszip */.r)(), inputs.upload && (0,upload_layer/* loadUpload */.Ed)()]);
    const build = await buildLayer(inputs, loadLater);
    const none = { archive: undefined, location: undefined, upload: undefined, version: undefined };
    if (build.packages.length === 0) {
        const what = build.lock ? 'The lock file names' : 'The project requires';
        core/* notice */.lm(`${what} nothing that belongs in a layer: there is no layer ${name}.`);
        return { name, build, ...none };
    }
    const zipPath = layerZip(inputs.project);
    const archive = await (0,pack/* pack */.q)({ buildDirectory: build.directory, zipPath });
    const packed = { name, packageName: packageName ?? name, build, archive };
    const location = (0,upload_layer/* locatePacked */.hN)(inputs, packed);
    if (!inputs.upload) {
        core/* info */.pq(`Not uploaded. It would go to ${location.uri}`);
        return { name, build, ...none, archive, location };
    }
    const uploaded = await (0,upload_layer/* uploadLayer */.r3)({ ...inputs, region }, packed);
    return { name, build, archive, location, ...uploaded };
}
function nameOf(packageName, { project }) {
    if (packageName)
        return (0,package_name/* normalizeName */.P)(packageName);
    throw new user_error/* UserError */.y('The layer has no name: the name of the project is known only after a build.', {
        section: 'package-name',
        hint: 'Set the input layer-name.',
        ...(0,statement_line/* placeOf */.$t)('name', project),
    });
}

// EXTERNAL MODULE: ./src/report/layer.ts
var report_layer = __webpack_require__(9151);
;// CONCATENATED MODULE: ./src/actions/layer.ts





/** Builds a layer of the dependencies of a project, uploads it, and publishes a version of it if that is new. */
async function run() {
    const inputs = (0,read_layer_inputs/* readLayerInputs */.Z)();
    const layer = await makeLayer(inputs);
    (0,outputs/* setOutputs */.n)((0,report_layer/* layerOutputs */.oL)(layer));
    if (inputs.summary)
        (0,job_summary/* writeSummary */.S)((0,report_layer/* summarizeLayer */.dd)(layer));
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

/***/ 4764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);

/** Milliseconds that a build waits for it. What is slower is tried again when there is something to upload. */
const LIMIT = 3_000;
/**
 * Looks before a build at what would stop the upload after it, as far as that takes no permission: whether there are
 * credentials, whether the region can be one of AWS, and where none is set, whether the bucket exists.
 * @returns the region to upload to, if it is known better than before
 * @throws UserError if the upload cannot succeed
 */
async function checkAccess(inputs, limit = LIMIT) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_PROFILE, AWS_REGION = '' } = process.env;
    const given = AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY && !AWS_PROFILE;
    // So it is in most jobs, where the SDK, which takes its time to load, would find nothing else.
    if (given && (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(inputs.region ?? AWS_REGION))
        return inputs.region;
    const { findAccess } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 5812));
    return await findAccess(inputs, limit);
}


/***/ })

};
