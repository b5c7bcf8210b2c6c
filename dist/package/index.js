import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3832:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/bounded.ts
var bounded = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/markdown.ts
var markdown = __nccwpck_require__(3758);
;// CONCATENATED MODULE: ./src/failure-summary.ts


/** Characters of each part; an installer's last words can be long. */
const MOST = 5_000;
/** What a step that failed leaves in the job summary, in Markdown: what happened, why, and what to do now. */
function summarizeFailure(message, hint) {
    const [fact = '', ...more] = (0,bounded/* clip */.$)(message, MOST).split('\n');
    return [
        (0,markdown/* heading */.R_)(`❌ ${(0,markdown/* escapeMarkdown */.FV)(fact)}`),
        more.length > 0 ? (0,markdown/* codeBlock */.DV)('text', more.join('\n')) : '',
        paragraphs((0,bounded/* clip */.$)(hint, MOST)),
    ].join('');
}
/** Text, with the lines that are to be copied in blocks of their own: indented ones, JSON, and keys of YAML. */
function paragraphs(text) {
    const parts = [];
    for (const line of text.split('\n').filter(line => line !== '')) {
        const literal = /^(\s|\{|[a-z-]+:$)/.test(line);
        const last = parts.at(-1);
        if (last?.literal === literal)
            last.lines.push(line);
        else
            parts.push({ literal, lines: [line] });
    }
    return parts
        .map(({ literal, lines }) => literal
        ? (0,markdown/* codeBlock */.DV)('text', dedent(lines).join('\n'))
        : `${lines.map(asText).join('<br>')}\n\n`)
        .join('');
}
/** A line that is nothing but text: no heading, list or quotation. */
function asText(line) {
    return (0,markdown/* escapeMarkdown */.FV)(line).replace(/^[#+=\d-]/, mark => `&#${mark.charCodeAt(0)};`);
}
function dedent(lines) {
    const indents = lines.map(line => line.length - line.trimStart().length);
    return lines.map(line => line.slice(Math.min(...indents)));
}

// EXTERNAL MODULE: ./src/inputs.ts + 9 modules
var inputs = __nccwpck_require__(8750);
// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/summary.ts + 4 modules
var summary = __nccwpck_require__(1391);
;// CONCATENATED MODULE: ./src/action.ts






/**
 * The one error boundary: runs an action and turns whatever it throws into a failed step.
 * The exit code is set instead of calling `process.exit`, which would cut off output still being written.
 */
async function runAction(action) {
    try {
        await action();
    }
    catch (thrown) {
        process.exitCode = 1;
        const error = thrown instanceof errors/* UserError */.y ? thrown : bug(thrown);
        const underneath = thrown instanceof errors/* UserError */.y ? causeOf(thrown) : stackOf(thrown);
        if (underneath !== undefined)
            core/* info */.pq(muted(underneath));
        core/* error */.z3(`${error.message}\n${error.hint}`, {
            title: 'Build Lambda Source',
            ...(0,place/* pointTo */.i)(error),
        });
        if ((0,inputs/* wantsSummary */.ui)()) {
            await (0,summary/* writeSummary */.Sy)(error.summary ?? summarizeFailure(error.message, error.hint));
        }
    }
}
/** Of a mistake, the stack would only lead into this action. */
function causeOf({ cause }) {
    return cause === undefined ? undefined : `Caused by: ${(0,errors/* messageOf */.b)(cause)}`;
}
function stackOf(thrown) {
    return (thrown instanceof Error && thrown.stack) || String(thrown);
}
function bug(thrown) {
    return new errors/* UserError */.y(`Unexpected failure: ${(0,errors/* messageOf */.b)(thrown)}`, {
        hint: 'This looks like a bug in Build Lambda Source. Nothing was overwritten in S3. ' +
            'Please open an issue with the log of this step.',
    });
}
function muted(text) {
    // Each line by itself: so none of them begins like a command to the runner.
    return text.replaceAll(/^.*$/gm, '\u001b[90m$&\u001b[39m');
}


/***/ }),

/***/ 7251:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3832);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6005);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8750);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7729);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1391);





await (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageInputs */ .O7)();
    const archive = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .pack */ .q)(inputs);
    await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n0)((0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOutputs */ .P2)(archive));
    if (inputs.summary)
        await (0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .writeSummary */ .Sy)((0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeArchive */ .Qj)(archive));
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/listed-file.ts



// What took the file's place since the listing must not lead elsewhere (a link) nor block for ever (a pipe).
// Windows has neither flag.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Reads a file as it was when its tree was listed. Synchronous: on many small files, awaited reads take four times
 * as long.
 * @throws UserError if it has vanished, has changed since the listing, or cannot be read
 */
function readListedFile(root, entry) {
    const file = external_node_path_default().join(root, entry.path);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, FLAGS);
        // Not a Buffer: jszip would copy that byte by byte.
        const content = new Uint8Array(entry.size);
        let filled = 0;
        while (filled < content.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, content, filled, content.length - filled, null);
            if (read === 0)
                break;
            filled += read;
        }
        // After the reading, so that a change during it shows too.
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        const same = stats.isFile() && stats.size === entry.size && stats.ctimeMs === entry.changed;
        if (!same || filled < entry.size)
            throw changed(file, 'has changed');
        return content;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw changed(file, 'has vanished');
        if (code === 'ELOOP')
            throw changed(file, 'has become a symbolic link');
        throw new errors/* UserError */.y(`The file ${file} cannot be read: ${(0,errors/* messageOf */.b)(error)}`, {
            hint: 'Check that the user of this job may read it.',
            cause: error,
        });
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function changed(file, how) {
    return new errors/* UserError */.y(`The file ${file} ${how} while the build directory was packed.`, {
        hint: 'Nothing else may work in the build directory at that time: look for a process that the build left running, ' +
            'or for another job that uses the same folder.',
    });
}

// EXTERNAL MODULE: ./src/tree.ts
var tree = __nccwpck_require__(9191);
;// CONCATENATED MODULE: ./src/compress.ts


// The oldest date that a zip can hold. jszip writes and reads the fields in UTC, so no time zone can change them.
const DATE = new Date(Date.UTC(1980, 0, 1));
const FOLDER_MODE = 0o40755;
const FILE_MODE = 0o100644;
const EXECUTABLE_MODE = 0o100755;
// Names, dates and modes are the caller's; a data descriptor (`streamFiles`) is what some readers refuse.
const OPTIONS = {
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
    streamFiles: false,
};
/** Loads jszip, once: not every run needs it. */
async function loadJszip() {
    return (await __nccwpck_require__.e(/* import() */ 922).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3922, 23))).default;
}
/**
 * Reads entries of a tree and gives a zip of them, in their order. It depends on nothing but names, content and
 * executable bits.
 * @throws UserError if a file has changed since the listing, see {@link readListedFile}
 */
async function compress(root, entries) {
    const JSZip = await loadJszip();
    const zip = new JSZip();
    for (const entry of entries) {
        // Folders that jszip adds by itself would carry the current time.
        const options = { date: DATE, createFolders: false };
        if (entry.kind === 'folder') {
            // zipimport finds namespace packages through their folder entries.
            zip.file((0,tree/* zipName */.XA)(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE });
        }
        else {
            const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE;
            zip.file((0,tree/* zipName */.XA)(entry), readListedFile(root, entry), { ...options, unixPermissions });
        }
    }
    return zip.generateAsync(OPTIONS);
}

// EXTERNAL MODULE: ./src/content.ts
var src_content = __nccwpck_require__(4546);
// EXTERNAL MODULE: ./src/core.ts
var src_core = __nccwpck_require__(828);
;// CONCATENATED MODULE: ./src/debugging.ts

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function debugLines(lines) {
    if (!isDebugging())
        return;
    for (const line of lines())
        src_core/* debug */.Yz(line);
}
function isDebugging() {
    return process.env.RUNNER_DEBUG === '1';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/digest.ts

function digestOf(bytes) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') };
}

;// CONCATENATED MODULE: ./src/zip-format.ts
// The parts of the format that are read and written here; numbers are little-endian. APPNOTE.TXT 6.3.10, sections
// 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
/** Where fields are in a record of the central directory; `size` without the three parts at its end. */
const RECORD = {
    size: 46,
    signature: 0x02014b50,
    crc32: 16,
    unzipped: 24,
    name: 28,
    extra: 30,
    comment: 32,
    attributes: 38,
    offset: 42,
};
/** Where fields are in the end record. */
const END = {
    size: 22,
    signature: 0x06054b50,
    entriesHere: 8,
    entries: 10,
    length: 12,
    offset: 16,
};

;// CONCATENATED MODULE: ./src/join.ts

/**
 * Joins zips that jszip made into one that holds their entries in turn, byte for byte the zip that jszip would have
 * made of all entries in one go. Entries are taken over as they are; only what a zip says of positions and numbers is
 * written anew: the offsets in the central directory, and its end record.
 * @param zips without a comment of their own; 65,534 entries and 4 GiB together at most
 * @throws Error if one is not such a zip
 */
