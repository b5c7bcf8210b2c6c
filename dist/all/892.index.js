export const id = 892;
export const ids = [892];
export const modules = {

/***/ 9892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upload: () => (/* binding */ upload)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
;// CONCATENATED MODULE: ./src/answer.ts
/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error. */
function errorCode(thrown) {
    return thrown instanceof Error ? thrown.name : '';
}
/** The HTTP status of the answer; undefined if there was none. */
function errorStatus(thrown) {
    return sdkError(thrown).$metadata?.httpStatusCode;
}
/** How many times the request was sent. */
function attempts(thrown) {
    return sdkError(thrown).$metadata?.attempts ?? 1;
}
/** Whether it was Amazon S3 that answered, and not a store that speaks its language. */
function isAmazonS3(thrown) {
    return sdkError(thrown).$response?.headers?.server === 'AmazonS3';
}
/**
 * The region that a bucket is in, by an answer that refuses another one: in a header, in an element of the body, or
 * only in the text.
 */
function regionToldBy(thrown) {
    const { Region, Endpoint, $response } = sdkError(thrown);
    const text = thrown instanceof Error ? thrown.message : '';
    const told = [
        $response?.headers?.['x-amz-bucket-region'],
        Region,
        /expecting ['"]([a-z0-9-]+)['"]/.exec(text)?.[1],
        /\bs3[.-]([a-z]{2,}-[a-z0-9-]+-\d+)\.amazonaws\./.exec(String(Endpoint))?.[1],
    ];
    return told.find(region => typeof region === 'string' && region !== '');
}
function sdkError(thrown) {
    return (thrown ?? {});
}

// EXTERNAL MODULE: ./src/core.ts
var core = __webpack_require__(828);
;// CONCATENATED MODULE: ./src/client.ts



const PATIENCE = { connection: 5_000, silence: 20_000, retries: 90_000 };
// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12;
/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, within a bounded time. */
async function createClient(config, patience = PATIENCE) {
    const client = new dist_cjs/* S3Client */.YxF({
        ...config,
        maxAttempts: MAX_ATTEMPTS,
        retryMode: 'standard',
        requestHandler: { connectionTimeout: patience.connection, socketTimeout: patience.silence },
    });
    const standard = await client.config.retryStrategy();
    if (!('refreshRetryTokenForRetry' in standard))
        throw new Error('The SDK has another interface.');
    // The SDK asks for the strategy once a request, so the time begins with the first attempt.
    client.config.retryStrategy = async () => {
        const end = performance.now() + patience.retries;
        return {
            acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
            recordSuccess: token => standard.recordSuccess(token),
            async refreshRetryTokenForRetry(token, info) {
                if (performance.now() > end)
                    throw new Error('out of time');
                const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType;
                const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType });
                core/* info */.pq(`S3: ${errorCode(info.error) || 'no answer'}. Trying again.`);
                return next;
            },
        };
    };
    return client;
}
/** What passes by itself although the SDK does not repeat it. */
function isWorthAnotherAttempt(error) {
    // Another write of the same key is under way; S3 tells to try again:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if (errorCode(error) === 'ConditionalRequestConflict')
        return true;
    // An answer that broke off. Whether it was a success does not matter: a repeated put cannot overwrite.
    return errorStatus(error) === 200;
}

// EXTERNAL MODULE: ./src/compress.ts + 1 modules
var compress = __webpack_require__(7485);
// EXTERNAL MODULE: ./src/tree.ts
var tree = __webpack_require__(9191);
;// CONCATENATED MODULE: ./src/difference.ts


