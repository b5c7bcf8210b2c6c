export const id = 712;
export const ids = [712];
export const modules = {

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

/***/ 6712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ pack)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/files/digest.ts
var files_digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/github/debugging.ts
var debugging = __webpack_require__(3411);
// EXTERNAL MODULE: ./src/github/warning.ts
var github_warning = __webpack_require__(8535);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/package/content.ts


/** Top-level names in a log. */
const SHOWN = 10;
/** One line for each part, for the log. */
function describeContent(content) {
    return (0,format/* bounded */.Mm)(content, SHOWN, ({ name, files, bytes }) => `- ${(0,format/* forLog */.Ig)(name)}: ${(0,format/* formatCount */.B4)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,format/* formatSize */.Xq)(bytes)}`);
}
/** The content of a tree by its top-level names, the largest first; by those below `python/` if that is all there is. */
function summarizeContent(entries) {
    const parts = partsBelow('', entries);
    const [only, another] = parts;
    return only?.name.endsWith('/') && !another ? partsBelow(only.name, entries) : parts;
}
function partsBelow(folder, entries) {
    const parts = new Map();
    for (const { path, kind, size } of entries) {
        if (kind === 'folder')
            continue;
        const slash = path.indexOf('/', folder.length);
        const name = slash < 0 ? path : path.slice(0, slash + 1);
        const part = parts.get(name) ?? { files: 0, bytes: 0 };
        parts.set(name, { files: part.files + 1, bytes: part.bytes + size });
    }
    return [...parts]
        .map(([name, part]) => ({ name, ...part }))
        .sort((a, b) => b.bytes - a.bytes || (0,list_tree/* compareBytes */.Xo)(a.name, b.name));
}

;// CONCATENATED MODULE: ./src/package/entry-names.ts

/**
 * Checks names that were listed in a folder, before they become names in a zip.
 * @param names paths with forward slashes; those of folders may end in one
 * @returns pairs of names that are the same where case or the form of accents does not count, as on Windows and macOS:
 * a checkout there contains only one of the two.
 * @throws UserError for a name that would be another path on Windows
 */
function checkNames(names) {
    const collisions = [];
    const seen = new Map();
    for (const name of names) {
        if (/\\|^[a-z]:/i.test(name)) {
            throw new user_error/* UserError */.y(`The build directory contains a name that is another path on Windows: ${JSON.stringify(name)}`, {
                section: 'unusual-files',
                hint: 'Rename the file or folder in the project, without backslash and colon.',
            });
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

// EXTERNAL MODULE: ./src/files/unzipped-limit.ts
var unzipped_limit = __webpack_require__(1234);
;// CONCATENATED MODULE: ./src/package/limits.ts




/**
 * Files and folders in one zip. The format counts them in 16 bits, and jszip does not write the zip64 extension.
 * 65,535 itself is the mark that says "see the zip64 record": jszip, for one, cannot load a zip with just as many.
 */
const MAX_ENTRIES = 65_534;
const NEAR = 0.8;
const limits_SHOWN = 5;
/**
 * Checks a tree by its listing alone, before any work.
 * @returns a warning if Lambda's limit is near
 * @throws UserError if the tree contains no file, or more than a zip or a Lambda function can
 */
function checkLimits(directory, entries) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!entries.some(entry => entry.kind === 'file')) {
        throw new user_error/* UserError */.y(`The build directory ${directory} contains no file.`, {
            section: 'empty-build-directory',
            hint: 'Build the package into it first.',
        });
    }
    if (entries.length > MAX_ENTRIES) {
        throw new user_error/* UserError */.y(`The build directory ${directory} contains ${(0,format/* formatCount */.B4)(entries.length)} files and folders; ` +
            `a zip can contain ${(0,format/* formatCount */.B4)(MAX_ENTRIES)}.`, {
            section: 'package-too-large',
            hint: `${largest(entries)}\nLeave out of the package what the function does not need.`,
        });
    }
    if (bytes >= unzipped_limit/* UNZIPPED_LIMIT */.M) {
        throw new user_error/* UserError */.y(`The build directory ${directory} contains ${size(bytes)}; Lambda allows less than ${size(unzipped_limit/* UNZIPPED_LIMIT */.M)} ` +
            'for the code and all layers of a function together, unzipped.', {
            section: 'package-too-large',
            hint: `${largest(entries)}\nLeave out of the package what the function does not need, or load large data from S3.`,
        });
    }
    if (bytes <= NEAR * unzipped_limit/* UNZIPPED_LIMIT */.M)
        return undefined;
    return (`The files take ${size(bytes)} of the ${size(unzipped_limit/* UNZIPPED_LIMIT */.M)} that Lambda allows ` +
        `for the code and all layers of a function together. ${largest(entries)}`);
}
function largest(entries) {
    const parts = summarizeContent(entries)
        .slice(0, limits_SHOWN)
        .map(({ name, files, bytes }) => `${name} (${(0,format/* formatCount */.B4)(files)} ${files === 1 ? 'file' : 'files'}, ${(0,format/* formatSize */.Xq)(bytes)})`);
    return `The largest parts: ${parts.join(', ')}.`;
}
function size(bytes) {
    return `${(0,format/* formatSize */.Xq)(bytes)} (${(0,format/* formatCount */.B4)(bytes)} bytes)`;
}

// EXTERNAL MODULE: ./src/files/zip-format.ts
var zip_format = __webpack_require__(2778);
;// CONCATENATED MODULE: ./src/package/parallel/join-zips.ts

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
    const whole = Buffer.from(new ArrayBuffer(total + zip_format/* END */.K.size));
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
    whole.writeUInt32LE(zip_format/* END */.K.signature, position);
    whole.writeUInt16LE(entries, position + zip_format/* END */.K.entriesHere);
    whole.writeUInt16LE(entries, position + zip_format/* END */.K.entries);
    whole.writeUInt32LE(position - start, position + zip_format/* END */.K.length);
    whole.writeUInt32LE(start, position + zip_format/* END */.K.offset);
    return new Uint8Array(whole.buffer);
}
function split(zip) {
    const end = zip.length - zip_format/* END */.K.size;
    if (end < 0 || zip.readUInt32LE(end) !== zip_format/* END */.K.signature)
        throw new Error('Not a zip of jszip');
    const offset = zip.readUInt32LE(end + zip_format/* END */.K.offset);
    return {
        files: zip.subarray(0, offset),
        directory: zip.subarray(offset, end),
        entries: zip.readUInt16LE(end + zip_format/* END */.K.entries),
    };
}
/** Adds to the offset in each record of a central directory. */
function shiftOffsets(directory, by) {
    let record = 0;
    while (record < directory.length) {
        if (directory.readUInt32LE(record) !== zip_format/* RECORD */.g.signature)
            throw new Error('Not a zip of jszip');
        const offset = record + zip_format/* RECORD */.g.offset;
        directory.writeUInt32LE(directory.readUInt32LE(offset) + by, offset);
        record +=
            zip_format/* RECORD */.g.size +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.name) +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.extra) +
                directory.readUInt16LE(record + zip_format/* RECORD */.g.comment);
    }
}