function joinZips(zips) {
    const parts = zips.map(zip => split(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)));
    const total = parts.reduce((sum, { files, directory }) => sum + files.length + directory.length, 0);
    const whole = Buffer.from(new ArrayBuffer(total + END.size));
    let position = 0;
    for (const { files } of parts)
        position += files.copy(whole, position);
    const start = position;
    let before = 0;
    for (const { files, directory } of parts) {
        directory.copy(whole, position);
        shiftOffsets(whole.subarray(position, position + directory.length), before);
        position += directory.length;
        before += files.length;
    }
    const entries = parts.reduce((sum, part) => sum + part.entries, 0);
    whole.writeUInt32LE(END.signature, position);
    whole.writeUInt16LE(entries, position + END.entriesHere);
    whole.writeUInt16LE(entries, position + END.entries);
    whole.writeUInt32LE(position - start, position + END.length);
    whole.writeUInt32LE(start, position + END.offset);
    return new Uint8Array(whole.buffer);
}
function split(zip) {
    const end = zip.length - END.size;
    if (end < 0 || zip.readUInt32LE(end) !== END.signature)
        throw new Error('Not a zip of jszip');
    const offset = zip.readUInt32LE(end + END.offset);
    return {
        files: zip.subarray(0, offset),
        directory: zip.subarray(offset, end),
        entries: zip.readUInt16LE(end + END.entries),
    };
}
/** Adds to the offset in each record of a central directory. */
function shiftOffsets(directory, by) {
    let record = 0;
    while (record < directory.length) {
        if (directory.readUInt32LE(record) !== RECORD.signature)
            throw new Error('Not a zip of jszip');
        const offset = record + RECORD.offset;
        directory.writeUInt32LE(directory.readUInt32LE(offset) + by, offset);
        record +=
            RECORD.size +
                directory.readUInt16LE(record + RECORD.name) +
                directory.readUInt16LE(record + RECORD.extra) +
                directory.readUInt16LE(record + RECORD.comment);
    }
}

// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(351);
;// CONCATENATED MODULE: ./src/names.ts

/**
 * Checks the names that a zip is to hold. jszip takes any name as it is, and what a reader does with a bad one
 * differs from platform to platform.
 * @param names paths with forward slashes; those of folders may end in one
 * @returns pairs of names that are one and the same where case or the form of accents does not count, as on
 * Windows and macOS: a checkout there holds only one of the two.
 * @throws UserError for a name that is absolute or empty, or holds a backslash, a NUL, or an empty, `.` or `..` part
 */
function checkNames(names) {
    const collisions = [];
    const seen = new Map();
    for (const name of names) {
        const fault = findFault(name);
        if (fault !== undefined) {
            throw new errors/* UserError */.y(`The build directory holds a name that no zip can hold safely: ${JSON.stringify(name)} ${fault}.`, { hint: 'Rename it in the project.' });
        }
        const key = name.normalize('NFC').toLowerCase();
        const twin = seen.get(key);
        if (twin === undefined)
            seen.set(key, name);
        else
            collisions.push([twin, name]);
    }
    return collisions;
}
function findFault(name) {
    if (name.startsWith('/') || /^[a-z]:/i.test(name))
        return 'is absolute';
    if (name.includes('\\'))
        return 'holds a backslash, which is a folder separator on Windows';
    if (name.includes('\0'))
        return 'holds a NUL';
    if (!name.isWellFormed())
        return 'is not valid Unicode';
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.some(part => ['', '.', '..'].includes(part)))
        return 'holds an empty, "." or ".." part';
    return undefined;
}

// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
// EXTERNAL MODULE: ./src/size.ts
var size = __nccwpck_require__(4642);
;// CONCATENATED MODULE: ./src/progress.ts



const INTERVAL = 2_000;
/** Logs a line every two seconds until it is stopped; work that is done before logs none. */
function startProgress(entries, bytes) {
    const done = { entries: 0, bytes: 0 };
    const timer = setInterval(() => {
        src_core/* info */.pq(`Compressed ${done.entries} of ${entries} files and folders, ${(0,size/* formatSize */.X)(done.bytes)} of ${(0,size/* formatSize */.X)(bytes)}`);
    }, INTERVAL);
    return {
        add(moreEntries, moreBytes) {
            done.entries += moreEntries;
            done.bytes += moreBytes;
        },
        stop: () => clearInterval(timer),
    };
}
/** Logs every few seconds that something is still being waited for. */
async function whileWaiting(what, work, interval = 5_000) {
    const elapsed = stopwatch();
    const timer = setInterval(() => core.info(`${what}: ${elapsed()} so far`), interval);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}

;// CONCATENATED MODULE: ./src/slices.ts
// jszip waits for the event loop at each entry, so many empty ones are work too.
const MOST_ENTRIES = 1_000;
/** Cuts a listing into slices, each of about so many bytes, or of one larger file and its neighbors. */
function cutSlices(entries, bytesPerSlice) {
    const slices = [];
    let start = 0;
    let bytes = 0;
    for (const [position, entry] of entries.entries()) {
        bytes += entry.size;
        const end = position + 1;
        const full = bytes >= bytesPerSlice || end - start >= MOST_ENTRIES;
        if (!full && end < entries.length)
            continue;
        slices.push({ index: slices.length, entries: entries.slice(start, end), bytes });
        start = end;
        bytes = 0;
    }
    return slices;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
;// CONCATENATED MODULE: ./src/queue.ts

/** Makes a queue for so many threads; the largest slices come first, so that none of them is the last one alone. */
function newQueue(root, slices, threads) {
    return {
        root,
        slices: slices.toSorted((a, b) => b.bytes - a.bytes),
        state: new Int32Array(new SharedArrayBuffer((1 + threads) * Int32Array.BYTES_PER_ELEMENT)),
    };
}
/**
 * Takes slice after slice, each one taken by one thread only, until none is left, and hands out their zips.
 * @throws UserError if a file has changed since the listing
 */
async function workOff({ root, slices, state }, thread, deliver) {
    for (;;) {
        const taken = Atomics.add(state, 0, 1);
        const slice = slices[taken];
        if (slice === undefined)
            return;
        Atomics.store(state, 1 + thread, taken + 1);
        deliver(slice, await compress(root, slice.entries));
    }
}
/** Leaves nothing to take. */
function queue_close({ slices, state }) {
    Atomics.store(state, 0, slices.length);
}
/** The slice that a thread took last. */
function lastTaken({ slices, state }, thread) {
    return slices[Atomics.load(state, 1 + thread) - 1];
}

;// CONCATENATED MODULE: ./src/threads.ts




// Beside this file in the sources, and beside the bundle in dist/: scripts/bundle.ts puts it there.
const WORKER = new URL(`./workers/compress${external_node_path_default().extname(import.meta.filename)}`, import.meta.url);
/**
 * Compresses slices on several threads, of which the calling one is the first.
 * @param report told of every slice that is done
 * @returns a zip for each slice, in the slices' order
 * @throws UserError if a file has changed since the listing; Error naming the slice if a thread breaks
 */
async function compressSlices(root, slices, threads, report) {
    const queue = newQueue(root, slices, threads);
    const workers = [];
    const zips = [];
    let missing = slices.length;
    try {
        await new Promise((resolve, reject) => {
            const deliver = (index, zip) => {
                zips[index] = zip;
                report(slices[index]);
                missing--;
                // Not when the workers have ended: that takes them a while.
                if (missing === 0)
                    resolve();
            };
            for (let thread = 1; thread < threads; thread++) {
                const delivered = (slice) => zips[slice.index] !== undefined;
                workers.push(startWorker({ queue, thread }, deliver, delivered, reject));
            }
            workOff(queue, 0, (slice, zip) => deliver(slice.index, zip)).catch(reject);
        });
    }
    finally {
        queue_close(queue);
        for (const worker of workers)
            void worker.terminate();
    }
    return zips;
}
function startWorker(task, deliver, delivered, fail) {
    const broken = (reason, cause) => {
        const slice = lastTaken(task.queue, task.thread);
        const first = slice?.entries[0]?.path;
        const where = first === undefined ? 'before its first file' : `at ${first} and its neighbors`;
        fail(new Error(`Worker thread ${task.thread} broke ${where}: ${reason}`, { cause }));
    };
    return new external_node_worker_threads_.Worker(WORKER, { workerData: task })
        .on('message', (message) => {
        if (message.kind === 'zip')
            deliver(message.index, message.zip);
        else
            fail(new errors/* UserError */.y(message.message, { hint: message.hint }));
    })
        .on('messageerror', error => broken((0,errors/* messageOf */.b)(error), error))
        .on('error', error => broken((0,errors/* messageOf */.b)(error), error))
        .on('exit', code => {
        const slice = lastTaken(task.queue, task.thread);
        if (code !== 0 || (slice && !delivered(slice)))
            broken(`it ended with exit code ${code}`);
    });
}

;// CONCATENATED MODULE: ./src/timing.ts
/** Starts to measure; the function that it gives tells the seconds since then, e.g. `4.6 s`. */
function timing_stopwatch() {
    const start = performance.now();
    return () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/zip-file.ts + 2 modules
var zip_file = __nccwpck_require__(3459);
;// CONCATENATED MODULE: ./src/archive.ts



















// More threads than this have not been measured.
const MOST_THREADS = 8;
// A thread takes about a tenth of a second to start, and as long again until its code is compiled; in that time
// another one compresses this much.
const BYTES_PER_THREAD = 2_000_000;
// Enough slices that all threads end at about the same time, none so large that it takes much memory.
const SLICES_PER_THREAD = 16;
const SLICE_BYTES = { least: 128 * 1024, most: 2 * 1024 ** 2 };
// Entries in the log of a step that is being debugged.
const DEBUGGED = 1_000;
/**
 * Stage 2: packs the build directory into a zip whose bytes depend on nothing but names, content and
 * executable bits.
 * @throws UserError if the tree is not what a Lambda function can hold, changes meanwhile, or the zip cannot be
 * written
 */
async function pack({ buildDirectory, zipPath }, options = {}) {
    const elapsed = timing_stopwatch();
    (0,zip_file/* checkZipPath */.f)(zipPath, buildDirectory);
    checkIsFolder(buildDirectory);
    const entries = await (0,tree/* listTree */.nT)(buildDirectory);
    for (const warning of (0,limits/* checkLimits */.J5)(buildDirectory, entries))
        src_core/* warning */.$e(warning);
    for (const [one, other] of checkNames(entries.map(tree/* zipName */.XA))) {
        src_core/* warning */.$e(`${one} and ${other} are one file on Windows and macOS: the zip differs there.`);
    }
    const content = (0,src_content/* summarizeContent */.F)(entries);
    const files = content.reduce((sum, part) => sum + part.files, 0);
    const unzippedSize = content.reduce((sum, part) => sum + part.bytes, 0);
    const threads = options.threads ?? chooseThreads(unzippedSize);
    debugLines(() => entries.slice(0, DEBUGGED).map(entry => `${(0,tree/* zipName */.XA)(entry)} ${entry.size}`));
    const bytes = await src_core/* group */.Os(`package ${(0,place/* showPath */.P)(buildDirectory)}`, async () => {
        for (const line of (0,src_content/* describeContent */.X)(content))
            src_core/* info */.pq(line);
        return await compressTree(buildDirectory, entries, threads);
    });
    await (0,zip_file/* writeZip */.z)(zipPath, bytes);
    const digest = digestOf(bytes);
    src_core/* info */.pq(`Packaged ${files} files (${(0,size/* formatSize */.X)(unzippedSize)}, zipped ${(0,size/* formatSize */.X)(bytes.length)}) in ${elapsed()}` +
        `${threads > 1 ? ` on ${threads} threads` : ''}: ${(0,place/* showPath */.P)(zipPath)}`);
    src_core/* info */.pq(`SHA-256: ${digest.sha256}`);
    const remark = (0,limits/* remarkZipSize */.R)(bytes.length);
    if (remark !== undefined)
        src_core/* notice */.lm(remark);
    return {
        zipPath,
        bytes,
        ...digest,
        zipSize: bytes.length,
        unzippedSize,
        files,
        content,
    };
}
function checkIsFolder(buildDirectory) {
    if ((0,external_node_fs_.statSync)(buildDirectory, { throwIfNoEntry: false })?.isDirectory())
        return;
    throw new errors/* UserError */.y(`The build directory ${buildDirectory} is not there, or is no folder.`, {
        hint: 'Build the package into it first, or set the input build-directory.',
    });
}
/** Small trees pay for no thread that they do not need. */
function chooseThreads(bytes) {
    const worth = Math.floor(bytes / BYTES_PER_THREAD);
    return Math.max(1, Math.min(worth, (0,external_node_os_.availableParallelism)(), MOST_THREADS));
}
async function compressTree(root, entries, threads) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    const perSlice = bytes / (threads * SLICES_PER_THREAD);
    const slices = cutSlices(entries, Math.max(SLICE_BYTES.least, Math.min(perSlice, SLICE_BYTES.most)));
    // jszip puts names that are numbers first, which no join of slices could repeat.
    const ordered = !entries.some(({ path }) => /^\d+$/.test(path));
    if (!ordered || (threads === 1 && bytes < SLICE_BYTES.most))
        return compress(root, entries);
    const progress = startProgress(entries.length, bytes);
    try {
        const zips = await compressSlices(root, slices, threads, slice => progress.add(slice.entries.length, slice.bytes));
        return joinZips(zips);
    }
    finally {
        progress.stop();
    }
}


/***/ }),

