#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "include/CLinux.h"
#include <stdio.h>

#ifdef __linux__
int newsgen_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}
#else
int newsgen_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP);
}
#endif
