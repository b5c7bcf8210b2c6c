"""A contender of the benchmark: what one would write with boto3. `publish.py <project> <bucket> <key> <installer…>`"""

import base64
import hashlib
import os
import subprocess
import sys
import zipfile

import boto3

project, bucket, key, *installer = sys.argv[1:]
target = os.path.join(os.getcwd(), "build")


def mark(phase):
    print("mark", phase, flush=True)


mark("start")
subprocess.run([*installer, "--target", target, project], check=True, stdout=subprocess.DEVNULL)
mark("install")
with zipfile.ZipFile("source.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for folder, folders, files in os.walk(target):
        for name in sorted(folders + files):
            file = os.path.join(folder, name)
            archive.write(file, os.path.relpath(file, target))
with open("source.zip", "rb") as file:
    content = file.read()
digest = hashlib.sha256(content)
print(digest.hexdigest())
mark("package")
boto3.client("s3").put_object(
    Bucket=bucket,
    Key=key,
    Body=content,
    IfNoneMatch="*",
    ChecksumSHA256=base64.b64encode(digest.digest()).decode(),
)
mark("upload")
