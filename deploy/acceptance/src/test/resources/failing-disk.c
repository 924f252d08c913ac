/* A disk that fails: as long as the file FAILING_DISK exists, nothing is written below folders with FAILING_FOLDER in their name. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int fails(int file)
{
    const char *flag = getenv("FAILING_DISK");
    const char *folder = getenv("FAILING_FOLDER");
    char link[64];
    char path[4096];
    ssize_t length;

    if (!flag || !folder || access(flag, F_OK)) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0) {
        return 0;
    }
    path[length] = 0;
    if (!strstr(path, folder)) {
        return 0;
    }
    errno = EIO;
    return 1;
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

int fsync(int file)
{
    REAL(fsync);
    return fails(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    REAL(fdatasync);
    return fails(file) ? -1 : real(file);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    REAL(write);
    return fails(file) ? -1 : real(file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    REAL(pwrite64);
    return fails(file) ? -1 : real(file, bytes, count, at);
}
