export const id = 869;
export const ids = [869];
export const modules = {

/***/ 5869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upload: () => (/* binding */ upload)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/progress.ts
var progress = __webpack_require__(1508);
// EXTERNAL MODULE: ./src/files/digest.ts
var files_digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
// EXTERNAL MODULE: ./src/upload/s3/stored-object.ts
var stored_object = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/files/list-tree.ts
var list_tree = __webpack_require__(540);
// EXTERNAL MODULE: ./src/package/zip.ts + 1 modules
var zip = __webpack_require__(7719);
;// CONCATENATED MODULE: ./src/upload/conflict/compare-zips.ts



/** Compares two zips by the content and the executable bits of their entries. */
async function compareArchives(before, after) {
    const JSZip = await (0,zip/* loadJszip */.r)();
    const [old, fresh] = await Promise.all([JSZip.loadAsync(before), JSZip.loadAsync(after)]);
    const names = Object.keys({ ...old.files, ...fresh.files }).sort(list_tree/* compareBytes */.Xo);
    const added = [];
    const removed = [];
    const changed = [];
    for (const name of names) {
        const [was, is] = [old.files[name], fresh.files[name]];
        if (was && is) {
            if (!(await equal(was, is)))
                changed.push(name);
        }
        else if (is)
            added.push(name);
        else
            removed.push(name);
    }
    return { added, removed, changed };
}
async function equal(a, b) {
    if (a.dir || b.dir)
        return a.dir === b.dir;
    const [left, right] = await Promise.all([a.async('nodebuffer'), b.async('nodebuffer')]);
    return left.equals(right) && executable(a) === executable(b);
}
function executable({ unixPermissions }) {
    return (Number(unixPermissions ?? 0) & 0o111) !== 0;
}
const SHOWN = 10;
const MARKS = { changed: '~', added: '+', removed: '-' };
/** One line for each entry, `+` added, `-` removed, `~` changed; long lists are cut and say so. */
function describeDifference(difference) {
    const line = (kind, name) => (0,format/* printable */.g$)(`${MARKS[kind]} ${name} (${kind})`);
    return listDifference(difference, SHOWN, line).map(text => `  ${text}`);
}
/** Renders the first entries that differ, and says how many more there are, or that there are none. */
function listDifference(difference, most, render) {
    const kinds = ['changed', 'added', 'removed'];
    const entries = kinds.flatMap(kind => difference[kind].map(name => ({ kind, name })));
    if (entries.length === 0)
        return ['The files are the same; they were packed differently.'];
    return (0,format/* bounded */.Mm)(entries, most, ({ kind, name }) => render(kind, name));
}

// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
;// CONCATENATED MODULE: ./src/upload/conflict/conflict-report.ts





/** What is stored, what was built, and what differs, for the log. */
function conflictMessage(conflict) {
    const { artifact, location, stored, difference } = conflict;
    return [
        conflictTitle(conflict),
        `  stored: ${stored.sha256 ?? 'unknown'}${stored.modified ? `, since ${stored.modified.toISOString()}` : ''}`,
        ...publisher(stored).map(line => `          ${line}`),
        `  built:  ${artifact.sha256}`,
        `What differs from ${location.uri}:`,
        ...('reason' in difference ? [`  ${difference.reason}`] : describeDifference(difference)),
    ].join('\n');
}
/** The same in Markdown. */
function conflictSummary(conflict) {
    const { artifact, location, stored, difference } = conflict;
    const facts = [
        ['Stored', `${(0,markdown/* code */.aY)(stored.sha256 ?? 'unknown')}, ${(0,format/* formatSize */.Xq)(stored.size)}`],
        ...(stored.modified ? [['Since', stored.modified.toISOString()]] : []),
        ...publisherFacts(stored),
        ['Built now', `${(0,markdown/* code */.aY)(artifact.sha256)}, ${(0,format/* formatSize */.Xq)(artifact.bytes.length)}`],
    ];
    return [
        (0,markdown/* heading */.R_)(`❌ ${(0,markdown/* escapeMarkdown */.FV)(conflictTitle(conflict))}`),
        (0,markdown/* codeBlock */.DV)('text', location.uri),
        (0,markdown/* factTable */.Bu)(facts),
        (0,markdown/* heading */.R_)('What differs from it', 4),
        'reason' in difference
            ? `${(0,markdown/* escapeMarkdown */.FV)(difference.reason)}\n\n`
            : (0,markdown/* codeBlock */.DV)('diff', differenceLines(difference).join('\n')),
        `**Nothing was overwritten.** ${(0,markdown/* escapeMarkdown */.FV)(wayOut(conflict))}\n\n`,
    ].join('');
}
function conflictTitle({ artifact: { packageName, version } }) {
    return `Version ${version} of ${packageName} is already published with other content.`;
}
/** What to do now. */
function wayOut({ stored: { metadata }, artifact: { packageName } }) {
    const stored = metadata.package_name;
    if (stored !== undefined && (0,package_name/* normalizeName */.P)(stored) !== (0,package_name/* normalizeName */.P)(packageName)) {
        return (`What is stored is another package, ${(0,format/* printable */.g$)(stored)}: give each its own bucket-prefix, ` +
            `or put ${upload_location/* PLACEHOLDER */.Kx} into the one that they share.`);
    }
    return 'Published versions never change: raise the version in the project file and publish again.';
}
/** Who has published, as far as the object says: one fact a line. */
function publisher({ metadata }) {
    const { run_url, repository, commit, ref } = metadata;
    const source = [commit && `commit ${commit}`, repository && `of ${repository}`, ref && `(${ref})`];
    const lines = [run_url && `by ${run_url}`, source.filter(Boolean).join(' ')];
    return lines.flatMap(line => (line ? [(0,format/* clip */.$Q)((0,format/* printable */.g$)(line))] : []));
}
/** The same in HTML. The page of a run becomes a link that shows where it leads. */
function publisherFacts({ metadata }) {
    const { run_url: page, ...source } = metadata;
    const isRun = /^https:\/\/[\w.-]+(\/[\w.-]+){2}\/actions\/runs\/[\w/]+$/.test(page ?? '');
    const named = ['commit', 'repository', 'ref'].flatMap(name => {
        const value = source[name];
        return value ? [(0,markdown/* code */.aY)((0,format/* clip */.$Q)(value))] : [];
    });
    return [
        ...(page
            ? [
                [
                    'By',
                    isRun ? `<a href="${page}">${(0,markdown/* escapeMarkdown */.FV)(page)}</a>` : (0,markdown/* code */.aY)((0,format/* clip */.$Q)(page)),
                ],
            ]
            : []),
        ...(named.length > 0 ? [['From', named.join(' ')]] : []),
    ];
}
const conflict_report_SHOWN = 20;
/** In a block of the language `diff`, GitHub colors lines by their first character. */
const conflict_report_MARKS = { changed: '!', added: '+', removed: '-' };
function differenceLines(difference) {
    return listDifference(difference, conflict_report_SHOWN, (kind, name) => `${conflict_report_MARKS[kind]} ${(0,format/* clip */.$Q)(name)}`);
}

;// CONCATENATED MODULE: ./src/upload/conflict/accept-stored.ts







/**
 * The key is taken: fine if it holds the same bytes, an error that says what differs if not.
 * @param refusal S3's answer to the put
 */
async function acceptStored(target, artifact, refusal) {
    const stored = await describe(target, refusal);
    // An attempt of ours may have got through although its answer did not: the object that is found then is our own.
    const same = {
        versionId: stored.versionId,
        uploaded: stored.metadata.upload_id === artifact.uploadId,
    };
    const sameSize = stored.size === artifact.bytes.length;
    if (sameSize && stored.sha256 === artifact.sha256)
        return same;
    const content = await (0,stored_object/* readContent */.c_)(target, stored);
    // The content has the last word: some stores give a checksum of parts for one of the whole, and notes can be wrong.
    const actual = 'bytes' in content ? (0,files_digest/* digestOf */.o)(content.bytes).sha256 : undefined;
    if (actual === artifact.sha256)
        return same;
    const digest = actual ?? stored.sha256;
    const undecided = digest === artifact.sha256 || (digest === undefined && sameSize);
    if (undecided && 'reason' in content) {
        throw new user_error/* UserError */.y(`${target.location.uri} exists already, and cannot be compared.`, {
            hint: `${content.reason} Nothing was overwritten. Raise the version and publish again.`,
            cause: refusal,
        });
    }
    const conflict = {
        artifact,
        location: target.location,
        stored: { ...stored, sha256: digest },
        difference: await difference(content, artifact),
    };
    throw new user_error/* UserError */.y(conflictMessage(conflict), {
        hint: `Nothing was overwritten. ${wayOut(conflict)}`,
        summary: conflictSummary(conflict),
        ...artifact.versionPlace,
    });
}
async function describe(target, refusal) {
    const { uri } = target.location;
    const stored = await (0,stored_object/* describeStored */.DS)(target).catch(error => {
        throw error instanceof user_error/* UserError */.y ? unreadable(uri, error, refusal) : error;
    });
    if (stored)
        return stored;
    throw new user_error/* UserError */.y(`${uri} was there when it was to be written, and was gone a moment later.`, {
        hint: 'Somebody deletes it, or the store counts a deleted object as present. Nothing was overwritten. ' +
            'Run the job again, or raise the version.',
        cause: refusal,
    });
}
function unreadable(uri, error, refusal) {
    const why = (0,s3_error/* errorStatus */.PO)(error.cause) === 403 ? 'this role may not read it' : 'it could not be looked up';
    return new user_error/* UserError */.y(`${uri} exists already, and ${why}. ${error.message}`, {
        hint: [
            'Nothing was overwritten. If the version was published with other content, raise it and publish again.',
            ...((0,s3_error/* attempts */.r2)(refusal) > 1
                ? [
                    'It may well be what this job has sent: an answer of S3 got lost, and the upload was repeated.',
                ]
                : []),
            'A run that can read what is there tells whether it is the same, and else what differs.',
            error.hint,
        ].join('\n'),
        cause: error.cause,
    });
}
async function difference(content, artifact) {
    if ('reason' in content)
        return content;
    try {
        return await compareArchives(content.bytes, artifact.bytes);
    }
    catch {
        const size = (0,format/* formatSize */.Xq)(content.bytes.length);
        return { reason: `The stored object is no zip that could be compared (${size}).` };
    }
}

// EXTERNAL MODULE: ./src/upload/object-metadata.ts
var object_metadata = __webpack_require__(1706);
// EXTERNAL MODULE: ./src/upload/object-tags.ts
var object_tags = __webpack_require__(5670);
// EXTERNAL MODULE: ./src/upload/s3/client.ts
var s3_client = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/upload/s3/explain-error.ts + 2 modules
var explain_error = __webpack_require__(7898);
;// CONCATENATED MODULE: ./src/upload/s3/region.ts





// Where S3 answers for every bucket of the commercial partition, if only with the region that the bucket is in. It is
// also the region that most other stores take, or ignore.
const HOME = 'us-east-1';
/**
 * The region to speak to: the given one, else that of the environment and the shared configuration, else what the
 * bucket says. Asking needs no permission: S3 names the region even when it refuses.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 * @throws UserError if there is no way to know.
 */
async function findRegion(given, location) {
    return given ?? (await configuredRegion()) ?? (await askBucket(location));
}
async function configuredRegion() {
    // The variable that the CLI and most other SDKs read too; this SDK knows only AWS_REGION.
    const fallback = process.env.AWS_DEFAULT_REGION;
    const client = await (0,s3_client/* createClient */.UU)({});
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
async function askBucket(location) {
    const client = await (0,s3_client/* createClient */.UU)({ region: HOME });
    try {
        const { BucketRegion } = await client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: location.bucket }));
        return BucketRegion ?? HOME;
    }
    catch (error) {
        const region = (0,s3_error/* regionToldBy */.RO)(error);
        if (region)
            return region;
        const status = (0,s3_error/* errorStatus */.PO)(error);
        if (status === undefined || status === 404) {
            throw (0,explain_error/* explainRefusal */.G)(error, { permission: 's3:ListBucket', location });
        }
        // Another store, which may not be asked: most take any region, and the others will tell theirs.
        if (!(0,s3_error/* isAmazonS3 */.rq)(error))
            return HOME;
        throw new user_error/* UserError */.y(`No AWS region is set, and the bucket ${location.bucket} does not tell its own.`, {
            hint: 'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
            cause: error,
        });
    }
    finally {
        client.destroy();
    }
}

