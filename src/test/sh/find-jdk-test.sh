#!/bin/sh
# Cases for .mvn/find-jdk.sh through its two users, mvnw and start. No real Java and no real Maven take part.
#
#   sh find-jdk-test.sh --list            the names of the cases
#   sh find-jdk-test.sh PROJECT CASE      runs one case; says what went wrong and exits 1
set -eu

fail() {
  echo "$1" >&2
  printf '%s\n' "stdout: $(cat out)" "stderr: $(cat err)" >&2
  exit 1
}

# a_java FOLDER VERSION [javac]: a Java that knows its version and prints its own folder when asked to run.
a_java() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  cat >"$1/bin/java" <<-END
	#!/bin/sh
	case "\$*" in
	*-version*) printf '    java.home = $1\nopenjdk version "$2" 2026-01-01\n' >&2 ;;
	*) printf '<%s>' "\$@" && echo && echo "java $1" ;;
	esac
	END
  chmod +x "$1/bin/java"
  if [ "${3-}" = javac ]; then
    cp "$1/bin/java" "$1/bin/javac"
  fi
}

# The java on the PATH, as a link the way Debian lays it out.
on_the_path() { ln -s "$1/bin/java" tools/java; }

# A copy of the scripts whose Maven, said to be installed already, prints the JAVA_HOME it was given.
# (The wrapper looks for Maven under a hash of its address: that of "a" is 61.)
set_up() {
  mkdir -p project/.mvn/wrapper project/target tools jvms "m2/wrapper/dists/a/61/bin"
  cp "$1/mvnw" "$1/start" project/
  cp "$1/.mvn/find-jdk.sh" project/.mvn/
  echo 'distributionUrl=a' >project/.mvn/wrapper/maven-wrapper.properties
  printf '#!/bin/sh\necho "java $JAVA_HOME"\n' >m2/wrapper/dists/a/61/bin/mvn
  chmod +x m2/wrapper/dists/a/61/bin/mvn
  : >project/target/task-aversion-system.jar
  for tool in sh cat basename dirname readlink sed tr uname; do
    ln -s "$(command -v "$tool")" "tools/$tool"
  done
}

# run SCRIPT [VARIABLE=VALUE ...] [-- ARGUMENT ...]: with nothing else in the environment.
run() {
  script=$1
  shift
  status=0
  env -i PATH="$PWD/tools" HOME="$PWD" MAVEN_USER_HOME="$PWD/m2" TAS_JVM_DIRS="$PWD/none:$PWD/jvms" \
    "$@" "$PWD/project/$script" >out 2>err || status=$?
}

expect_java() {
  [ "$status" -eq 0 ] || fail "exit code $status"
  grep -qx "java $1" out || fail "expected the Java in $1"
}

expect_refusal() {
  [ "$status" -eq 1 ] || fail "expected exit code 1, was $status"
  [ "$(wc -l <err)" -eq 1 ] && grep -q "21 or newer is needed and none was found" err || fail "expected one sentence"
  [ ! -s out ] || fail "expected nothing to be run"
}

java_17_on_the_path_gives_way_to_the_newer_jdk_beside_it() {
  a_java "$PWD/jvms/java-17" 17.0.15 javac
  a_java "$PWD/jvms/java-25" 25.0.3 javac
  on_the_path "$PWD/jvms/java-17"
  run mvnw
  expect_java "$PWD/jvms/java-25"
  [ ! -s err ] || fail "expected no word about it"
}

without_any_java_on_the_path_the_newest_is_taken() {
  for version in 21.0.9 25.0.3 25.0.12 9.0.4 1.8.0_402; do
    a_java "$PWD/jvms/jdk-$version" "$version" javac
  done
  run mvnw
  expect_java "$PWD/jvms/jdk-25.0.12"
}

a_folder_of_macos_is_found() {
  a_java "$PWD/jvms/temurin-25.jdk/Contents/Home" 25.0.3 javac
  run mvnw
  expect_java "$PWD/jvms/temurin-25.jdk/Contents/Home"
}

