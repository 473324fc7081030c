#!/usr/bin/env bash
# Measures the home page, the longest pattern and the case with six 局面 with Lighthouse (npm), on a build of content/ served on loopback.
# Not part of .ci/run, since it fetches Lighthouse. Needs Node.js and Chromium; fails below 100 for accessibility, best practices
# and SEO, or below 95 for performance.
set -eu -o pipefail
cd "$(dirname "$0")/.."
port=${PORT:-4319}
pages=("" patterns/goal-sheet/index.html cases/usergram-success-program/index.html)
: "${CHROME_PATH:=$(command -v chromium || command -v google-chrome || command -v chromium-browser)}"
export CHROME_PATH
reports=$(mktemp -d)
dotnet build src/PlaybookGen.Cli -v q --nologo
dotnet run --no-build --project src/PlaybookGen.Cli -- serve --port "$port" >"$reports/serve" 2>&1 &
server=$!
trap 'kill $server; rm -rf "$reports"' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.2; done

failed=0
for page in "${pages[@]}"; do
  npx --yes lighthouse "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$reports/report.json" \
    --only-categories=performance,accessibility,best-practices,seo --chrome-flags="--headless --no-sandbox --disable-gpu"
  node -e '
    const report = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
    let failed = 0;
    const told = Object.values(report.categories).map(category => {
      const score = Math.round(category.score * 100);
      if (score < least[category.id]) {
        failed = 1;
        for (const { id } of category.auditRefs)
          if (report.audits[id].score !== null && report.audits[id].score < 0.9) console.error("  " + id + ": " + report.audits[id].title);
      }
      return category.id + " " + score;
    });
    console.log((process.argv[2] || "home") + ": " + told.join(", "));
    process.exit(failed);' "$reports/report.json" "$page" || failed=1
done
exit $failed