// EXTERNAL MODULE: ./src/package/zip.ts + 1 modules
var zip = __webpack_require__(7719);
;// CONCATENATED MODULE: ./src/package/parallel/queue.ts

// jszip waits for the event loop at each entry, so many empty ones are work too.
const MOST_ENTRIES = 250;
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
        deliver(slice, await (0,zip/* compress */.B)(root, slice.entries));
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/package/parallel/threads.ts




// Next to this file in the sources, and next to the bundle in dist/: scripts/bundle.ts puts it there.
const WORKER = new URL(`./worker${external_node_path_default().extname(import.meta.filename)}`, import.meta.url);
/**
 * Compresses slices on several threads, of which the calling one is the first.
 * @returns a zip for each slice, in the slices' order
 * @throws UserError if a file has changed since the listing; Error naming the slice if a thread breaks
 */
async function compressSlices(root, slices, threads) {
    const queue = newQueue(root, slices, threads);
    const workers = [];
    const zips = [];
    let missing = slices.length;
    try {
        await new Promise((resolve, reject) => {
            const deliver = (index, zip) => {
                zips[index] = zip;
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
            fail(new user_error/* UserError */.y(message.message, message));
    })
        .on('messageerror', error => broken((0,user_error/* messageOf */.b)(error), error))
        .on('error', error => broken((0,user_error/* messageOf */.b)(error), error))
        .on('exit', code => {
        const slice = lastTaken(task.queue, task.thread);
        if (code !== 0 || (slice && !delivered(slice)))
            broken(`it ended with exit code ${code}`);
    });
}

// EXTERNAL MODULE: ./src/package/write-zip.ts
var write_zip = __webpack_require__(6813);
;// CONCATENATED MODULE: ./src/package/pack.ts


















const MOST_THREADS = 8;
// What a thread compresses while another one starts and compiles its code. Each entry costs as much as some kilobytes.
const BYTES_PER_THREAD = 2_000_000;
const BYTES_PER_ENTRY = 4_000;
// Enough slices that all threads end at about the same time, none so large that it takes much memory.
const SLICES_PER_THREAD = 16;
const SLICE_BYTES = { least: 128 * 1024, most: 2 * 1024 ** 2 };
// Entries in the log of a step that is being debugged.
const DEBUGGED = 1_000;
/**
 * Stage 2: packs the build directory into a zip whose bytes depend on nothing but names, content and
 * executable bits.
 * @throws UserError for a tree that Lambda cannot take or that changes meanwhile, or if the zip cannot be written
 */
async function pack({ buildDirectory, zipPath }, options = {}) {
    const elapsed = (0,format/* stopwatch */.sX)();
    (0,write_zip/* checkZipPath */.f)(zipPath, buildDirectory);
    checkIsFolder(buildDirectory);
    const entries = options.entries ?? (await (0,list_tree/* listTree */.nT)(buildDirectory));
    const warning = checkLimits(buildDirectory, entries);
    if (warning !== undefined)
        (0,github_warning/* warn */.R)(warning);
    for (const [one, other] of checkNames(entries.map(list_tree/* zipName */.XA))) {
        (0,github_warning/* warn */.R)(`${one} and ${other} are the same file on Windows and macOS, so the zip differs there. Rename one of them.`);
    }
    const content = summarizeContent(entries);
    const files = content.reduce((sum, part) => sum + part.files, 0);
    const unzippedSize = content.reduce((sum, part) => sum + part.bytes, 0);
    const threads = options.threads ?? chooseThreads(unzippedSize + BYTES_PER_ENTRY * entries.length);
    (0,debugging/* debugLines */.x)(() => entries.slice(0, DEBUGGED).map(entry => `${(0,list_tree/* zipName */.XA)(entry)} ${entry.size}`));
    const bytes = await core/* group */.Os(`package ${(0,annotation/* showPath */.P)(buildDirectory)}`, async () => {
        for (const line of describeContent(content))
            core/* info */.pq(line);
        return await compressTree(buildDirectory, entries, threads);
    });
    await (0,write_zip/* writeZip */.z)(zipPath, bytes);
    const digest = (0,files_digest/* digestOf */.o)(bytes);
    core/* info */.pq(`Packaged ${files} files (${(0,format/* formatSize */.Xq)(unzippedSize)}, zipped ${(0,format/* formatSize */.Xq)(bytes.length)}) in ${elapsed()}` +
        `${threads > 1 ? ` on ${threads} threads` : ''}: ${(0,annotation/* showPath */.P)(zipPath)}`);
    core/* info */.pq(`SHA-256: ${digest.sha256}`);
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
    // A path through a file or a loop of links is an error of stat, and no folder either.
    if ((0,external_node_fs_.existsSync)(buildDirectory) && (0,external_node_fs_.statSync)(buildDirectory).isDirectory())
        return;
    throw new user_error/* UserError */.y(`The build directory ${buildDirectory} does not exist, or is not a folder.`, {
        section: 'empty-build-directory',
        hint: 'Build the package into it first, or set the input build-directory.',
    });
}
/** As many threads as the work is worth. */
function chooseThreads(bytes) {
    const worth = Math.floor(bytes / BYTES_PER_THREAD);
    return Math.max(1, Math.min(worth, (0,external_node_os_.availableParallelism)(), MOST_THREADS));
}
async function compressTree(root, entries, threads) {
    const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
    const perSlice = threads === 1 ? SLICE_BYTES.most : bytes / (threads * SLICES_PER_THREAD);
    const slices = cutSlices(entries, Math.max(SLICE_BYTES.least, Math.min(perSlice, SLICE_BYTES.most)));
    // jszip puts names that are numbers first, which no join of slices could repeat.
    const ordered = !entries.some(({ path }) => /^\d+$/.test(path));
    if (!ordered || slices.length === 1)
        return (0,zip/* compress */.B)(root, entries);
    return joinZips(await compressSlices(root, slices, threads));
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ compress),
  r: () => (/* binding */ loadJszip)
});

// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/package/read-listed-file.ts



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
        if (error instanceof user_error/* UserError */.y)
            throw error;
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw changed(file, 'has vanished');
        if (code === 'ELOOP')
            throw changed(file, 'has become a symbolic link');
        throw new user_error/* UserError */.y(`The file ${file} cannot be read: ${(0,user_error/* messageOf */.b)(error)}`, {
            section: 'runner-folders',
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
    return new user_error/* UserError */.y(`The file ${file} ${how} while the build directory was packed.`, {
        section: 'file-changed-while-packing',
        hint: 'Nothing else may work in the build directory at that time: look for a process that the build left running, ' +
            'or for another job that uses the same folder.',
    });
}

;// CONCATENATED MODULE: ./src/package/zip.ts


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
    return (await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.t.bind(__webpack_require__, 3922, 23))).default;
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
            zip.file((0,list_tree/* zipName */.XA)(entry), null, { ...options, dir: true, unixPermissions: FOLDER_MODE });
        }
        else {
            const unixPermissions = entry.executable ? EXECUTABLE_MODE : FILE_MODE;
            zip.file((0,list_tree/* zipName */.XA)(entry), readListedFile(root, entry), { ...options, unixPermissions });
        }
    }
    return zip.generateAsync(OPTIONS);
}


/***/ })

};