a_folder_with_a_space_in_its_name_is_found() {
  mkdir "a folder"
  a_java "$PWD/a folder/jdk 25" 25.0.3 javac
  run mvnw TAS_JVM_DIRS="$PWD/none:$PWD/a folder"
  expect_java "$PWD/a folder/jdk 25"
}

without_a_newer_one_the_build_says_so_and_stops() {
  a_java "$PWD/jvms/java-17" 17.0.15 javac
  on_the_path "$PWD/jvms/java-17"
  run mvnw
  expect_refusal
}

without_a_newer_one_the_app_says_so_and_stops() {
  a_java "$PWD/jvms/java-17" 17.0.15 javac
  on_the_path "$PWD/jvms/java-17"
  run start
  expect_refusal
}

a_fitting_java_home_is_taken_although_a_newer_one_exists() {
  a_java "$PWD/mine" 21.0.9 javac
  a_java "$PWD/jvms/java-25" 25.0.3 javac
  run mvnw JAVA_HOME="$PWD/mine"
  expect_java "$PWD/mine"
}

an_old_java_home_is_set_aside_with_a_word() {
  a_java "$PWD/mine" 17.0.15 javac
  a_java "$PWD/jvms/java-25" 25.0.3 javac
  run mvnw JAVA_HOME="$PWD/mine"
  expect_java "$PWD/jvms/java-25"
  grep -q "JAVA_HOME ($PWD/mine) does not fit" err || fail "expected a word about JAVA_HOME"
}

a_fitting_java_on_the_path_is_taken_before_the_folders() {
  a_java "$PWD/mine" 21.0.9 javac
  a_java "$PWD/jvms/java-25" 25.0.3 javac
  on_the_path "$PWD/mine"
  run mvnw
  expect_java "$PWD/mine"
}

the_build_passes_over_a_java_without_a_compiler() {
  a_java "$PWD/jvms/jre-25" 25.0.3
  a_java "$PWD/jvms/jdk-21" 21.0.9 javac
  run mvnw
  expect_java "$PWD/jvms/jdk-21"
}

the_app_is_content_without_a_compiler() {
  a_java "$PWD/jvms/jre-25" 25.0.3
  run start
  expect_java "$PWD/jvms/jre-25"
}

the_jar_beside_the_start_script_comes_before_the_one_in_target() {
  a_java "$PWD/jvms/jre-25" 25.0.3
  run start
  grep -qF -- "<-jar><$PWD/project/target/task-aversion-system.jar>" out || fail "expected the jar in target"
  : >project/task-aversion-system.jar
  run start
  grep -q -- "<-jar><$PWD/project/task-aversion-system.jar>" out || fail "expected the jar beside the script"
}

java_opts_come_after_our_defaults() {
  a_java "$PWD/jvms/jre-25" 25.0.3
  run start JAVA_OPTS="-Xmx1g -Dx=*"
  grep -q -- "<-Xms64m><-Xmx512m>.*<-Xmx1g><-Dx=\*><-jar>" out || fail "expected JAVA_OPTS between our options and the jar"
}

the_app_starts_through_a_link_and_gets_its_arguments_whole() {
  a_java "$PWD/jvms/jre-25" 25.0.3
  ln -s ../project/start tools/task-aversion
  status=0
  env -i PATH="$PWD/tools" TAS_JVM_DIRS="$PWD/jvms" task-aversion "--import=old data" >out 2>err || status=$?
  expect_java "$PWD/jvms/jre-25"
  grep -q -- "<-jar><$PWD/project/target/task-aversion-system.jar><--import=old data>" out || fail "expected the jar and the whole argument"
}

if [ "${1-}" = --list ]; then
  sed -n 's/^\([a-z][a-z0-9_]*_[a-z0-9_]*_[a-z0-9_]*\)() {$/\1/p' "$0"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
work=$(pwd -P)
cd "$work"
set_up "$1"
"$2"