;// CONCATENATED MODULE: ./src/upload/workflow-run.ts
/**
 * Who publishes, by the names of the metadata: repository, commit, ref and the page of this run. What is not known,
 * as outside of GitHub, is not there.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function describeWorkflow(environment = process.env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, } = environment;
    const page = server && repository && run && `${server}/${repository}/actions/runs/${run}`;
    return {
        // The page of the run comes first: it leads to all the rest, should there not be room for everything.
        ...(page && { run_url: attempt ? `${page}/attempts/${attempt}` : page }),
        ...(repository && { repository }),
        ...(commit && { commit }),
        ...(ref && { ref }),
    };
}

;// CONCATENATED MODULE: ./src/upload/upload.ts















/**
 * Stage 3: stores an artifact under its version, once and for ever.
 *
 * One `PutObject` on condition that the key is new: S3 itself refuses an overwrite, so no race can lose a version.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws UserError if other bytes are stored under the version, or if S3 refuses.
 */
async function upload(inputs, location, artifact, patience) {
    const elapsed = (0,format/* stopwatch */.sX)();
    // The object bears an id of this one call: what else could tell it, when an answer got lost, from the same bytes
    // that another job of the same run has stored?
    const uploadId = (0,external_node_crypto_.randomUUID)();
    const workflow = describeWorkflow();
    const metadata = (0,object_metadata/* objectMetadata */.d)({ ...artifact, uploadId, workflow }, inputs.metadata);
    const region = await findRegion(inputs.region, location);
    const client = await (0,s3_client/* createClient */.UU)({ region }, patience);
    const target = { client, region, location, inputs };
    try {
        const size = (0,format/* formatSize */.Xq)(artifact.bytes.length);
        const stored = await core/* group */.Os(`upload ${location.uri}`, () => {
            core/* info */.pq(`${size} to the bucket ${location.bucket} in ${region}, if the key is new`);
            core/* info */.pq(`Metadata: ${Object.keys(metadata).join(', ')}`);
            return (0,progress/* whileWaiting */.F)(`Uploading ${size}`, () => put(target, artifact, metadata));
        });
        const page = (0,upload_location/* consoleUrl */.B9)(location, region);
        core/* info */.pq(`${stored.uploaded ? 'Uploaded' : 'Already there, with the same bytes'} (${elapsed()}): ${location.uri}`);
        core/* info */.pq(`Console: ${page}`);
        return { ...stored, location, consoleUrl: page, region };
    }
    finally {
        client.destroy();
    }
}
async function put(target, artifact, metadata) {
    const { client, region, location, inputs } = target;
    const input = {
        ...(0,stored_object/* addressOf */.ci)(target),
        Body: artifact.bytes,
        ContentType: 'application/zip',
        IfNoneMatch: '*',
        // Both, since some stores ignore the digest if the algorithm is not named.
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: artifact.codeSha256,
        Metadata: metadata,
        Tagging: (0,object_tags/* encodeTags */.c)(inputs.tags),
        ...(inputs.kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: inputs.kmsKeyId }),
    };
    try {
        const { VersionId } = await client.send(new dist_cjs/* PutObjectCommand */.wKZ(input));
        return { versionId: VersionId, uploaded: true };
    }
    catch (error) {
        if ((0,s3_error/* errorStatus */.PO)(error) !== 412) {
            throw (0,explain_error/* explainRefusal */.G)(error, { permission: 's3:PutObject', location, region, inputs });
        }
        return await acceptStored(target, { ...artifact, uploadId: metadata.upload_id }, error);
    }
}


/***/ })

};
