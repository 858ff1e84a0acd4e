#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
// The nodes themselves, as the same package installs them: their text is then read where it stands,
// by pointer and length; the accessors copy each piece of text to end it with a zero byte.
#if !__has_include(<cmark-gfm/node.h>)
#error "cmark-gfm/node.h is missing: install libcmark-gfm-dev and libcmark-gfm-extensions-dev"
#endif
#include <cmark-gfm/node.h>

// The kinds of nodes that the extensions add are in no public header. They are set once, when the
// extensions are registered; without `const` Swift 6 refuses them as unsafe globals.
extern const cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern const cmark_node_type CMARK_NODE_STRIKETHROUGH;
