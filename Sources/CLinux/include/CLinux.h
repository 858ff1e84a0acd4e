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
