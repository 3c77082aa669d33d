# shellcheck shell=sh
# SPDX-License-Identifier: EPL-2.0
# Sourced by the start scripts: finds a Java runtime that is new enough, without starting any, and the user's language.

# Prints the version of the runtime in folder $1, such as 21.0.8, from its "release" file; nothing when there is none.
java_version_in() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_VERSION ]; then
      value=${value#\"}
      printf '%s' "${value%\"*}"
      return 0
    fi
  done < "$1/release"
}

# Prints the folder of the runtime that "java" on the PATH belongs to.
java_home_on_path() {
  java=$(command -v java) || return 0
  java=$(readlink -f "$java" 2>/dev/null) || return 0
  printf '%s' "${java%/bin/java}"
}

# Sets java_home and java_version to the first runtime of at least version $1 that also has the program bin/$2, or fails.
find_java() {
  for java_home in "${PACTE_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_home_on_path)" \
      /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* /opt/*jdk* \
      "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${XDG_CACHE_HOME:-${HOME:-/}/.cache}"/pacte/java-*; do
    [ -n "$java_home" ] && [ -x "$java_home/bin/$2" ] || continue
    java_version=$(java_version_in "$java_home")
    java_major=${java_version%%[!0-9]*}
    [ "${java_major:-0}" -ge "$1" ] && return 0
  done
  return 1
}

# Sets language to en when the user's locale asks for English, and to fr otherwise.
find_language() {
  case "${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
    en*) language=en ;;
    *) language=fr ;;
  esac
}

# Under a locale without UTF-8, or one that is not installed, Java cannot even name a file with an accent: takes another one then.
use_utf8() {
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 LANGUAGE="$language"
}
