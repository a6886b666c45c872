/** A history of what was done with tickets and calls, and its figures, counted with plain loops. */
@NullMarked
package org.hotline.kit.test.history;

import org.jspecify.annotations.NullMarked;
