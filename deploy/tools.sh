# What deploy/run and deploy/test share. Sourced, not run. Works with bash 3.2 (macOS) and later.

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
CHILD=''

# Says in one line what is wrong, and ends.
fail() {
    complain "$1"
    exit "${2:-1}"
}

complain() {
    finish_line
    printf 'verbatim: %s\n' "$1" >&2
}

# Shows a line that the next one replaces on a terminal; elsewhere it shows one every fifteen seconds.
LAST_SHOWN=-1
progress() {
    if [ -t 1 ]; then
        printf '\r  %s\033[K' "$1"
    elif [ $((SECONDS / 15)) -ne "$LAST_SHOWN" ]; then
        LAST_SHOWN=$((SECONDS / 15))
        printf '  %s\n' "$1"
    fi
    OPEN_LINE=1
}

OPEN_LINE=''
finish_line() {
    if [ -n "$OPEN_LINE" ] && [ -t 1 ]; then
        printf '\r\033[K'
    fi
    OPEN_LINE=''
}

done_line() {
    finish_line
    LAST_SHOWN=-1
    printf '  %s\n' "$1"
}

# Finds a JDK 17 or later and exports JAVA_HOME.
find_java() {
    local home version='' found='' on_path
    on_path=$(java_home_on_path)
    [ "$on_path" != "${JAVA_HOME:-}" ] || on_path=''
    for home in "${JAVA_HOME:-}" "$on_path"; do
        [ -n "$home" ] || continue
        version=$(java_version "$home")
        if [ -n "$version" ] && [ "$version" -ge 17 ] && [ -x "$home/bin/javac" ]; then
            export JAVA_HOME=$home
            return
        fi
        found="$found; $home is $(what_java "$home" "$version")"
    done
    fail "a JDK 17 or later is needed. ${found:+Found: ${found#; }. }Install one and put it on the PATH or into JAVA_HOME."
}

java_home_on_path() {
    if command -v java >/dev/null; then
        { java -XshowSettings:properties -version 2>&1 || true; } | sed -n 's/^ *java\.home = //p'
    fi
}

java_version() {
    if [ -x "$1/bin/java" ]; then
        { "$1/bin/java" -XshowSettings:properties -version 2>&1 || true; } \
            | sed -n 's/^ *java\.specification\.version = \(1\.\)\{0,1\}\([0-9]*\).*/\2/p'
    fi
}

what_java() {
    if [ -z "$2" ]; then
        printf 'no Java'
    elif [ "$2" -lt 17 ]; then
        printf 'Java %s' "$2"
    else
        printf 'a Java %s without a compiler' "$2"
    fi
}

# Finds Maven 3.8.7 or later, else takes the wrapper, which fetches one. Sets MAVEN.
find_maven() {
    local version
    if command -v mvn >/dev/null; then
        version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
        if at_least "${version:-0}" 3.8.7; then
            MAVEN=mvn
            return
        fi
    fi
    prepare_wrapper
}