/** Compares two zips by the content and the executable bits of their entries. */
async function compareArchives(before, after) {
    const JSZip = await (0,compress/* loadJszip */.r)();
    const [old, fresh] = await Promise.all([JSZip.loadAsync(before), JSZip.loadAsync(after)]);
    const names = Object.keys({ ...old.files, ...fresh.files }).sort(tree/* compareBytes */.Xo);
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
/** One line for each entry, `+` added, `-` removed, `~` changed; long lists are cut and say so. */
function describeDifference({ added, removed, changed }) {
    const lines = [
        ...changed.map(name => `  ~ ${name} (changed)`),
        ...added.map(name => `  + ${name} (added)`),
        ...removed.map(name => `  - ${name} (removed)`),
    ];
    if (lines.length === 0)
        return ['  The files are the same; they were packed differently.'];
    const rest = lines.length - SHOWN;
    const shown = lines.slice(0, SHOWN).map(printable);
    return rest > 0 ? [...shown, `  … and ${rest} more`] : shown;
}
/** A text that others wrote, without characters that would play with the terminal. */
function printable(text) {
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/size.ts
var src_size = __webpack_require__(4642);
// EXTERNAL MODULE: ./src/layout.ts
var layout = __webpack_require__(5005);
;// CONCATENATED MODULE: ./src/policy.ts

/** A statement of an IAM policy that allows something, as JSON to paste. */
function allow(permission, resource) {
    return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`;
}
/** The ARN of all versions that are published below the same prefix. */
function versionsArn({ bucket, key }, region) {
    const folder = key.split('/').slice(0, -2);
    return `arn:${(0,layout/* partitionOf */.iQ)(region)}:s3:::${[bucket, ...folder].join('/')}/*`;
}

;// CONCATENATED MODULE: ./src/denial.ts



/**
 * Explains `AccessDenied`. Within one account S3 names the permission that is missing and the kind of policy:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
function explainDenial(cause, request) {
    const { permission, resource, deniedBy } = readDetails((0,errors/* messageOf */.b)(cause));
    const { location, region, inputs } = request;
    if (permission?.startsWith('kms:')) {
        return {
            message: `The KMS key that encrypts ${location.uri} may not be used: ${permission} is denied.`,
            hint: 'Allow it in the policy of the role, and in the policy of the key:\n' +
                allow(permission, resource ?? 'the ARN of the key'),
        };
    }
    const needed = permission ?? request.permission;
    const message = `S3 denies ${needed} on ${location.uri}.`;
    if (deniedBy) {
        return {
            message,
            hint: `A Deny in a ${deniedBy} policy refuses it, which no Allow can outweigh. Look at its conditions. Some ` +
                'demand encryption with a certain key (set the input kms-key-id), certain tags (set the input tags), or a ' +
                'certain network, organization or account. Conditional writes are what this action always does.',
        };
    }
    const also = [
        inputs?.expectedBucketOwner &&
            `the account ${inputs.expectedBucketOwner} may not be the owner of the bucket, as the input ` +
                'expected-bucket-owner says it is',
        !permission && encodesTags(request) && 'tags need s3:PutObjectTagging as well',
        !permission && inputs?.kmsKeyId && 'kms-key-id needs kms:GenerateDataKey on the key',
        (0,layout/* isAccessPointAlias */.Fu)(location.bucket) &&
            `${location.bucket} is an access point: its own policy and that of its bucket count too`,
        !permission &&
            'the policy of the bucket may deny it, for instance if it demands encryption (set the input kms-key-id)',
    ].filter(reason => typeof reason === 'string' && reason !== '');
    return {
        message,
        hint: [
            'Allow it in the policy of the role:',
            allow(needed, versionsArn(location, region)),
            ...(also.length > 0 ? [`If it is allowed already: ${also.join('; ')}.`] : []),
        ].join('\n'),
    };
}
function encodesTags({ inputs, permission }) {
    return permission === 's3:PutObject' && Object.keys(inputs?.tags ?? {}).length > 0;
}
function readDetails(message) {
    return {
        permission: /not authorized to perform:? (\w+:\w+)/.exec(message)?.[1],
        resource: /on resource:? "?([^"\s]+)/.exec(message)?.[1],
        deniedBy: /with an explicit deny in an? ([\w -]+?) policy/.exec(message)?.[1],
    };
}

;// CONCATENATED MODULE: ./src/explanations.ts


