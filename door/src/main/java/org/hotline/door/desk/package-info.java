/** The desk of operators and specialists. */
@NullMarked
package org.hotline.door.desk;

import org.jspecify.annotations.NullMarked;
