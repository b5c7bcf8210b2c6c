// cspell:disable names of modules and distributions
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { RUNTIME } from '../../../src/build/imports/known-modules.ts'
import { parseCoreMetadata } from '../../../src/python/metadata/core-metadata.ts'
import { cachePath, installOnce } from '../../support/cache.ts'
import { importHandler } from '../../support/oracle.ts'
import { PYTHON } from '../../support/python.ts'
import { scratchFolder, writeFiles } from '../../support/scratch.ts'
import { verdictOn } from './verdict.ts'

/** Distributions and what a handler for each imports. */
const PACKAGES: readonly (readonly [requirement: string, imports: string])[] = [
  ['requests==2.32.3', 'from requests import Session, adapters'],
  ['flask==3.1.0', 'from flask import Flask, json'],
  ['click==8.1.8', 'import click.testing'],
  ['jinja2==3.1.5', 'from jinja2 import Environment, sandbox'],
  ['httpx==0.28.1', 'from httpx import AsyncClient, Client'],
  ['rich==13.9.4', 'from rich.console import Console\nimport rich.markdown'],
  ['attrs==24.3.0', 'import attr, attrs\nfrom attr import validators'],
  ['pyjwt==2.10.1', 'from jwt import PyJWKClient, decode'],
  ['beautifulsoup4==4.12.3', 'from bs4 import BeautifulSoup'],
  ['python-dateutil==2.9.0.post0', 'from dateutil import parser, tz, rrule'],
  ['markdown==3.7', 'from markdown import markdown\nimport markdown.extensions.tables'],
  ['pygments==2.19.1', 'from pygments import highlight, lexers, formatters'],
  ['marshmallow==3.25.1', 'from marshmallow import Schema, fields'],
  ['werkzeug==3.1.3', 'from werkzeug import Request\nimport werkzeug.debug'],
  ['jsonschema==4.23.0', 'from jsonschema import validate'],
  ['packaging==24.2', 'from packaging import version, requirements'],
  ['tomlkit==0.13.2', 'from tomlkit import parse'],
  [
    'aws-lambda-powertools==3.4.1',
    'from aws_lambda_powertools import Logger, Metrics\nfrom aws_lambda_powertools.event_handler import APIGatewayRestResolver',
  ],
  ['aws-xray-sdk==2.14.0', 'from aws_xray_sdk.core import xray_recorder, patch_all'],
  ['structlog==25.1.0', 'from structlog import get_logger'],
  ['starlette==0.45.3', 'from starlette.applications import Starlette'],
  ['fastapi==0.115.8', 'from fastapi import FastAPI'],
  ['typer==0.15.1', 'from typer import Typer'],
  ['networkx==3.2.1', 'import networkx'],
  ['redis==5.2.1', 'from redis import Redis\nimport redis.asyncio'],
  ['celery==5.4.0', 'from celery import Celery\nimport celery.backends.redis'],
  ['django==4.2.18', 'from django.http import HttpResponse\nfrom django.db import models'],
  ['paramiko==3.5.0', 'from paramiko import SSHClient'],
  ['sqlparse==0.5.3', 'import sqlparse'],
  ['docutils==0.21.2', 'from docutils.core import publish_string'],
]

const pip = (...args: string[]) =>
  promisify(execFile)(
    PYTHON,
    ['-I', '-m', 'pip', '--quiet', '--disable-pip-version-check', 'install', ...args],
    {
      cwd: cachePath(),
    },
  )

const handlerOf = (imports: string) =>
  `${imports}\n\ndef handler(event, context):\n    return event\n`

describe('the verdict on a handler for', () => {
  test.each(PACKAGES)('%s', { timeout: 600_000 }, async (requirement, imports) => {
    const [name = ''] = requirement.split('==')
    const target = await installOnce(`sdists/${requirement}`, folder =>
      pip('--no-deps', '--no-compile', '--no-binary', name, '--target', folder, requirement).then(
        () => {},
      ),
    )
    const layer = await installOnce(`layers/${requirement}`, folder =>
      pip('--no-compile', '--only-binary', ':all:', '--target', folder, requirement).then(() => {}),
    )
    const distInfo = (await readdir(target)).find(entry => entry.endsWith('.dist-info')) ?? ''
    const { requirements } = parseCoreMetadata(
      await readFile(path.join(target, distInfo, 'METADATA'), 'utf8'),
    )
    const module = `handler_of_${name.replaceAll('-', '_')}`
    const main = await writeFiles(await scratchFolder(), { [`${module}.py`]: handlerOf(imports) })
    // One folder for both, as in an artifact.
    const artifact = await scratchFolder()
    await promisify(execFile)('cp', ['-r', `${target}/.`, `${main}/.`, artifact])
    const handler = `${module}.handler`
    const [said, complete, bare] = await Promise.all([
      verdictOn({ artifact, project: artifact, handlers: [handler], requirements }),
      importHandler(artifact, handler, [layer]),
      importHandler(artifact, handler),
    ])
    const told = JSON.stringify({ ...said, complete, bare }, null, 1)
    expect(complete.error, told).toBeNull()
    expect(said.error, told).toBe('')
    // What Lambda's runtime has needs no declaration.
    if (bare.error && !RUNTIME.includes(bare.name ?? '')) {
      const undeclared = await verdictOn({ artifact, project: artifact, handlers: [handler] })
      expect(bare.name, told).not.toBeNull()
      expect(undeclared.warnings + undeclared.error, told).toContain(
        bare.name?.split('.')[0] ?? '?',
      )
    }
  })
})
