#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/// The stylesheet, the icon: bytes of the files under `files/`, embedded at build time.
extern const unsigned char augenmerk_stylesheet[];
extern const size_t augenmerk_stylesheet_length;
extern const unsigned char augenmerk_symbol[];
extern const size_t augenmerk_symbol_length;

/// Compresses `input` as one gzip member (level 6). Returns the number of bytes written, or 0 if `capacity` is too small.
/// In C because `deflateInit2` is a macro and cannot be called from Swift.
size_t augenmerk_gzip(const unsigned char *input, size_t length, unsigned char *output, size_t capacity);
size_t augenmerk_gzip_bound(size_t length);

#endif
