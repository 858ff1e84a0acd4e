#pragma once
#ifdef __linux__
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#endif

/// Exchanges two folders in one step (`renameat2` with `RENAME_EXCHANGE`; `renamex_np` on macOS).
/// Returns 0, or -1 with `errno` set.
int newsgen_exchange(const char *first, const char *second);

/// Copies up to `length` bytes from where `source` stands to where `target` stands, in the kernel:
/// a file system that can share blocks does so. Returns the count, 0 at the end, or -1 with `errno`
/// set (`ENOTSUP` where there is no such call).
ssize_t newsgen_copy_range(int source, int target, size_t length);
