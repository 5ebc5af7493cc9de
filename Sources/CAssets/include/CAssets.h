#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// The stylesheet and the icon: bytes of the files under `files/`, embedded at build time.
const unsigned char *augenmerk_stylesheet(size_t *length);
const unsigned char *augenmerk_symbol(size_t *length);

#endif
