"""A contender of the benchmark: what one would write with boto3. `publish.py <project> <bucket> <key> <installer…>`"""

import base64
import hashlib
import os
import subprocess
import sys
import zipfile

import boto3

project, bucket, key, *installer = sys.argv[1:]
subprocess.run([*installer, "--target", "build", project], check=True)
with zipfile.ZipFile("source.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for folder, folders, files in os.walk("build"):
        for name in sorted(folders + files):
            file = os.path.join(folder, name)
            archive.write(file, os.path.relpath(file, "build"))
with open("source.zip", "rb") as file:
    content = file.read()
checksum = base64.b64encode(hashlib.sha256(content).digest()).decode()
boto3.client("s3").put_object(Bucket=bucket, Key=key, Body=content, IfNoneMatch="*", ChecksumSHA256=checksum)
