#!/usr/bin/env pwsh
# The whole check, step by step. .ci/run takes the same steps; a test holds the two lists together.
Set-Location $PSScriptRoot

dotnet restore
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

dotnet build --no-restore -warnaserror
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

dotnet format whitespace --no-restore --verify-no-changes
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

dotnet test --no-build
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }

dotnet run --no-build --project src/PlaybookGen.Cli -- build --strict --output artifacts/site
exit $LASTEXITCODE
