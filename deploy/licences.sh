#!/usr/bin/env bash
# Writes THIRD-PARTY.md: every library that a release holds, with its licence, from the SBOM. With --check it writes nothing,
# and ends with 1 where the file is not what it should be. Needs jq.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
list=$root/THIRD-PARTY.md
"$root/mvnw" -f "$root/pom.xml" -B -ntp -q -Dquick -Dmaven.test.skip=true -Psbom package >&2

# Where a library may be had under one of several licences, all are named.
listed() {
  echo "# Libraries in a release, and their licences"
  echo
  echo "Written by \`bash deploy/licences.sh\` from the SBOM; versions are in \`target/sbom.json\`."
  echo
  echo "| library | licence |"
  echo "| --- | --- |"
  jq -r '.components[]
    | "| \(.group):\(.name | sub("native-(linux|osx|windows)-.*"; "native-*")) | \([.licenses[]? | .license.id // .license.name // .expression] | join(" or ")) |"' \
    "$root/target/sbom.json" | LC_ALL=C sort -u
  echo
  echo "The files in \`src/main/resources/io/glossa/check/number/cldr\` and \`src/main/resources/io/glossa/language/names\` are made from CLDR,"
  echo "as ICU4J has it: Unicode-3.0."
}

if [ "${1:-}" = --check ]; then
  listed | diff "$list" - >&2 || { echo "THIRD-PARTY.md is old: run bash deploy/licences.sh" >&2; exit 1; }
else
  listed >"$list"
fi
