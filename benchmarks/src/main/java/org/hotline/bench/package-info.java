/** Load drivers that measure the hotline against a limit taken in the same run. */
@NullMarked
package org.hotline.bench;

import org.jspecify.annotations.NullMarked;
