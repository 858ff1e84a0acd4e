#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "include/CLinux.h"
#include <errno.h>
#include <stdio.h>

#ifdef __linux__
int newsgen_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

ssize_t newsgen_copy_range(int source, int target, size_t length) {
  return copy_file_range(source, NULL, target, NULL, length, 0);
}
#else
int newsgen_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}

ssize_t newsgen_copy_range(int source, int target, size_t length) {
  errno = ENOTSUP;
  return -1;
}
#endif