const CREDENTIALS_HINT = `Let the job take a role, in a step before this one:

permissions:
  contents: read
  id-token: write
steps:
  - uses: aws-actions/configure-aws-credentials@v6
    with:
      role-to-assume: arn:aws:iam::111122223333:role/publish
      aws-region: eu-central-1

With upload: false no credentials are needed.`;
const AGAIN = 'Nothing was overwritten. Run the job again: a version is stored once, whatever happens.';
/** Refusals by their codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const TABLE = [
    [
        ['CredentialsProviderError'],
        () => ({ message: 'There are no AWS credentials in this job.', hint: CREDENTIALS_HINT }),
    ],
    [
        ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'],
        () => ({
            message: 'The AWS credentials of this job have expired.',
            hint: 'Take the role in a step right before this one, or for longer: role-duration-seconds of ' +
                'aws-actions/configure-aws-credentials.',
        }),
    ],
    [
        ['InvalidAccessKeyId', 'InvalidToken', 'SignatureDoesNotMatch', 'UnrecognizedClientException'],
        () => ({
            message: 'S3 does not accept the AWS credentials of this job.',
            hint: `They may be wrong, revoked, or of another partition of AWS. ${CREDENTIALS_HINT}`,
        }),
    ],
    [
        ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'],
        () => ({
            message: `The clock of this machine is wrong: it says ${new Date().toISOString()}.`,
            hint: 'S3 accepts requests within 15 minutes of its own time. Set the clock of the runner, e.g. by NTP.',
        }),
    ],
    [
        ['NoSuchBucket', 'NotFound'],
        (_, { location: { bucket } }) => ({
            message: `The bucket ${bucket} does not exist.`,
            hint: 'Check the input bucket-prefix, and that the role belongs to the account of the bucket.',
        }),
    ],
    [
        ['InvalidBucketName', 'InvalidURI', 'InvalidAccessPoint', 'InvalidAccessPointAliasError'],
        (_, { location: { bucket } }) => ({
            message: `S3 does not take ${bucket} for the name of a bucket.`,
            hint: 'Check the input bucket-prefix.',
        }),
    ],
    [
        [
            'PermanentRedirect',
            'TemporaryRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
        ],
        (cause, { location: { bucket }, region }) => {
            const right = regionToldBy(cause);
            return {
                message: `The bucket ${bucket} is ${right ? `in the region ${right}` : 'in another region'}` +
                    `${region ? `, not in ${region}` : ''}.`,
                hint: `Set the input aws-region${right ? ` to ${right}` : " to the bucket's region"}, or name a bucket in the ` +
                    'region of your functions: Lambda takes code only from its own region.',
            };
        },
    ],
    [
        ['NotImplemented'],
        (_, { location: { bucket } }) => ({
            message: `The store behind ${bucket} cannot write an object on condition that it is new.`,
            hint: 'Without that a version could be overwritten, so nothing was uploaded. Use Amazon S3, or a store that ' +
                'supports If-None-Match for PutObject.',
        }),
    ],
    [['KMS.NotFoundException', 'KMS.DisabledException', 'KMS.KMSInvalidStateException'], explainKey],
    [
        ['KMS.InvalidKeyUsageException', 'KMS.InvalidStateException', 'KMS.AccessDeniedException'],
        explainKey,
    ],
    [
        ['InvalidObjectState'],
        (_, { location: { uri } }) => ({
            message: `${uri} is archived, so that it cannot be read.`,
            hint: 'Restore it from its storage class first.',
        }),
    ],
    [
        ['ConditionalRequestConflict', 'OperationAborted'],
        (_, { location: { uri } }) => ({
            message: `Another write of ${uri}, or a change of its bucket, was under way all the time.`,
            hint: AGAIN,
        }),
    ],
    [
        ['ObjectParentIsFile', 'ExistingObjectIsDirectory', 'XMinioParentIsObject'],
        (_, { location: { uri } }) => ({
            message: `This store keeps keys as paths of files, and ${uri} lies below or above another object.`,
            hint: 'Choose another prefix in the input bucket-prefix.',
        }),
    ],
    [
        ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'],
        cause => ({
            message: `The bytes that reached S3 are not the ones that were sent (${errorCode(cause)}).`,
            hint: `Something on the way, such as a proxy, changes them. ${AGAIN}`,
        }),
    ],
    [
        ['EntityTooLarge'],
        (_, { location: { bucket } }) => ({
            message: `The zip is larger than what the store behind ${bucket} takes in one request.`,
            hint: 'Lambda takes 250 MiB unzipped: leave out of the package what its layers can provide.',
        }),
    ],
    [
        ['SlowDown', 'ServiceUnavailable', 'InternalError', 'Throttling', 'RequestLimitExceeded'],
        cause => ({
            message: `S3 could not serve the request, over several attempts (${errorCode(cause)}).`,
            hint: AGAIN,
        }),
    ],
];
// What Node says when there is no way to a server, or none that can be trusted.
const UNREACHABLE = /^(E(CONN|NOTFOUND|AI_AGAIN|HOST|NET|PIPE|TIMEDOUT|PROTO)|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_(TLS|SSL))/;
/** The explanation of a refusal; undefined for one that is not known. */
function explanationOf(cause, request) {
    const code = errorCode(cause);
    const known = TABLE.find(([codes]) => codes.includes(code));
    if (known)
        return known[1](cause, request);
    const message = (0,errors/* messageOf */.b)(cause);
    if (/object lock/i.test(message)) {
        return {
            message: `The Object Lock of the bucket ${request.location.bucket} refuses the upload: ${message}`,
            hint: 'A default retention of the bucket suits this action; check the configuration of the lock and the policy ' +
                'of the bucket.',
        };
    }
    const status = errorStatus(cause);
    const system = String(cause.code ?? '');
    if (status === undefined && (code === 'TimeoutError' || UNREACHABLE.test(system))) {
        return {
            message: `There is no answer from S3 for the bucket ${request.location.bucket}: ${message || system}`,
            hint: 'Check the network of the runner, its proxy and certificates, the region, and AWS_ENDPOINT_URL_S3 if it is ' +
                `set. ${AGAIN}`,
        };
    }
    // Answers without a code: to HEAD, or from a proxy on the way.
    return status !== undefined && status >= 500
        ? { message: `S3 answered HTTP ${status}, over several attempts.`, hint: AGAIN }
        : undefined;
}
function explainKey(cause, { location: { bucket }, inputs }) {
    return {
        message: `S3 cannot encrypt with ${inputs?.kmsKeyId ?? `the KMS key of the bucket ${bucket}`}: ${(0,errors/* messageOf */.b)(cause)}`,
        hint: 'The key must exist, be enabled, be in the region of the bucket, and be a symmetric encryption key that this ' +
            'role may use (kms:GenerateDataKey). Check the input kms-key-id or the encryption of the bucket.',
    };
}