/***/ 6586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** Renders the first items of a list, and says how many more there are. */
function bounded(items, most, render) {
    const lines = items.slice(0, most).map(render);
    const rest = items.length - lines.length;
    return rest > 0 ? [...lines, `… and ${rest} more`] : lines;
}
/** A text that is cut where it is longer than anybody reads. */
function clip(text, most = 300) {
    return text.length > most ? `${text.slice(0, most)}…` : text;
}


/***/ }),

/***/ 4546:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ summarizeContent),
/* harmony export */   X: () => (/* binding */ describeContent)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6586);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5260);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4642);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9191);




/** Top-level names in a log. */
const SHOWN = 10;
/** One line for each part, for the log. */
function describeContent(content) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .M)(content, SHOWN, ({ name, files, bytes }) => `- ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .I)(name)}: ${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .X)(bytes)}`);
}
/** The content of a tree by its top-level names, the largest first. */
function summarizeContent(entries) {
    const parts = new Map();
    for (const { path, kind, size } of entries) {
        if (kind === 'folder')
            continue;
        const slash = path.indexOf('/');
        const name = slash < 0 ? path : path.slice(0, slash + 1);
        const part = parts.get(name) ?? { files: 0, bytes: 0 };
        parts.set(name, { files: part.files + 1, bytes: part.bytes + size });
    }
    return [...parts]
        .map(([name, part]) => ({ name, ...part }))
        .sort((a, b) => b.bytes - a.bytes || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(a.name, b.name));
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   fl: () => (/* binding */ loadToolkit),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

// What the toolkit's `@actions/core` does for inputs and lines of log, written here since every run needs it before
// anything else: the toolkit loads an HTTP client with it, which takes longer than Node.js itself to start.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
/** The toolkit, for what comes late in a run: outputs and the summary. */
function loadToolkit() {
    return __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
}
/** The trimmed text of an input; empty if it is not set. */
function getInput(name) {
    return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
/** Writes a line of log. */
function info(message) {
    process.stdout.write(message + node_os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
/** Writes a line that shows only where the job logs for debugging. */
function debug(message) {
    issue('debug', message);
}
function notice(message, annotation) {
    issue('notice', message, annotation);
}
function warning(message, annotation) {
    issue('warning', message, annotation);
}
function error(message, annotation) {
    issue('error', message, annotation);
}
/** Lets what something logs fold up under a name. */
async function group(name, run) {
    issue('group', name);
    try {
        return await run();
    }
    finally {
        issue('endgroup', '');
    }
}
function issue(command, message, annotation = {}) {
    const { title, file, startLine: line } = annotation;
    const properties = Object.entries({ title, file, line })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    info(`::${command}${properties && ` ${properties}`}::${escapeData(message)}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user of the action can mend: a wrong input, a broken project, a refused permission.
 * It is shown as its message and hint alone. Any other error is a bug of ours and shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    hint;
    /** The project's file that the annotation points to. */
    file;
    line;
    summary;
    constructor(message, { hint, file, line, summary, cause }) {
        super(message, { cause });
        this.hint = hint;
        this.file = file;
        this.line = line;
        this.summary = summary;
    }
}
/** The text of anything that can be thrown, an error or not. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O7: () => (/* binding */ readPackageInputs),
  ui: () => (/* binding */ wantsSummary)
});

// UNUSED EXPORTS: readArtifactInputs, readBuildInputs, readInputs, readProjectsInputs, readResultsInputs

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core.ts
var src_core = __nccwpck_require__(828);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/version.ts

// The grammar of PEP 440, appendix B, in the order of its segments.
const GRAMMAR = new RegExp([
    /^\s*v?/,
    /(?:(?<epoch>\d+)!)?/,
    /(?<release>\d+(?:\.\d+)*)/,
    /(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?/,
    /(?<post>-(?<postImplicit>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d+)?)?/,
    /(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /\s*$/,
]
    .map(part => part.source)
    .join(''), 'i');
const PRE_RELEASE = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
function parse(text) {
    const groups = GRAMMAR.exec(text)?.groups;
    if (!groups)
        return undefined;
    const epoch = integer(groups.epoch);
    const release = groups.release?.split('.').map(integer).join('.');
    const pre = groups.pre
        ? `${PRE_RELEASE[groups.pre.toLowerCase()]}${integer(groups.preNumber)}`
        : '';
    const post = groups.post ? `.post${integer(groups.postImplicit ?? groups.postNumber)}` : '';
    return {
        base: `${epoch === '0' ? '' : `${epoch}!`}${release}${pre}${post}`,
        dev: groups.dev ? `.dev${integer(groups.devNumber)}` : '',
        local: groups.local
            ? `+${groups.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`
            : '',
    };
}
function format({ base, dev, local }) {
    return `${base}${dev}${local}`;
}
/**
 * The canonical spelling of a version, e.g. `1.0.0rc1` for `v1.0.0-RC.1`, by the rules of PEP 440.
 * Numbers stay text: calendar and timestamp versions can exceed what a JavaScript number holds exactly.
 * @throws UserError if the text is not a PEP 440 version.
 */
function version_canonicalVersion(text) {
    const version = findVersion(text);
    if (version !== undefined)
        return version;
    throw new UserError(`"${text}" is not a version that Python knows (PEP 440).`, {
        hint: 'Use a version such as 1.2.3, 1.2.3rc1, 1.2.3.dev4 or 1.2.3+build.5.',
    });
}
/** The canonical spelling of a version; undefined if the text is none. See {@link canonicalVersion}. */
function findVersion(text) {
    const segments = parse(text);
    return segments && format(segments);
}
/** Whether a version is one of development, or carries a local label: not meant as a release (PEP 440). */
function isUnreleased(version) {
    const segments = parse(version);
    return segments !== undefined && (segments.dev !== '' || segments.local !== '');
}
/**
 * The version to publish under: the built one, or the one that the user asks for, if that only adds a
 * development segment or a local label. So unreleased builds get keys of their own, and no artifact is stored
 * under the number of another release.
 * @param built canonical
 * @param asked canonical, if given
 * @param place where the project states the version
 * @throws UserError if the two are different releases.
 */
function publishedVersion(built, asked, place) {
    if (asked === undefined || asked === built)
        return built;
    const [was, is] = [parse(built), parse(asked)];
    const keeps = (segment) => !was?.[segment] || was[segment] === is?.[segment];
    if (was?.base === is?.base && keeps('dev') && keeps('local'))
        return asked;
    throw new UserError(`The input version is ${asked}, and the version that was built is ${built}.`, {
        hint: `Set the version in the project file, and remove the input. It may only add to the built version, ` +
            `such as ${was?.base}.dev42 or ${was?.base}+build.42, to give unreleased builds keys of their own.`,
        ...place,
    });
}
function integer(digits) {
    return digits?.replace(/^0+(?=\d)/, '') ?? '0';
}
function localPart(part) {
    return /^\d+$/.test(part) ? integer(part) : part;
}

;// CONCATENATED MODULE: ./src/input-values.ts
/** The values of single inputs: texts in, checked values out. Each throws a UserError naming the input and the way out. */



/** Where the values of inputs come from that another step gives. */
const input_values_OUTPUT_OF = {
    build: 'the output of the step that built the package',
    package: 'the output of the step that packaged the zip',
};
function input_values_releaseTag(text) {
    if (text === '' || text === 'match')
        return 'match';
    if (text === 'ignore')
        return 'ignore';
    throw new UserError(`The input release-tag is "${text}".`, { hint: 'Set it to match or ignore.' });
}
function input_values_sha256(text) {
    if (/^[0-9a-f]{64}$/i.test(text))
        return text.toLowerCase();
    throw new UserError(`The input sha256 is "${text}", which is not a SHA-256.`, {
        hint: `Set it to ${input_values_OUTPUT_OF.package}: 64 hexadecimal digits.`,
    });
}
function input_values_packageName(text) {
    if (isPackageName(text))
        return text;
    throw new UserError(`The input package-name is "${text}", which no Python package can be called.`, {
        hint: `Set it to ${input_values_OUTPUT_OF.build}: letters, digits, hyphens, underscores and dots.`,
    });
}
function input_values_lines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}
function input_values_required(read, name, example) {
    const text = read(name);
    if (text !== '')
        return text;
    throw new UserError(`The input ${name} is required and is empty.`, {
        hint: `Set it in the step's \`with:\`, e.g. ${name}: ${example}. If it comes from \`vars.…\`, \`secrets.…\` or ` +
            '`steps.….outputs.…`, check that this workflow may read it, and that the step has run.',
    });
}
// The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them.
function input_values_flag(read, name) {
    const text = read(name);
    if (['', 'true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw new errors/* UserError */.y(`The input ${name} is "${text}".`, { hint: 'Set it to true or false.' });
}
function input_values_version(text) {
    try {
        return canonicalVersion(text);
    }
    catch (cause) {
        throw new UserError(`The input version is "${text}", which is not a version that Python knows (PEP 440).`, {
            hint: 'Set it to the version in the project file, with a .dev number or a +label added, e.g. 1.2.3+build.5.',
            cause,
        });
    }
}
function input_values_region(text) {
    if (text === '' || /^[a-z][a-z0-9-]*$/.test(text))
        return text || undefined;
    throw new UserError(`The input aws-region is "${text}", which is not the name of a region.`, {
        hint: 'Set it to a name such as eu-central-1.',
    });
}
function input_values_accountId(text) {
    if (text === '' || /^\d{12}$/.test(text))
        return text || undefined;
    throw new UserError(`The input expected-bucket-owner is "${text}".`, {
        hint: 'Set it to the twelve digits of an AWS account, in quotes if they start with 0.',
    });
}
// Ids, ARNs and aliases look alike in nothing else, and other stores have names of their own.
function input_values_kmsKeyId(text) {
    if (text === '' || /^[\x21-\x7e]{1,2048}$/.test(text))
        return text || undefined;
    throw new UserError(`The input kms-key-id is "${text}".`, {
        hint: 'Set it to the ARN of a key, such as arn:aws:kms:eu-central-1:111122223333:key/…, to its id, or to alias/name.',
    });
}

;// CONCATENATED MODULE: ./src/layout.ts


/** Stands in a bucket prefix for the normalized name of the package, see {@link normalizeName}. */
const PLACEHOLDER = '{package-name}';
const EXAMPLE = 'Give it as s3://my-bucket/lambda/, with the bucket name in lower case.';
// General purpose bucket names:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
// Reserved by the same rules, for what cannot hold a version that is written once and that Lambda can load.
const UNFIT_SUFFIXES = (/* unused pure expression or super */ null && ([
    ['--x-s3', 'directory buckets (S3 Express One Zone), from which Lambda loads no code'],
    ['--ol-s3', 'Object Lambda access points, which only read'],
    ['--table-s3', 'table buckets'],
    ['.mrap', 'Multi-Region Access Points'],
]));
const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$/;
/**
 * Reads `s3://bucket/any/prefix/`, with or without the last slash.
 * @throws UserError for anything else: another scheme, an ARN, an invalid bucket name, an ambiguous prefix.
 */
function layout_parseBucketPrefix(text) {
    const refuse = (reason) => {
        throw new UserError(`The input bucket-prefix is "${text}": ${reason}.`, { hint: EXAMPLE });
    };
    if (/^arn:[^/]*:accesspoint\b/.test(text)) {
        refuse('that is the ARN of an access point; its alias, which ends in -s3alias, can stand for a bucket');
    }
    if (text.startsWith('arn:'))
        refuse('that is an ARN, not a place in a bucket');
    if (!text.startsWith('s3://'))
        refuse('it does not start with s3://');
    const [bucket = '', ...segments] = text.slice('s3://'.length).split('/');
    if (!BUCKET_NAME.test(bucket) || bucket.includes('..') || IP_ADDRESS.test(bucket)) {
        refuse(bucket === ''
            ? 'the bucket name is missing'
            : `"${bucket}" is not a valid bucket name (3 to 63 lower-case letters, digits, dots and hyphens)`);
    }
    for (const [suffix, kind] of UNFIT_SUFFIXES) {
        if (bucket.endsWith(suffix))
            refuse(`names that end in ${suffix} belong to ${kind}`);
    }
    if (segments.at(-1) === '')
        segments.pop();
    for (const segment of segments) {
        if (segment === '')
            refuse('two slashes in a row would make a folder without a name');
        if (segment === '.' || segment === '..')
            refuse(`"${segment}" has no meaning in a key of S3`);
        if (/[\u0000-\u001f\u007f]/.test(segment))
            refuse('it holds a control character');
        if (/[{}]/.test(segment.replaceAll(PLACEHOLDER, ''))) {
            refuse(`the only text in braces that it can hold is ${PLACEHOLDER}`);
        }
    }
    return { bucket, prefix: segments.map(segment => `${segment}/`).join('') };
}
/**
 * The one place of a version: `<prefix>source/<version>/source.zip`.
 * @param artifact its version is canonical, see `canonicalVersion`
 * @throws UserError if the key is longer than the 1,024 bytes that S3 allows.
 */
function locateSource({ bucket, prefix }, { packageName, version }) {
    const folder = prefix.replaceAll(PLACEHOLDER, () => normalizeName(packageName));
    const key = keyOf(`${folder}source/`, version);
    const bytes = Buffer.byteLength(key);
    if (bytes > 1024) {
        throw new UserError(`The key in S3 would have ${bytes} bytes, S3 allows 1,024: ${key}`, {
            hint: 'Shorten the input bucket-prefix.',
        });
    }
    return { bucket, key, uri: `s3://${bucket}/${key}` };
}
/** What the keys of all versions begin with that are published below the same prefix. */
function versionsPrefix({ key }) {
    return key.split('/').slice(0, -2).join('/').concat('/');
}
/** Where another version of the same artifact is. */
function siblingOf(location, version) {
    const { bucket } = location;
    const key = keyOf(versionsPrefix(location), version);
    return { bucket, key, uri: `s3://${bucket}/${key}` };
}
function keyOf(versions, version) {
    return `${versions}${version}/source.zip`;
}
/** The page of an object in the AWS console, in the partition that the region belongs to. */
function consoleUrl({ bucket, key }, region) {
    // Parentheses would end a link in Markdown.
    const prefix = encodeURIComponent(key).replaceAll('(', '%28').replaceAll(')', '%29');
    const query = `region=${encodeURIComponent(region)}&prefix=${prefix}`;
    return `https://${CONSOLES[partitionOf(region)]}/s3/object/${bucket}?${query}`;
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partitionOf(region = '') {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
/** Whether a bucket's name is really the alias of an access point, which S3 takes in its place. */
function isAccessPointAlias(bucket) {
    return bucket.endsWith('-s3alias');
}

;// CONCATENATED MODULE: ./src/matrix.ts

/** A matrix in the form that `strategy.matrix: ${{ fromJSON(…) }}` takes. */
function formatMatrix(include) {
    return JSON.stringify({ include });
}
/**
 * The project files of a matrix.
 * @throws UserError if the text is not what {@link formatMatrix} gives
 */
function matrix_parseMatrix(text) {
    try {
        const { include } = JSON.parse(text);
        return include.map(({ 'project-file': file }) => {
            if (typeof file !== 'string')
                throw new TypeError('A project has no project-file.');
            return file;
        });
    }
    catch (cause) {
        throw new UserError('The input projects is not a matrix of projects.', {
            hint: 'Set it to the output matrix of the action that has found the projects.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/pairs.ts

/**
 * Reads an input of lines `name=value`. The first `=` ends the name; spaces around name and value and empty lines
 * do not count.
 * @throws UserError naming the line, if it is not of this form.
 */
function pairs_parsePairs(input, text) {
    return text.split('\n').flatMap((raw, index) => {
        const line = raw.trim();
        if (line === '')
            return [];
        const refuse = (reason, hint) => {
            throw new UserError(`The input ${input}, line ${index + 1}, is "${line}": ${reason}.`, {
                hint,
            });
        };
        const at = line.indexOf('=');
        if (at < 0)
            refuse('there is no = in it', 'Write name=value, one a line.');
        if (at === 0)
            refuse('the name is missing', 'Write name=value, one a line.');
        return [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim(), refuse }];
    });
}

;// CONCATENATED MODULE: ./src/metadata.ts



// The names and values of all user metadata of an object, in bytes:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
const S3_LIMIT = 2048;
/** What the user's metadata may take of it. The rest is ours; the name of a package is known only after the build. */
const USER_LIMIT = 1024;
const OWN_NAMES = (/* unused pure expression or super */ null && ([
    'source_sha256',
    'package_name',
    'package_version',
    'upload_id',
    'repository',
    'commit',
    'ref',
    'run_url',
]));
// A header's name (RFC 9110, token); metadata travels as the headers x-amz-meta-<name>.
const NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
/**
 * Reads the input `metadata`, `name=value`, one a line. Names become lower-case, as S3 keeps them.
 * @throws UserError naming the line, for anything that S3 would refuse or change, and for our own names.
 */
function metadata_parseMetadata(text) {
    const metadata = new Map();
    let size = 0;
    for (const { name, value, refuse } of parsePairs('metadata', text)) {
        const key = name.toLowerCase();
        if (!NAME.test(key)) {
            refuse(`"${name}" is not a name that metadata can have`, 'Use letters, digits, hyphens, underscores and dots.');
        }
        if (OWN_NAMES.includes(key)) {
            refuse(`the name ${key} is one that this action sets itself`, 'Choose another name.');
        }
        if (value === '') {
            refuse(`${key} has no value`, 'Give it one, or remove the line if the value is optional.');
        }
        if (!PRINTABLE_ASCII.test(value)) {
            refuse(`the value of ${key} holds a character that is not printable ASCII`, 'S3 would store another text than this one. Write it in ASCII, or make it a tag: see the input tags.');
        }
        if (metadata.has(key)) {
            refuse(`the name ${key} is there twice`, 'Names are compared in lower case. Keep one.');
        }
        size += key.length + value.length;
        if (size > USER_LIMIT) {
            refuse(`names and values have ${size} bytes up to this line`, `${USER_LIMIT} bytes are allowed: S3 takes ${S3_LIMIT} for one object, and this action needs the rest.`);
        }
        metadata.set(key, value);
    }
    return Object.fromEntries(metadata);
}
/**
 * All metadata of an artifact. What the workflow is called by others can take any form, and must never fail an
 * upload: characters beyond ASCII are percent-encoded, and what does not fit is left out.
 * @throws UserError if the metadata that cannot be left out is larger than S3 allows.
 */
function objectMetadata(provenance, user) {
    const metadata = {
        source_sha256: provenance.sha256,
        package_name: ascii(provenance.packageName),
        package_version: provenance.version,
        upload_id: provenance.uploadId,
        ...user,
    };
    if (sizeOf(metadata) > S3_LIMIT) {
        throw new UserError(`The metadata of the object would have ${sizeOf(metadata)} bytes, S3 allows ${S3_LIMIT}.`, { hint: 'Shorten the name of the package, its version, or the input metadata.' });
    }
    for (const [name, value] of Object.entries(provenance.workflow)) {
        const entry = { [name]: ascii(value) };
        if (sizeOf(metadata) + sizeOf(entry) <= S3_LIMIT)
            Object.assign(metadata, entry);
        else
            core.debug(`Metadata ${name} is left out, since it does not fit: ${value}`);
    }
    return metadata;
}
function sizeOf(metadata) {
    return Object.entries(metadata).flat().join('').length;
}
function ascii(text) {
    return text.toWellFormed().replaceAll(/[^\x20-\x7e]+/g, encodeURIComponent);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
;// CONCATENATED MODULE: ./src/project-folders.ts


// Folders that hold copies, other people's code, or no code of the package.
const PASSED_OVER = /^(\..*|build|dist|node_modules|__pycache__|venv|env|site-packages|tests?|.*\.egg-info)$/;
/**
 * Finds files of some names in a project, but not in folders that hold no source of it.
 * @param depth how many folders to go down
 * @returns absolute paths, those of a folder before those below it
 */
function project_folders_findFiles(directory, names, depth = 4) {
    const entries = list(directory).sort((a, b) => (a.name < b.name ? -1 : 1));
    const files = entries.filter(entry => entry.isFile() && names.includes(entry.name));
    const folders = entries.filter(entry => entry.isDirectory() && !PASSED_OVER.test(entry.name));
    return [
        ...files.map(entry => path.join(directory, entry.name)),
        ...(depth === 0 ? [] : folders).flatMap(entry => project_folders_findFiles(path.join(directory, entry.name), names, depth - 1)),
    ];
}
/** What is in a folder; nothing if it is not there, or may not be read. */
function list(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The packages of a project that a build backend could have been meant to find. */
function findPackages(directory) {
    return ['', 'src'].flatMap(root => findInits(path.join(directory, root)).map(name => ({ name, root })));
}
function findInits(folder) {
    return project_folders_findFiles(folder, ['__init__.py'], 1)
        .map(file => path.basename(path.dirname(file)))
        .filter(name => name !== path.basename(folder))
        .sort();
}

;// CONCATENATED MODULE: ./src/project.ts





const PROJECT_FILES = (/* unused pure expression or super */ null && (['pyproject.toml', 'setup.py']));
/** Whether a path is that of a project file, or of a folder that holds one. */
function isProject(file) {
    if (PROJECT_FILES.includes(path.basename(file)))
        return true;
    return PROJECT_FILES.some(name => existsSync(path.join(file, name)));
}
/**
 * Finds the project that an input names: a `pyproject.toml`, a `setup.py`, or a folder that holds one.
 * @throws UserError if there is none, naming what lies nearby.
 */
function project_findProject(text) {
    const given = path.resolve(text);
    if (!existsSync(given)) {
        throw new UserError(`The project file "${text}" does not exist (looked for ${given}).`, {
            hint: missingHint(given),
        });
    }
    if (statSync(given).isDirectory()) {
        const file = PROJECT_FILES.map(name => path.join(given, name)).find(existsSync);
        if (file)
            return { file, directory: given };
        throw new UserError(`The folder "${text}" holds neither pyproject.toml nor setup.py.`, {
            hint: 'Set the input project-file to the pyproject.toml or setup.py of your package.',
        });
    }
    if (!PROJECT_FILES.includes(path.basename(given))) {
        throw new UserError(`The input project-file is "${text}", which is neither a pyproject.toml nor a setup.py.`, {
            hint: 'Set it to the pyproject.toml or setup.py of your package, or to the folder that holds it.',
        });
    }
    return { file: given, directory: path.dirname(given) };
}
function missingHint(given) {
    const neighbor = PROJECT_FILES.find(name => existsSync(path.join(path.dirname(given), name)));
    if (neighbor)
        return `There is a ${neighbor} in the same folder: set the input project-file to it.`;
    const others = elsewhere();
    if (others.length > 0)
        return `In the checkout: ${others.join(', ')}. Set the input project-file to the one of your package.`;
    return ('Set the input project-file to the pyproject.toml or setup.py of your package, ' +
        'and make sure that actions/checkout runs before this step.');
}
/** Some project files that are there, relative to the working directory. */
function elsewhere() {
    try {
        return findFiles(path.resolve(), PROJECT_FILES, 3).map(showPath).slice(0, 5);
    }
    catch {
        // A folder that may not be read is no reason to say less.
        return [];
    }
}
/** The text of a file beside the project file, which may be that; empty if there is none that can be read. */
function readBeside({ directory }, name) {
    try {
        return readFileSync(path.join(directory, name), 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/tags.ts

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
const MAXIMUM = 10;
const NAME_LIMIT = 128;
const VALUE_LIMIT = 256;
const ALLOWED = /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u;
const CHARACTERS = 'S3 allows letters, digits, spaces and + - = . _ : / @ in tags.';
/**
 * Reads the input `tags`, `name=value`, one a line.
 * @throws UserError naming the line, for anything that S3 would refuse.
 */
function tags_parseTags(text) {
    const tags = new Map();
    for (const { name, value, refuse } of parsePairs('tags', text)) {
        if (!ALLOWED.test(name))
            refuse(`the name "${name}" holds another character`, CHARACTERS);
        if (!ALLOWED.test(value))
            refuse(`the value of ${name} holds another character`, CHARACTERS);
        // S3 counts UTF-16 units, as JavaScript does.
        if (name.length > NAME_LIMIT) {
            refuse(`the name has ${name.length} characters`, `S3 allows ${NAME_LIMIT}.`);
        }
        if (value.length > VALUE_LIMIT) {
            refuse(`the value of ${name} has ${value.length} characters`, `S3 allows ${VALUE_LIMIT}.`);
        }
        if (/^aws:/i.test(name))
            refuse('names with aws: belong to AWS', 'Choose another name.');
        if (tags.has(name))
            refuse(`the name ${name} is there twice`, 'Keep one.');
        if (tags.size === MAXIMUM) {
            refuse('it is one tag too many', `S3 allows ${MAXIMUM} tags for an object.`);
        }
        tags.set(name, value);
    }
    return Object.fromEntries(tags);
}
/** The form in which tags travel with an upload; undefined if there are none. */
function encodeTags(tags) {
    // encodeURIComponent: some stores keep the + of application/x-www-form-urlencoded as it is.
    const pairs = Object.entries(tags).map(pair => pair.map(encodeURIComponent).join('='));
    return pairs.join('&') || undefined;
}

// EXTERNAL MODULE: ./src/zip-file.ts + 2 modules
var zip_file = __nccwpck_require__(3459);
;// CONCATENATED MODULE: ./src/inputs.ts









/** Where the stages put what they make, if nobody says otherwise: beside the project file. */
const OUTPUT = external_node_path_default().join('build', 'lambda', 'source');
/**
 * Reads and checks all inputs of the all-in-one action, before any work.
 * @throws UserError naming the input, its value and the way out.
 */
function readInputs(read = core.getInput) {
    const build = readBuildInputs(read);
    const besideProject = path.join(build.project.directory, OUTPUT, 'source.zip');
    const zipPath = path.resolve(read('zip-path') || besideProject);
    checkZipPath(zipPath, build.buildDirectory);
    return {
        ...build,
        zipPath,
        ...readUploadInputs(read),
        version: read('version') ? version(read('version')) : undefined,
        upload: flag(read, 'upload'),
    };
}
/** Reads and checks the inputs of the action `build`. */
function readBuildInputs(read = core.getInput) {
    const project = findProject(read('project-file') || 'pyproject.toml');
    const besideProject = path.join(project.directory, OUTPUT, 'build');
    return {
        project,
        pipPath: read('pip-path') || undefined,
        pipArgs: lines(read('pip-args')),
        buildEnvironment: lines(read('build-environment')),
        handler: read('handler') || undefined,
        buildDirectory: path.resolve(read('build-directory') || besideProject),
        releaseTag: releaseTag(read('release-tag')),
        summary: flag(read, 'summary'),
    };
}
/** Reads and checks the inputs of the action `package`. */
function readPackageInputs(read = src_core/* getInput */.V4) {
    const buildDirectory = external_node_path_default().resolve(read('build-directory') || external_node_path_default().join(OUTPUT, 'build'));
    const beside = external_node_path_default().join(external_node_path_default().dirname(buildDirectory), 'source.zip');
    const zipPath = external_node_path_default().resolve(read('zip-path') || beside);
    (0,zip_file/* checkZipPath */.f)(zipPath, buildDirectory);
    return { buildDirectory, zipPath, summary: input_values_flag(read, 'summary') };
}
/** Reads and checks the inputs of the action `upload`. */
function readArtifactInputs(read = core.getInput) {
    return {
        zipPath: path.resolve(read('zip-path') || path.join(OUTPUT, 'source.zip')),
        sha256: sha256(required(read, 'sha256', OUTPUT_OF.package)),
        packageName: packageName(required(read, 'package-name', OUTPUT_OF.build)),
        version: version(required(read, 'version', OUTPUT_OF.build)),
        ...readUploadInputs(read),
    };
}
function readUploadInputs(read) {
    return {
        bucketPrefix: readBucketPrefix(read),
        region: region(read('aws-region')),
        expectedBucketOwner: accountId(read('expected-bucket-owner')),
        metadata: parseMetadata(read('metadata')),
        tags: parseTags(read('tags')),
        kmsKeyId: kmsKeyId(read('kms-key-id')),
        summary: flag(read, 'summary'),
    };
}
/** Reads and checks the inputs of the action `projects`. */
function readProjectsInputs(read = core.getInput) {
    return {
        projects: required(read, 'projects', 'functions/*/pyproject.toml'),
        bucketPrefix: readBucketPrefix(read),
        releaseTag: releaseTag(read('release-tag')),
    };
}
/** Reads and checks the inputs of the action `results`. */
function readResultsInputs(read = core.getInput) {
    return {
        directory: path.resolve(required(read, 'directory', 'results')),
        expected: parseMatrix(required(read, 'projects', 'the output matrix of the action projects')),
        summary: flag(read, 'summary'),
    };
}
function readBucketPrefix(read) {
    return parseBucketPrefix(required(read, 'bucket-prefix', 's3://my-bucket/lambda/'));
}
/** Whether a step that fails is to write a job summary: unless it is told not to, whatever else its inputs are. */
function wantsSummary(read = src_core/* getInput */.V4) {
    return read('summary').toLowerCase() !== 'false';
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ DIRECT_UPLOAD_LIMIT),
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   My: () => (/* binding */ UNZIPPED_LIMIT),
/* harmony export */   R: () => (/* binding */ remarkZipSize)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4546);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3916);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4642);



/**
 * Files and folders in one zip. The format counts them in 16 bits, and jszip does not write the zip64 extension.
 * 65,535 itself is the mark that says "see the zip64 record": jszip, for one, cannot load a zip with just as many.
 */
const MAX_ENTRIES = 65_534;
/**
 * Bytes of all files: the quota of a function's code and all its layers together.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html gives it as 250 MB; Lambda's own message is
 * "Unzipped size must be smaller than 262144000 bytes".
 */
const UNZIPPED_LIMIT = 262_144_000;
/** Bytes of a zip that Lambda's API takes directly; same source. */
const DIRECT_UPLOAD_LIMIT = 50 * 1024 ** 2;
const NEAR = 0.8;
const SHOWN = 5;
/**
 * Checks a tree by its listing alone, before any work.
 * @returns warnings about limits that are near
 * @throws UserError if the tree holds no file, or more than a Lambda function can
 */
function checkLimits(directory, entries) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!entries.some(entry => entry.kind === 'file')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds no file.`, {
            hint: 'Build the package into it first.',
        });
    }
    if (entries.length > MAX_ENTRIES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(entries.length)} files and folders; ` +
            `a zip can hold ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(MAX_ENTRIES)}.`, { hint: `${largest(entries)}\nLeave out of the package what the function does not need.` });
    }
    if (bytes >= UNZIPPED_LIMIT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The build directory ${directory} holds ${size(bytes)}; Lambda takes less than ${size(UNZIPPED_LIMIT)} ` +
            'for the code and all layers of a function together, unzipped.', {
            hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
        });
    }
    const warnings = [];
    if (bytes > NEAR * UNZIPPED_LIMIT) {
        warnings.push(`The files take ${size(bytes)} of the ${size(UNZIPPED_LIMIT)} that Lambda allows ` +
            `for the code and all layers of a function together. ${largest(entries)}`);
    }
    if (entries.length > NEAR * MAX_ENTRIES) {
        warnings.push(`There are ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(entries.length)} files and folders; a zip can hold ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(MAX_ENTRIES)}.`);
    }
    return warnings;
}
/** A remark on the zip's size, if there is one to make. */
function remarkZipSize(bytes) {
    if (bytes <= DIRECT_UPLOAD_LIMIT)
        return undefined;
    return (`The zip has ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)}. Lambda takes up to ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(DIRECT_UPLOAD_LIMIT)} directly and larger ones ` +
        'from S3, where this action puts it: give the function its S3 location.');
}
function largest(entries) {
    const parts = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeContent */ .F)(entries)
        .slice(0, SHOWN)
        .map(({ name, files, bytes }) => `${name} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)})`);
    return `The largest parts: ${parts.join(', ')}.`;
}
function size(bytes) {
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .X)(bytes)} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(bytes)} bytes)`;
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export details */
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5260);

/** A heading of the third level, as all summaries begin. The text is Markdown already. */
function heading(text, level = 3) {
    return `${'#'.repeat(level)} ${text}\n\n`;
}
/** A table. Cells are Markdown already; columns whose head begins with `>` have their text at the right. */
function table(head, rows) {
    const line = (cells) => `|${cells.map(cell => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
    return [
        line(head.map(cell => cell.replace(/^>/, ''))),
        `|${head.map(cell => (cell.startsWith('>') ? '---:|' : '---|')).join('')}`,
        ...rows.map(line),
        '',
        '',
    ].join('\n');
}
/** A text in the type of code. */
function code(text) {
    return `<code>${escapeMarkdown(text)}</code>`;
}
/** A block of code, which GitHub shows with a button to copy it. Nothing in the text can end it. */
function codeBlock(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const lines = text.split('\n').map(_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g);
    return [`${fence}${language}`, ...lines, fence, '', ''].join('\n');
}
/** Something that is folded up until somebody wants to see it. Both parts are Markdown already. */
function details(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}</details>\n\n`;
}
/** Metadata is text that others wrote: it must not become markup, nor end a cell of a table. */
function escapeMarkdown(text) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text).replaceAll(/[&<>|`*_~[\]\\]/g, character => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ packageOutputs),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony exports rootOutputs, buildOutputs, SKIPPED, uploadOutputs */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(828);

/** The outputs of the all-in-one action: those of the step actions. */
function rootOutputs({ version, build, archive, location, upload }) {
    return {
        ...uploadOutputs(location, upload),
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
        requirements: JSON.stringify(build.requirements),
        skipped: 'false',
    };
}
/** The outputs of the actions that build, where a release tag names another package. */
const SKIPPED = { skipped: 'true' };
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
 * @param upload absent if no upload was asked for
 */
function uploadOutputs(location, upload) {
    return {
        's3-uri': location.uri,
        'console-url': upload?.consoleUrl ?? '',
        bucket: location.bucket,
        key: location.key,
        'version-id': upload?.versionId ?? '',
        uploaded: String(upload?.uploaded ?? false),
    };
}
/** Sets outputs of the step. */
async function setOutputs(outputs) {
    const { setOutput } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .loadToolkit */ .fl)();
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   i: () => (/* binding */ pointTo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A place as annotations name it: relative to the workspace, with forward slashes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 * @returns empty for a file outside of the workspace, which GitHub could not show
 */
function pointTo({ file, line }) {
    const shown = file === undefined ? undefined : showPath(file);
    if (shown === undefined || node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(shown))
        return {};
    return { file: shown, ...(line !== undefined && { startLine: line }) };
}
/** A path for people: relative to the workspace, with forward slashes, if it is in there. */
function showPath(file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(file);
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(process.env.GITHUB_WORKSPACE || process.cwd(), absolute);
    const outside = relative === '..' || relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_0___default().sep)}`) || node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(relative);
    return outside ? absolute : relative.replaceAll((node_path__WEBPACK_IMPORTED_MODULE_0___default().sep), '/') || '.';
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
// Control characters, and those that turn the direction of text or break lines without being seen.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** A text that others wrote, without characters that would play with a terminal or deceive a reader. */
function printable(text) {
    return text.toWellFormed().replaceAll(UNSEEN, '\ufffd');
}
/** Such a text for a line of log, in which the runner finds no command: old ones count anywhere in a line. */
function forLog(text) {
    return printable(text).replaceAll('##[', '## [');
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/** A number of bytes for people: `812 bytes`, `4.2 KiB`, `13.0 MiB`. */
function formatSize(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const [unit, size] = bytes < 1024 ** 2 ? ['KiB', 1024] : ['MiB', 1024 ** 2];
    return `${(bytes / size).toFixed(1)} ${unit}`;
}
/** A whole number for people: `12,345`. `toLocaleString` takes 20 ms for the first one. */
function formatCount(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 1391:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qj: () => (/* binding */ summarizeArchive),
  Sy: () => (/* binding */ writeSummary)
});

// UNUSED EXPORTS: summarize, summarizeBuild, summarizeSkipped, summarizeUpload

// EXTERNAL MODULE: ./src/bounded.ts
var src_bounded = __nccwpck_require__(6586);
// EXTERNAL MODULE: ./src/markdown.ts
var markdown = __nccwpck_require__(3758);
;// CONCATENATED MODULE: ./src/share.ts
/** A part of a whole in percent, for people: `12 %`, `less than 1 %`. */
function describeShare(part, whole) {
    const percent = whole === 0 ? 0 : (100 * part) / whole;
    return percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`;
}

// EXTERNAL MODULE: ./src/size.ts
var size = __nccwpck_require__(4642);
;// CONCATENATED MODULE: ./src/content-table.ts




const SHOWN = 10;
/** Characters of a bar that stands for everything. */
const BAR = 12;
/** The content of an artifact by its top-level names, the largest first, in Markdown. */
function content_table_contentTable(content) {
    const total = sum(content);
    const row = (name, parts) => {
        const bytes = sum(parts);
        const files = parts.reduce((count, part) => count + part.files, 0);
        return [
            name,
            (0,size/* formatCount */.B)(files),
            (0,size/* formatSize */.X)(bytes),
            (0,markdown/* escapeMarkdown */.FV)(describeShare(bytes, total)),
            bar(bytes, total),
        ];
    };
    const rest = content.slice(SHOWN);
    return (0,markdown/* table */.tp)(['Content', '>Files', '>Size', '>Share', ''], [
        ...content.slice(0, SHOWN).map(part => row((0,markdown/* code */.aY)((0,src_bounded/* clip */.$)(part.name)), [part])),
        ...(rest.length > 0 ? [row(`${rest.length} more`, rest)] : []),
    ]);
}
function sum(parts) {
    return parts.reduce((bytes, part) => bytes + part.bytes, 0);
}
function bar(bytes, total) {
    return total === 0 ? '' : '█'.repeat(Math.round((BAR * bytes) / total));
}

// EXTERNAL MODULE: ./src/core.ts
var core = __nccwpck_require__(828);
;// CONCATENATED MODULE: ./src/deployment.ts

/** How to point a function at an artifact, in Markdown. */
function deployment_deploymentHelp(artifact) {
    return (heading('Point a function at it', 4) +
        codeBlock('sh', command(artifact)) +
        details('The same for Terraform and AWS SAM', codeBlock('hcl', terraform(artifact)) + codeBlock('yaml', sam(artifact))));
}
function command({ location: { bucket, key }, region }) {
    return [
        'aws lambda update-function-code --function-name NAME',
        `--region ${region}`,
        `--s3-bucket ${bucket}`,
        `--s3-key ${shellWord(key)}`,
    ].join(' \\\n  ');
}
/** Keys can hold what a shell would take for its own. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// JSON writes texts as HCL and YAML read them; braces, which HCL would look into, no prefix can hold.
const quote = JSON.stringify;
function terraform({ location: { bucket, key }, codeSha256, handler }) {
    return [
        ...(handler ? [`handler          = ${quote(handler)}`] : []),
        `s3_bucket        = ${quote(bucket)}`,
        `s3_key           = ${quote(key)}`,
        `source_code_hash = ${quote(codeSha256)}`,
    ].join('\n');
}
function sam({ location: { bucket, key }, handler }) {
    return [
        ...(handler ? [`Handler: ${quote(handler)}`] : []),
        'CodeUri:',
        `  Bucket: ${quote(bucket)}`,
        `  Key: ${quote(key)}`,
    ].join('\n');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __nccwpck_require__(351);
;// CONCATENATED MODULE: ./src/facts.ts





/** Requirements in a summary. */
const facts_SHOWN = 30;
/** A table of facts. In HTML, since a table in Markdown has to begin with a line of heads. */
function facts_factTable(facts) {
    const rows = facts.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`);
    return ['<table>', ...rows, '</table>', '', ''].join('\n');
}
/** What a function and its layers need to know of a build. */
function facts_buildFacts({ handler, requirements }) {
    const needs = bounded(requirements, facts_SHOWN, requirement => code(clip(requirement)));
    return [
        ...(handler ? [['Handler', code(handler)]] : []),
        ['Layers must provide', needs.join('<br>') || 'nothing'],
    ];
}
/** Digests, in both forms that are in use. */
function facts_digestFacts({ sha256, codeSha256 }) {
    return [
        ['SHA-256', (0,markdown/* code */.aY)(sha256)],
        ['CodeSha256', (0,markdown/* code */.aY)(codeSha256)],
    ];
}
/** Sizes against the limits of Lambda, and digests. */
function facts_archiveFacts(archive) {
    const { zipSize, unzippedSize } = archive;
    return [
        ...facts_digestFacts(archive),
        [
            'Zip',
            ofLimit(zipSize, limits/* DIRECT_UPLOAD_LIMIT */.Ce, 'that Lambda takes directly; from S3 it takes more'),
        ],
        [
            'Unzipped',
            ofLimit(unzippedSize, limits/* UNZIPPED_LIMIT */.My, 'that Lambda allows for code and layers together'),
        ],
    ];
}
/** What S3 says of the object. */
function facts_uploadFacts(upload) {
    return upload?.versionId ? [['Version id in S3', code(upload.versionId)]] : [];
}
function ofLimit(bytes, limit, what) {
    const most = (0,size/* formatSize */.X)(limit).replace('.0', '');
    return `${(0,size/* formatSize */.X)(bytes)}: ${(0,markdown/* escapeMarkdown */.FV)(describeShare(bytes, limit))} of the ${most} ${what}`;
}

// EXTERNAL MODULE: ./src/place.ts
var place = __nccwpck_require__(9252);
;// CONCATENATED MODULE: ./src/summary.ts








/** Adds Markdown to the job summary, where the runner has one. */
async function writeSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        const { summary } = await core/* loadToolkit */.fl();
        await summary.addRaw(markdown).write();
    }
    catch (error) {
        // What it tells of is done: no reason to fail the step.
        core/* warning */.$e(`The job summary could not be written: ${(0,errors/* messageOf */.b)(error)}`);
    }
}
/**
 * The summary of one run of the all-in-one action.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarize(results, comparison) {
    const { version, build, archive, location, upload } = results;
    const { codeSha256 } = archive;
    return [
        title(build.packageName, version, stateOf(upload)),
        summary_place(location, upload),
        factTable([...buildFacts(build), ...archiveFacts(archive), ...uploadFacts(upload)]),
        comparison ? changeList(comparison) : '',
        contentTable(archive.content),
        upload ? deploymentHelp({ ...build, ...upload, codeSha256 }) : '',
    ].join('');
}
/** The summary of the action `build`. */
function summarizeBuild(build) {
    return title(build.packageName, build.version, ['✅', 'built']) + factTable(buildFacts(build));
}
/** The summary of the action `package`. */
function summarizeArchive(archive) {
    return [
        (0,markdown/* heading */.R_)('✅ Packaged'),
        facts_factTable([['Path', (0,markdown/* code */.aY)(archive.zipPath)], ...facts_archiveFacts(archive)]),
        content_table_contentTable(archive.content),
    ].join('');
}
/**
 * The summary of the action `upload`.
 * @param comparison with an earlier version, if there is one that can be read
 */
