import { BUILD_SYSTEMS, type Files, HANDLER } from './projects.ts'

/** A repository of Poetry: a function that takes shared code from a path, which takes more from another one. */
export const POETRY: Files = {
  'services/orders/pyproject.toml': `${BUILD_SYSTEMS.poetry}[tool.poetry]
name = "orders"
version = "1.4.0"
description = ""
authors = []

[tool.poetry.dependencies]
python = ">=3.9"
requests = ">=2.31"
my-common = { path = "../../libs/common", extras = ["s3"], develop = true }
`,
  'services/orders/orders/__init__.py': '',
  'services/orders/orders/lambda_function.py': `from common.money import format\n\n${HANDLER}`,
  'libs/common/pyproject.toml': `${BUILD_SYSTEMS.poetry}[tool.poetry]
name = "my-common"
version = "0.9"
description = ""
authors = []
packages = [{ include = "common" }]

[tool.poetry.dependencies]
python = ">=3.9"
requests = ">=2.31"
pydantic = ">=2"
base = { path = "../base" }
boto3-stubs = { version = ">=1.34", optional = true }
rich = { version = "*", optional = true }

[tool.poetry.extras]
s3 = ["boto3-stubs"]
terminal = ["rich"]
`,
  'libs/common/common/__init__.py': '',
  'libs/common/common/money.py': 'import pydantic\n\nfrom base import text\n\nformat = str\n',
  'libs/base/pyproject.toml': `${BUILD_SYSTEMS.poetry}[tool.poetry]\nname = "base"\nversion = "3"\ndescription = ""\nauthors = []\n`,
  'libs/base/base/__init__.py': '',
  'libs/base/base/text.py': '',
}

/** A workspace of uv: a function that takes shared code from another member of it. */
export const UV_WORKSPACE: Files = {
  'pyproject.toml': `[tool.uv.workspace]
members = ["services/*", "libs/*"]

[tool.uv.sources]
my-common = { workspace = true }
`,
  'services/orders/pyproject.toml': `${BUILD_SYSTEMS.hatchling}[project]
name = "orders"
version = "1.4.0"
dependencies = ["my-common>=0.5", "requests>=2.31"]

[tool.build-lambda-source]
include-projects = ["../../libs/common"]
`,
  'services/orders/orders/__init__.py': '',
  'services/orders/orders/lambda_function.py': `from my_common import money\n\n${HANDLER}`,
  'libs/common/pyproject.toml': `${BUILD_SYSTEMS.uv}[project]
name = "my-common"
version = "0.9"
dependencies = ["pydantic>=2"]
`,
  'libs/common/src/my_common/__init__.py': '',
  'libs/common/src/my_common/money.py': 'import pydantic\n',
}
