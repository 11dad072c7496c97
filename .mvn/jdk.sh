# Sourced by ./mvnw and the scripts in deploy/: sets JAVA_HOME to a JDK of 21 or newer, and exports it.
# JAVA_HOME wins where it fits; then the `java` on the PATH; then the usual places, newest first.

jdk_version() { # the major version of the JDK in folder $1, or 0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    echo 0
  fi
}

find_jdk() {
  wanted=21
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$wanted" ]; then
    return 0
  fi
  best=
  best_version=$((wanted - 1))
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    version=$(jdk_version "$candidate")
    if [ "${version:-0}" -gt "$best_version" ]; then
      best=$candidate
      best_version=$version
    fi
  done
  if [ -z "$best" ]; then
    echo "Glossa needs a JDK of 21 or newer and found none. Install one (for example Temurin 25, or" >&2
    echo "'apt-get install openjdk-25-jdk' where your Debian has it), or set JAVA_HOME to yours." >&2
    return 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}