function summarizeUpload(artifact, upload, comparison) {
    return [
        title(artifact.packageName, artifact.version, stateOf(upload)),
        summary_place(upload.location, upload),
        factTable([...digestFacts(artifact), ...uploadFacts(upload)]),
        comparison ? changeList(comparison) : '',
        deploymentHelp({ ...upload, codeSha256: artifact.codeSha256, handler: '' }),
    ].join('');
}
/** The summary of a step that publishes nothing, since the release tag names another package. */
function summarizeSkipped(tag, { file }) {
    return `⏭️ Skipped: the tag ${code(tag ?? '')} names another package than ${code(showPath(file))}.\n\n`;
}
function stateOf(upload) {
    if (!upload)
        return ['📦', 'built, not uploaded'];
    return ['✅', upload.uploaded ? 'published' : 'was published before, with the same bytes'];
}
function title(packageName, version, [mark, text]) {
    return heading(`${mark} ${escapeMarkdown(packageName)} ${escapeMarkdown(version)} ${text}`);
}
function summary_place({ uri }, upload) {
    const link = upload ? `[Open it in the AWS console](${upload.consoleUrl})\n\n` : '';
    return `${upload ? '' : 'It would go to:\n\n'}${codeBlock('text', uri)}${link}`;
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ zipName),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3916);