;// CONCATENATED MODULE: ./src/refusal.ts




/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
function explainRefusal(cause, request) {
    const { message, hint } = explain(cause, request);
    return new errors/* UserError */.y(message, { hint, cause });
}
function explain(cause, request) {
    const code = errorCode(cause);
    const status = errorStatus(cause);
    // The answer to HEAD has no body, so its errors have nothing but a status.
    if (['AccessDenied', 'Forbidden'].includes(code) || (status === 403 && code === 'Unknown')) {
        return explainDenial(cause, request);
    }
    return (explanationOf(cause, request) ?? {
        message: `${request.permission} on ${request.location.uri} failed: ${describe(cause, status)}`,
        hint: 'Nothing was overwritten. If this is not a fault of the configuration, run the job again.',
    });
}
function describe(cause, status) {
    const answer = status === undefined ? '' : `HTTP ${status}, `;
    return `${answer}${errorCode(cause)}: ${(0,errors/* messageOf */.b)(cause)}`;
}

;// CONCATENATED MODULE: ./src/stored.ts





/** Requests for one object, all with the same address and condition. */
function addressOf({ location, inputs }) {
    const owner = inputs.expectedBucketOwner;
    return {
        Bucket: location.bucket,
        Key: location.key,
        ...(owner && { ExpectedBucketOwner: owner }),
    };
}
/**
 * Asks what is stored under a key.
 * @returns undefined if there is nothing.
 * @throws UserError that names the missing permission, if S3 refuses to tell.
 */
