/** The command {@code ./hotline}. */
@NullMarked
package org.hotline.launcher;

import org.jspecify.annotations.NullMarked;