/** The name of an entry in a zip: folders end in a slash. */
function zipName({ path, kind }) {
    return kind === 'folder' ? `${path}/` : path;
}
/**
 * Lists everything below a folder, sorted by the bytes of the zip names, so that no locale changes the order.
 * @throws UserError for a symbolic link or a special file: pip makes none, and a link could lead anywhere;
 * and for a name that is not Unicode, which no zip could hold alike on all platforms.
 */
async function listTree(root) {
    const entries = [];
    walk(root, '', entries);
    return entries
        .map(entry => ({ entry, key: Buffer.from(zipName(entry)) }))
        .sort((a, b) => Buffer.compare(a.key, b.key))
        .map(({ entry }) => entry);
}
/** Orders texts by their bytes in UTF-8. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
// Synchronous, since awaiting each call costs four times the call itself.
function walk(root, folder, entries) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder))) {
        const relative = folder === '' ? name : `${folder}/${name}`;
        // Node puts this character in place of bytes that it cannot decode.
        if (name.includes('\uFFFD'))
            refuse(root, relative, 'a name that is not valid UTF-8');
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, relative));
        const common = { path: relative, changed: stats.ctimeMs };
        if (stats.isDirectory()) {
            entries.push({ ...common, kind: 'folder', size: 0, executable: true });
            walk(root, relative, entries);
        }
        else if (stats.isFile()) {
            const executable = (stats.mode & 0o111) !== 0;
            entries.push({ ...common, kind: 'file', size: stats.size, executable });
        }
        else {
            refuse(root, relative, stats.isSymbolicLink() ? 'a symbolic link' : 'a special file');
        }
    }
}
function refuse(root, relative, what) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The build directory holds ${what}: ${node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, relative)}`, {
        hint: 'Lambda source is made of plainly named files and folders only: let the build write a real file there.',
    });
}


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ checkZipPath),
  z: () => (/* binding */ writeZip)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