async function describeStored(target) {
    let answer;
    try {
        answer = await head(target, 'ENABLED').catch(error => {
            // Of an object that is encrypted with KMS the checksum takes kms:Decrypt, all the rest does not.
            if (errorStatus(error) !== 403)
                throw error;
            return head(target, undefined);
        });
    }
    catch (error) {
        if (errorStatus(error) === 404)
            return undefined;
        throw stored_explain(await reasonBehind(error, target), target);
    }
    return {
        sha256: digestOf(answer),
        size: answer.ContentLength ?? 0,
        modified: answer.LastModified,
        versionId: answer.VersionId,
        metadata: answer.Metadata ?? {},
    };
}
// Larger than any zip that Lambda takes: not worth the memory.
const LARGEST = 256 * 1024 ** 2;
/** Reads the content of a stored object. */
async function readContent(target, { size }) {
    if (size > LARGEST) {
        return { reason: `The stored object has ${(0,src_size/* formatSize */.X)(size)}, more than any zip for Lambda.` };
    }
    for (let attempt = 1;; attempt++) {
        try {
            const { Body } = await target.client.send(new dist_cjs/* GetObjectCommand */.jLs(addressOf(target)));
            return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
        }
        catch (error) {
            // The SDK repeats a request, but not the reading of an answer that then breaks off.
            const brokeOff = errorStatus(error) === undefined;
            if (!brokeOff || attempt === 3)
                return { reason: stored_explain(error, target).message };
        }
    }
}
/** The SHA-256 of bytes, in hexadecimal. */
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
async function head(target, ChecksumMode) {
    const address = addressOf(target);
    return await target.client.send(new dist_cjs/* HeadObjectCommand */.l81({ ...address, ...(ChecksumMode && { ChecksumMode }) }));
}
/** The answer to HEAD has no body that would say why it is refused; the answer to GET has. */
async function reasonBehind(error, target) {
    if (errorStatus(error) === undefined)
        return error;
    try {
        const { Body } = await target.client.send(new dist_cjs/* GetObjectCommand */.jLs(addressOf(target)));
        if (Body && 'destroy' in Body)
            Body.destroy();
        return error;
    }
    catch (reason) {
        return reason;
    }
}
function stored_explain(error, { location, region, inputs }) {
    return explainRefusal(error, { permission: 's3:GetObject', location, region, inputs });
}
/** What S3 verified, else what the publisher noted. */
function digestOf({ ChecksumSHA256, Metadata }) {
    // A checksum of parts, `…-N`, is no digest of the whole object.
    if (ChecksumSHA256 && !ChecksumSHA256.includes('-')) {
        return Buffer.from(ChecksumSHA256, 'base64').toString('hex');
    }
    const noted = Metadata?.source_sha256 ?? '';
    return /^[0-9a-f]{64}$/.test(noted) ? noted : undefined;
}

;// CONCATENATED MODULE: ./src/conflict.ts





/**
 * The key is taken: fine if it holds the same bytes, an error that says what differs if not.
 * @param refusal S3's answer to the put
 */
