/** HTTP conventions: paging, entity tags, idempotent calls. */
@NullMarked
package org.hotline.kit.web;

import org.jspecify.annotations.NullMarked;
