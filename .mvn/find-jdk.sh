# Finds a Java 21 or newer on this machine. Sourced by ../mvnw and ../start; plain POSIX sh.
#
#   . .mvn/find-jdk.sh
#   find_jdk javac || exit 1      a JDK, for the build (find_jdk java: a JRE will do)
#
# Takes the first that fits: JAVA_HOME, the java on the PATH, the newest one in the usual folders.
# Then JAVA_HOME is set and exported. Where nothing fits: one sentence on stderr and status 1.
# TAS_JVM_DIRS (folders with colons between them) replaces the usual folders; the tests use it.

# "25.0.3" becomes 25000003, so that versions compare as numbers. An unreadable one becomes 0.
tas_version_number() (
  set -f
  IFS='.+-_'
  # shellcheck disable=SC2086 # splitting is the purpose
  set -- $1
  number=0
  for part in "${1-}" "${2-}" "${3-}"; do
    case $part in '' | *[!0-9]*) part=0 ;; esac
    number=$((number * 1000 + part))
  done
  echo "$number"
)

# The version of the Java in folder $1: from its `release` file, else by asking it.
tas_version_in() (
  version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        value=${value#\"}
        version=${value%%\"*}
      fi
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  tas_version_number "$version"
)

# Whether folder $1 holds Java 21 or newer with the tool $2.
tas_fits() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/$2" ] && [ "$(tas_version_in "$1")" -ge 21000000 ]
}

# The folder of the java on the PATH. Asked of that java itself: it may be a link or a stub.
tas_home_on_path() (
  java=$(command -v java) || return 0
  "$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | tr -d '\r'
)

tas_usual_folders() (
  printf %s "/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt:/opt/java"
  printf %s ":/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt"
  if [ -n "${HOME-}" ]; then
    printf %s ":$HOME/Library/Java/JavaVirtualMachines:${SDKMAN_DIR:-$HOME/.sdkman}/candidates/java:$HOME/.jdks"
  fi
  if [ -n "${PROGRAMFILES-}" ] && command -v cygpath >/dev/null; then
    windows=$(cygpath --unix "$PROGRAMFILES")
    printf %s ":$windows/Java:$windows/Eclipse Adoptium:$windows/Microsoft:$windows/Zulu:$windows/Amazon Corretto"
  fi
)

# The newest Java with the tool $1 in the usual folders; prints nothing where there is none.
tas_newest() (
  set +f
  folders=${TAS_JVM_DIRS-$(tas_usual_folders)}
  newest=0
  home=
  IFS=:
  for folder in $folders; do
    # Plain, as macOS bundles it, as Homebrew bundles it.
    for release in "$folder"/*/release "$folder"/*/Contents/Home/release \
      "$folder"/*/libexec/openjdk.jdk/Contents/Home/release; do
      candidate=${release%/release}
      if [ -r "$release" ] && tas_fits "$candidate" "$1"; then
        number=$(tas_version_in "$candidate")
        if [ "$number" -gt "$newest" ]; then
          newest=$number
          home=$candidate
        fi
      fi
    done
  done
  printf '%s\n' "$home"
)

find_jdk() {
  if ! tas_fits "${JAVA_HOME-}" "$1"; then
    tas_home=$(tas_home_on_path)
    if ! tas_fits "$tas_home" "$1"; then
      tas_home=$(tas_newest "$1")
    fi
    if [ -z "$tas_home" ]; then
      case $1 in javac) tas_wanted="A JDK" ;; *) tas_wanted="Java" ;; esac
      echo "$tas_wanted 21 or newer is needed and none was found: install one, for example from https://adoptium.net, or set JAVA_HOME to its folder." >&2
      return 1
    fi
    if [ -n "${JAVA_HOME-}" ]; then
      echo "JAVA_HOME ($JAVA_HOME) does not fit; using $tas_home instead." >&2
    fi
    JAVA_HOME=$tas_home
  fi
  export JAVA_HOME
}
