/** Who comes in: sessions, and what browsers are told. */
@NullMarked
package org.hotline.door.entry;

import org.jspecify.annotations.NullMarked;