;// CONCATENATED MODULE: ./src/nesting.ts


/** Whether a path is another one or lies below it, whatever links lead there. Neither has to exist. */
function holds(outer, inner) {
    const relative = external_node_path_default().relative(resolveLinks(outer), resolveLinks(inner));
    return relative === '' || !(/^\.\.($|[\\/])/.test(relative) || external_node_path_default().isAbsolute(relative));
}
/** The path without links, as far as it exists. */
function resolveLinks(target) {
    if ((0,external_node_fs_.existsSync)(target))
        return (0,external_node_fs_.realpathSync)(target);
    const parent = external_node_path_default().dirname(target);
    return parent === target ? target : external_node_path_default().join(resolveLinks(parent), external_node_path_default().basename(target));
}

;// CONCATENATED MODULE: ./src/zip-file.ts





/**
 * Checks where the zip is to be written, before any work.
 * @throws UserError if it is a folder, or the build directory lies in it or it in the build directory: the zip
 * would ship itself
 */
function checkZipPath(zipPath, buildDirectory) {
    if (holds(buildDirectory, zipPath)) {
        throw new errors/* UserError */.y(`The zip-path ${zipPath} lies in the build directory ${buildDirectory}.`, {
            hint: 'The zip would hold itself: set the input zip-path to a file outside of it.',
        });
    }
    if (holds(zipPath, buildDirectory)) {
        throw new errors/* UserError */.y(`The build directory ${buildDirectory} lies in the zip-path ${zipPath}.`, {
            hint: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
        });
    }
    if ((0,external_node_fs_.statSync)(zipPath, { throwIfNoEntry: false })?.isDirectory()) {
        throw new errors/* UserError */.y(`The zip-path ${zipPath} is a folder.`, {
            hint: 'The input zip-path names a file: add a name such as source.zip.',
        });
    }
    if ((0,external_node_fs_.statSync)(zipPath, { throwIfNoEntry: false })?.isFile() && !isZip(zipPath)) {
        throw new errors/* UserError */.y(`The zip-path ${zipPath} is a file that is no zip, and would be overwritten.`, {
            hint: 'Set the input zip-path to a name that nothing else uses, such as source.zip.',
        });
    }
}
/** Whether a file begins as a zip does, or is empty. */
function isZip(file) {
    const start = Buffer.alloc(4);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const read = (0,external_node_fs_.readSync)(descriptor, start, 0, 4, 0);
        return read === 0 || start.toString('latin1', 0, 2) === 'PK';
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Writes the zip so that its name never stands for half of it: as a temporary file in the same folder, renamed when
 * it is whole. Folders are made.
 * @throws UserError if the folder cannot be written to
 */
async function writeZip(zipPath, bytes) {
    const temporary = `${zipPath}.${process.pid}.tmp`;
    try {
        await (0,promises_namespaceObject.mkdir)(external_node_path_default().dirname(zipPath), { recursive: true });
        try {
            await (0,promises_namespaceObject.writeFile)(temporary, bytes);
            await (0,promises_namespaceObject.rename)(temporary, zipPath);
        }
        finally {
            await (0,promises_namespaceObject.rm)(temporary, { force: true }).catch(() => { });
        }
    }
    catch (error) {
        const way = WAYS_OUT[error.code ?? ''];
        if (way === undefined)
            throw error;
        throw new errors/* UserError */.y(`The zip cannot be written to ${zipPath}: ${(0,errors/* messageOf */.b)(error)}`, {
            hint: way,
            cause: error,
        });
    }
}
const ELSEWHERE = 'set the input zip-path to a file in a folder that this job may write to.';
const WAYS_OUT = {
    EACCES: `The user of this job may not write there: ${ELSEWHERE}`,
    EPERM: `The user of this job may not write there: ${ELSEWHERE}`,
    EROFS: `That file system is read-only: ${ELSEWHERE}`,
    EEXIST: `One of its parents is a file: ${ELSEWHERE}`,
    ENOTDIR: `One of its parents is a file: ${ELSEWHERE}`,
    EISDIR: 'The input zip-path names a file, not a folder: add a name such as source.zip.',
    ENAMETOOLONG: 'Set the input zip-path to a shorter one.',
    ENOSPC: 'The disk is full: make room, or set the input zip-path to a file on another disk.',
    EDQUOT: 'The disk quota is used up: make room, or set the input zip-path to a file on another disk.',
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7251);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
