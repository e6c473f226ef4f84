// SPDX-License-Identifier: GPL-3.0-or-later
/// Put before the C library by LD_PRELOAD, a disk that fails: LAURELS_FAULT=full:7 has no room from the eighth write
/// on, write:7 cannot write from there on, sync:3 cannot sync from the fourth time on, folder:0 cannot sync folders.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

int s_writes = 0;
int s_syncs = 0;
int s_folders = 0;

/// Whether the operation `name`, done `count` times before, is to fail.
bool fails(const char *name, int count)
{
    const char *fault = std::getenv("LAURELS_FAULT");
    const size_t length = std::strlen(name);
    return fault && std::strncmp(fault, name, length) == 0 && fault[length] == ':'
           && count >= std::atoi(fault + length + 1);
}

bool isFolder(int file)
{
    struct stat status {
    };
    return fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

int sync(int file, const char *name)
{
    const bool isForFolder = isFolder(file);
    if (isForFolder ? fails("folder", s_folders++) : fails("sync", s_syncs++)) {
        errno = EIO;
        return -1;
    }
    using Sync = int (*)(int);
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name))(file);
}

ssize_t write(int file, const void *bytes, size_t count, off64_t offset)
{
    const int before = s_writes++;
    if (fails("full", before) || fails("write", before)) {
        errno = fails("full", before) ? ENOSPC : EIO;
        return -1;
    }
    using Write = ssize_t (*)(int, const void *, size_t, off64_t);
    return reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"))(file, bytes, count, offset);
}

} // namespace

extern "C" {

int fsync(int file)
{
    return sync(file, "fsync");
}

int fdatasync(int file)
{
    return sync(file, "fdatasync");
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    return write(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return write(file, bytes, count, offset);
}
}
