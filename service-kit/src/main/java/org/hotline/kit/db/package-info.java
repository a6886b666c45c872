/** Plain SQL on the current transaction. */
@NullMarked
package org.hotline.kit.db;

import org.jspecify.annotations.NullMarked;