async function acceptStored(target, artifact, refusal) {
    const stored = await conflict_describe(target, refusal);
    // An attempt of ours may have got through although its answer did not: the object that is found then is our own.
    const same = {
        versionId: stored.versionId,
        uploaded: stored.metadata.upload_id === artifact.uploadId,
    };
    const sameSize = stored.size === artifact.bytes.length;
    if (sameSize && stored.sha256 === artifact.sha256)
        return same;
    const content = await readContent(target, stored);
    // The content has the last word: some stores give a checksum of parts for one of the whole, and notes can be wrong.
    const actual = 'bytes' in content ? sha256Of(content.bytes) : undefined;
    if (actual === artifact.sha256)
        return same;
    const digest = actual ?? stored.sha256;
    const undecided = digest === artifact.sha256 || (digest === undefined && sameSize);
    if (undecided && 'reason' in content) {
        throw new errors/* UserError */.y(`${target.location.uri} exists already, and cannot be compared.`, {
            hint: `${content.reason} Nothing was overwritten. Raise the version and publish again.`,
            cause: refusal,
        });
    }
    throw new errors/* UserError */.y([
        `Version ${artifact.version} of ${artifact.packageName} is already published with other content.`,
        `  stored: ${digest ?? 'unknown'}${stored.modified ? `, since ${stored.modified.toISOString()}` : ''}`,
        ...publisher(stored).map(line => `          ${line}`),
        `  built:  ${artifact.sha256}`,
        `What differs from ${target.location.uri}:`,
        ...(await difference(content, artifact)),
    ].join('\n'), {
        hint: 'Nothing was overwritten. Published versions never change: raise the version in the project file ' +
            'and publish again.',
    });
}
async function conflict_describe(target, refusal) {
    const { uri } = target.location;
    const stored = await describeStored(target).catch(error => {
        throw error instanceof errors/* UserError */.y ? unreadable(uri, error, refusal) : error;
    });
    if (stored)
        return stored;
    throw new errors/* UserError */.y(`${uri} was there when it was to be written, and was gone a moment later.`, {
        hint: 'Somebody deletes it, or the store counts a deleted object as present. Nothing was overwritten. ' +
            'Run the job again, or raise the version.',
        cause: refusal,
    });
}
function unreadable(uri, error, refusal) {
    const why = errorStatus(error.cause) === 403 ? 'this role may not read it' : 'it could not be looked up';
    return new errors/* UserError */.y(`${uri} exists already, and ${why}. ${error.message}`, {
        hint: [
            'Nothing was overwritten. If the version was published with other content, raise it and publish again.',
            ...(attempts(refusal) > 1
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
/** Who has published, as far as the object says: one fact a line. */
function publisher({ metadata }) {
    const { run_url, repository, commit, ref } = metadata;
    const source = [commit && `commit ${commit}`, repository && `of ${repository}`, ref && `(${ref})`];
    const lines = [run_url && `by ${run_url}`, source.filter(Boolean).join(' ')];
    return lines.flatMap(line => (line ? [printable(line).slice(0, 300)] : []));
}
async function difference(content, artifact) {
    if ('reason' in content)
        return [`  ${content.reason}`];
    try {
        return describeDifference(await compareArchives(content.bytes, artifact.bytes));
    }
    catch {
        return [
            `  The stored object is no zip that could be compared (${(0,src_size/* formatSize */.X)(content.bytes.length)}).`,
        ];
    }
}

// EXTERNAL MODULE: ./src/metadata.ts
var src_metadata = __webpack_require__(3630);
;// CONCATENATED MODULE: ./src/region.ts





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
    const client = await createClient({});
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
    const client = await createClient({ region: HOME });
    try {
        const { BucketRegion } = await client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: location.bucket }));
        return BucketRegion ?? HOME;
    }
    catch (error) {
        const region = regionToldBy(error);
        if (region)
            return region;
        const status = errorStatus(error);
        if (status === undefined || status === 404) {
            throw explainRefusal(error, { permission: 's3:ListBucket', location });
        }
        // Another store, which may not be asked: most take any region, and the others will tell theirs.
        if (!isAmazonS3(error))
            return HOME;
        throw new errors/* UserError */.y(`No AWS region is set, and the bucket ${location.bucket} does not tell its own.`, {
            hint: 'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
            cause: error,
        });
    }
    finally {
        client.destroy();
    }
}

// EXTERNAL MODULE: ./src/tags.ts
var tags = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/timing.ts
var timing = __webpack_require__(8117);
// EXTERNAL MODULE: ./src/workflow.ts
var src_workflow = __webpack_require__(2986);
;// CONCATENATED MODULE: ./src/upload.ts














/**
 * Stage 3: stores an artifact under its version, once and for ever.
 *
 * One `PutObject` on condition that the key is new: S3 itself refuses an overwrite, so no race can lose a version.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @throws UserError if other bytes are stored under the version, or if S3 refuses.
 */
async function upload(inputs, location, artifact, patience) {
    const elapsed = (0,timing/* stopwatch */.s)();
    // The object bears an id of this one call: what else could tell it, when an answer got lost, from the same bytes
    // that another job of the same run has stored?
    const uploadId = (0,external_node_crypto_.randomUUID)();
    const workflow = (0,src_workflow/* describeWorkflow */.V)();
    const metadata = (0,src_metadata/* objectMetadata */.d)({ ...artifact, uploadId, workflow }, inputs.metadata);
    const region = await findRegion(inputs.region, location);
    const client = await createClient({ region }, patience);
    const target = { client, region, location, inputs };
    try {
        const stored = await put(target, artifact, metadata);
        core/* info */.pq(`${stored.uploaded ? 'Uploaded' : 'Already there, with the same bytes'} (${elapsed()}): ${location.uri}`);
        return { ...stored, consoleUrl: (0,layout/* consoleUrl */.B9)(location, region) };
    }
    finally {
        client.destroy();
    }
}
async function put(target, artifact, metadata) {
    const { client, region, location, inputs } = target;
    const input = {
        ...addressOf(target),
        Body: artifact.bytes,
        ContentType: 'application/zip',
        IfNoneMatch: '*',
        // Both, since some stores ignore the digest if the algorithm is not named.
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: artifact.codeSha256,
        Metadata: metadata,
        Tagging: (0,tags/* encodeTags */.c)(inputs.tags),
        ...(inputs.kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: inputs.kmsKeyId }),
    };
    try {
        const { VersionId } = await client.send(new dist_cjs/* PutObjectCommand */.wKZ(input));
        return { versionId: VersionId, uploaded: true };
    }
    catch (error) {
        if (errorStatus(error) !== 412) {
            throw explainRefusal(error, { permission: 's3:PutObject', location, region, inputs });
        }
        return await acceptStored(target, { ...artifact, uploadId: metadata.upload_id }, error);
    }
}


/***/ })

};