at_least() {
    [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$2" ]
}

# The wrapper cannot take a mirror for a distribution of archive.apache.org, nor check a tar.gz: a copy of it can.
prepare_wrapper() {
    local source="$CHECKOUT/deploy/maven" copy="$CHECKOUT/deploy/maven/target" from
    local properties=.mvn/wrapper/maven-wrapper.properties
    from=$(sed -n 's/^distributionUrl=//p' "$source/$properties")
    if [ -n "${MVNW_REPOURL:-}" ]; then
        from=$(printf '%s\n' "$from" \
            | sed "s#^.*/maven-3/\([^/]*\)/binaries/#${MVNW_REPOURL%/}/org/apache/maven/apache-maven/\1/#")
        unset MVNW_REPOURL
    fi
    mkdir -p "$copy/.mvn/wrapper"
    cp "$source/mvnw" "$copy/mvnw"
    { grep -v '^distribution\(Url\|Sha256Sum\)=' "$source/$properties"
        printf 'distributionUrl=%s\n' "$from"
        if command -v unzip >/dev/null; then
            grep '^distributionSha256Sum=' "$source/$properties"
        else
            sed -n 's/^tarGzSha256Sum=/distributionSha256Sum=/p' "$source/$properties"
        fi
    } > "$copy/$properties"
    MAVEN="$copy/mvnw"
}

# Removes what Maven would leave lying when its source is gone, such as a migration that was renamed.
forget_deleted_sources() {
    rm -rf "$CHECKOUT"/modules/*/target/{classes,test-classes,maven-status,newsroom,reader} \
        "$CHECKOUT/deploy/ear/target/verbatim" "$CHECKOUT/deploy/acceptance/target/test-classes"
}

# Runs a command in the background with its output in a log and shows what progress it makes.
# with_progress WHAT LOG COMMAND...; returns the command's status
with_progress() {
    local what=$1 log=$2 began=$SECONDS
    shift 2
    "$@" >"$log" 2>&1 </dev/null &
    CHILD=$!
    while kill -0 "$CHILD" 2>/dev/null; do
        progress "$what$(maven_progress "$log") · $((SECONDS - began)) s"
        sleep 0.5
    done
    local status=0
    wait "$CHILD" || status=$?
    CHILD=''
    if [ "$status" -eq 0 ]; then
        done_line "$what · $((SECONDS - began)) s"
    fi
    return "$status"
}

maven_progress() {
    local module fetched
    module=$(sed -n 's/^\[INFO\] Building Verbatim: \([a-z]*\).*/\1/p' "$1" | tail -n 1)
    fetched=$(grep -c 'Downloaded from' "$1" || true)
    [ "${fetched:-0}" -eq 0 ] || fetched=", $fetched files fetched"
    printf '%s%s' "${module:+: $module}" "${fetched#0}"
}

# Prints what a benchmark said inside the tests' server on a database, h2 or postgresql.
said_inside() {
    sed -n 's/^.* INFO  \[stdout\] ([^)]*) //p' "$CHECKOUT/deploy/acceptance/inside/target/server-$1/log/server.log"
}

# Returns why a log ends badly, if it is something that a person can mend, else nothing.
known_reason() {
    if grep -qs 'No space left on device' "$@"; then
        printf 'the disk is full'
    elif grep -qsE 'Address already in use' "$@"; then
        printf 'the port is in use'
    elif grep -qsE 'Database may be already in use|The file is locked' "$@"; then
        printf 'another process has the database open'
    elif grep -qsE 'password authentication failed|Wrong user name or password' "$@"; then
        printf 'the database refuses the user or the password'
    elif grep -qsE 'Connection to .* refused|UnknownHostException' "$@"; then
        printf 'the database or the network does not answer'
    elif grep -qsE 'Migrations have failed validation|more recent than the latest available migration' "$@"; then
        printf 'this data was made by another version of Verbatim'
    elif grep -qsE 'java.lang.OutOfMemoryError' "$@"; then
        printf 'the memory is used up'
    elif grep -qsE 'Could not transfer artifact|Failed to fetch' "$@"; then
        printf 'something could not be fetched; is there a network'
    fi
}

# Returns the megabytes that are free where the directory is or will be.
free_megabytes() {
    local dir=$1
    while [ ! -d "$dir" ]; do
        dir=$(dirname "$dir")
    done
    df -Pk "$dir" | awk 'NR == 2 { print int($4 / 1024) }'
}

need_space() {
    local free
    free=$(free_megabytes "$1")
    [ "$free" -ge "$2" ] || fail "the disk is full: $free MB are free at $1, $2 MB are needed."
}

# Sets DRIVERS to what a program needs that reads the newsroom's database by itself: the drivers and JSON.
need_drivers() {
    local modules="$CHECKOUT/deploy/server/target/server/modules"
    [ -d "$modules" ] || fail "nothing is built yet. Run deploy/run once."
    DRIVERS=$(find "$modules" \( -name 'h2-*.jar' -o -name 'postgresql*.jar' -o -name 'jakarta.json-api*.jar' \
        -o -name 'parsson*.jar' \) | tr '\n' ':')
}
